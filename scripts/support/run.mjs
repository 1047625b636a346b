// What every script needs before npm has installed anything: Node's own modules only.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository; every command runs there. */
const ROOT = join(import.meta.dirname, '..', '..');

process.chdir(ROOT);

/**
 * Prints one line for the person at the terminal and ends.
 * @param {string} reason
 * @returns {never}
 */
export function stop(reason) {
  console.error(reason);
  process.exit(1);
}

/**
 * Runs a command with its output shown; true when it ended well.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (error) console.error(error.message);
  return status === 0;
}

/** The programs of the installed tools, started with this Node: no shell and no npx in between. */
const TOOLS = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  remix: '@remix-run/dev/dist/cli.js',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  vitest: 'vitest/vitest.mjs',
};

/**
 * Runs an installed tool; true when it ended well.
 * @param {keyof typeof TOOLS} tool
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export const runTool = (tool, args, env) => run(process.execPath, [join('node_modules', TOOLS[tool]), ...args], env);

/**
 * Runs npm, the very one that started this script when there is one.
 * @param {string[]} args
 */
function runNpm(args) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run('npm', args);
}

/**
 * Starts a long-running Node program, hands signals on to it and ends as it ends.
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
export function become(args, env) {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) process.on(signal, () => child.kill(signal));
  // npm stops the shell between itself and us, which tells us nothing: an orphan of npm was meant to stop.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

/** Stops with one clear line when this Node is too old. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const known = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (!known) stop(`Node ${process.versions.node} is not supported: install Node 20.19+, 22.12+ or 24.`);
}

/** Installs the packages when they are missing, older than the lock file, or built for another Node. */
export function ensureInstalled() {
  checkNode();
  const marker = join('node_modules', '.chi-dao-installed');
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const wanted = `${lock} ${process.versions.modules}\n`;
  const found = existsSync(marker) ? readFileSync(marker, 'utf8') : null;
  if (found === wanted) return;
  if (found !== null || !isInstalledByHand()) {
    console.log('Installing packages (npm ci; a few minutes the first time) …');
    if (!runNpm(['ci', '--no-audit', '--no-fund'])) {
      stop(
        'npm ci failed. Where no prebuilt SQLite can be fetched it needs python3, make and g++: see the lines above.',
      );
    }
  }
  writeFileSync(marker, wanted);
}

/** `npm install` or `npm ci` has run since the lock file changed. */
function isInstalledByHand() {
  const record = join('node_modules', '.package-lock.json');
  return existsSync(record) && statSync(record).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

const BUILT_FROM = ['app', 'public', 'package.json', 'package-lock.json', 'remix.config.js', 'tsconfig.json'];

/** Builds the app when its sources are newer than the last build; true when a build is there. */
export function ensureBuilt() {
  const built = join('build', 'server', 'index.js');
  if (existsSync(built) && newest(BUILT_FROM) <= statSync(built).mtimeMs) return true;
  console.log('Building …');
  return runTool('remix', ['vite:build', '--config', 'remix.config.js'], { NODE_ENV: 'production' });
}

/**
 * When anything in these files and folders last changed; a folder changes when a file in it comes or goes.
 * @param {string[]} paths
 * @returns {number} milliseconds of the epoch
 */
function newest(paths) {
  const times = paths.filter(existsSync).map((path) => {
    const stats = statSync(path);
    if (!stats.isDirectory()) return stats.mtimeMs;
    return Math.max(stats.mtimeMs, newest(readdirSync(path).map((name) => join(path, name))));
  });
  return Math.max(0, ...times);
}
