// npm run demo: from a bare checkout to training mode in the browser. Running it again keeps the data;
// `npm run demo -- --fresh` starts over. Options: --fresh, --data DIR (default ./data/demo). Environment: PORT, HOST.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { become, ensureBuilt, ensureInstalled, runTool, stop } from './support/run.mjs';
import { serverCommand } from './support/server-command.mjs';

const { values } = parseArgs({
  options: { fresh: { type: 'boolean', default: false }, data: { type: 'string', default: './data/demo' } },
});
const folder = values.data;
const loaded = join(folder, 'demo-data-loaded');

// The demo never touches an installation's own database, files or mail, whatever the environment says.
const env = {
  NODE_ENV: 'production',
  TRAINING_TODAY: '2022-04-19',
  DATA_DIR: folder,
  DATABASE_URL: `file:${join(folder, 'chi-dao.sqlite')}`,
  APP_URL: '',
  SESSION_SECRET: '',
  SMTP_URL: '',
};

ensureInstalled();
if (!ensureBuilt()) stop('The build failed: see the lines above.');

const isEmpty = !existsSync(folder) || readdirSync(folder).length === 0;
if (values.fresh || !existsSync(loaded)) {
  // A folder without the mark holds a load that was cut short, or somebody's work.
  const isOurs = isEmpty || existsSync(loaded) || existsSync(`${loaded}.begun`);
  if (!isOurs) stop(`${folder} holds something else than demo data: choose another folder with --data, or empty it.`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${loaded}.begun`, '');
  console.log('Loading the demo data …');
  if (!runTool('tsx', ['scripts/load-demo.ts'], { ...env, JOBS: 'off' })) stop('The demo data could not be loaded.');
  writeFileSync(loaded, '');
}

become(serverCommand(), env);
