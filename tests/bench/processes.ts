import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { CHAIR } from './load-office.ts';

export interface Served {
  origin: string;
  /** Megabytes the process holds now. */
  memory: () => number;
  /** Megabytes of the largest process it has started. */
  jobMemory: () => number;
  stop: () => Promise<void>;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/** Starts a Node program that listens on the port, and waits until it answers. */
export async function serve(args: string[], port: number, env: Record<string, string> = {}): Promise<Served> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    if (child.exitCode !== null || tries > 300) throw new Error(`${args.join(' ')} does not answer on ${port}`);
    const answers = await fetch(`${origin}/dang-nhap`).then(
      () => true,
      () => false,
    );
    if (answers) break;
    await sleep(100);
  }
  const pid = child.pid ?? 0;
  return {
    origin,
    memory: () => residentMegabytes(pid),
    jobMemory: () => Math.max(0, ...jobsOf(pid).map(residentMegabytes)),
    stop: () => ended(child),
  };
}

/** Processes started by this one; known on Linux only. */
function jobsOf(pid: number): number[] {
  const children = `/proc/${pid}/task/${pid}/children`;
  return existsSync(children) ? readFileSync(children, 'utf8').split(' ').filter(Boolean).map(Number) : [];
}

function residentMegabytes(pid: number): number {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kilobytes ?? 0) / 1024;
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  const end = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), 5000);
  return end.finally(() => clearTimeout(hard));
}

/** Signs the chair in; returns the cookie. */
export async function signIn(origin: string): Promise<string> {
  const response = await fetch(`${origin}/dang-nhap`, {
    method: 'POST',
    body: new URLSearchParams({ intent: 'sign-in', ...CHAIR }),
    redirect: 'manual',
  });
  const cookie = response.headers.getSetCookie().find((one) => one.startsWith('phien='));
  if (!cookie) throw new Error(`signing in answered ${response.status}`);
  return cookie.split(';')[0] ?? '';
}
