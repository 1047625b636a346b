import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { basename } from 'node:path';
import type { Topic } from '../commands/reactions.ts';
import type { Handler } from './handler.ts';

/** How the server is told to do one job and end. */
export const JOB_OPTION = '--job';

/** The built server this process runs as; null in development, in tests, and in a process that does one job. */
function builtServer(): string | null {
  const [, script = '', ...options] = process.argv;
  const isServing = basename(script) === 'server.mjs' && !options.includes('--dev') && !options.includes(JOB_OPTION);
  return isServing ? script : null;
}

/**
 * Has a long job done in a process of its own, so that pages are answered meanwhile; here, where there is no built
 * server. The job must bear being run twice at once: a server that is killed leaves its process behind.
 */
export const apart =
  (topic: Topic, here: Handler): Handler =>
  async (context, message) => {
    const server = builtServer();
    if (server === null) return here(context, message);
    const job = spawn(process.execPath, [...process.execArgv, server, JOB_OPTION, topic], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    // Pages come first where there are few processors.
    if (job.pid !== undefined) setPriority(job.pid, constants.priority.PRIORITY_LOW);
    const [code, signal] = await once(job, 'exit');
    if (code !== 0) throw new Error(`${topic} ended with ${code ?? signal}`);
  };
