import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { freePort } from '../../../scripts/support/free-port.mjs';

const run = promisify(execFile);

/** The environment of an office that keeps everything in one folder. */
export const officeIn = (folder: string, day: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  TRAINING_TODAY: day,
  DATA_DIR: folder,
  DATABASE_URL: `file:${join(folder, 'chi-dao.sqlite')}`,
  JOBS: 'off',
});

/** Fills such a folder with the training data. */
export async function loadTrainingData(folder: string, day: string): Promise<void> {
  await run('node', ['node_modules/tsx/dist/cli.mjs', 'scripts/load-demo.ts'], { env: officeIn(folder, day) });
}

/** An office of its own on the training data, whose day is moved by stopping and starting it. */
export class MovedClock {
  readonly #folder = mkdtempSync(join(tmpdir(), 'chi-dao-clock-'));
  #server: ChildProcess | null = null;

  #env(day: string): NodeJS.ProcessEnv {
    return officeIn(this.#folder, day);
  }

  /** Loads the training data. */
  load(day: string): Promise<void> {
    return loadTrainingData(this.#folder, day);
  }

  /** Begins a day as the clock does, opens the office, and returns its address. */
  async open(day: string): Promise<string> {
    await this.close();
    await run('node', ['node_modules/tsx/dist/cli.mjs', 'tests/e2e/support/run-morning.ts'], { env: this.#env(day) });
    const port = await freePort();
    const server = spawn('node', ['server.mjs'], { env: { ...this.#env(day), PORT: String(port) }, stdio: 'ignore' });
    this.#server = server;
    const url = `http://localhost:${port}`;
    await expect
      .poll(
        () =>
          fetch(`${url}/healthz`).then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 30_000 },
      )
      .toBe(200);
    return url;
  }

  /** Closes the office for the day. */
  async close(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server || server.exitCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  }

  /** Closes it for good. */
  async end(): Promise<void> {
    await this.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
