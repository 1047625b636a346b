import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Fields } from '../template-fields.ts';
import { PROGRAM_FOLDER } from '../template-files.server.ts';

// Loaded by its path and not bundled: it is plain JavaScript and runs as it stands.
const WORKER_FILE = join(PROGRAM_FOLDER, 'app', 'documents', 'fill', 'worker.mjs');
const TIME_LIMIT_MS = 120_000;
/** A worker that was used stays warm this long; starting one takes as long as a report of a thousand rows. */
const IDLE_MS = 60_000;
/** Bounds the memory that long papers take at once. */
const AT_ONCE = 2;

interface Answer {
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly failure?: { readonly message: string; readonly unknown?: readonly string[] };
}

interface IdleWorker {
  readonly worker: Worker;
  readonly end: NodeJS.Timeout;
}

const idle: IdleWorker[] = [];
const waiting: (() => void)[] = [];
let running = 0;

/** Fills a template in a worker thread, so that the server goes on answering; at most two at a time. */
export async function fillInWorker(template: Uint8Array, fields: Fields): Promise<Buffer> {
  await turn();
  const worker = takeWorker();
  try {
    const { bytes, failure } = await ask(worker, { template, fields });
    keepWorker(worker);
    if (bytes) return Buffer.from(bytes.buffer);
    throw Object.assign(new Error(failure?.message), { unknown: failure?.unknown });
  } finally {
    giveTurn();
  }
}

function takeWorker(): Worker {
  const free = idle.pop();
  if (free) {
    clearTimeout(free.end);
    free.worker.ref();
    return free.worker;
  }
  const worker = new Worker(WORKER_FILE, { env: {} });
  // Whoever waits for an answer hears of the fault as well; an idle worker is simply not used again.
  return worker.on('error', () => forget(worker)).on('exit', () => forget(worker));
}

/** An idle worker keeps neither itself nor the process alive for long. */
function keepWorker(worker: Worker): void {
  worker.unref();
  const end = setTimeout(() => {
    forget(worker);
    void worker.terminate();
  }, IDLE_MS).unref();
  idle.push({ worker, end });
}

function forget(worker: Worker): void {
  const at = idle.findIndex((one) => one.worker === worker);
  if (at >= 0) clearTimeout(idle.splice(at, 1)[0]?.end);
}

function ask(worker: Worker, task: { template: Uint8Array; fields: Fields }): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settled = (finish: () => void) => {
      clearTimeout(limit);
      worker.off('message', answered).off('error', failed).off('exit', stopped);
      finish();
    };
    const answered = (answer: Answer) => settled(() => resolve(answer));
    const failed = (error: Error) =>
      settled(() => {
        void worker.terminate();
        reject(error);
      });
    const stopped = (code: number) => failed(new Error(`the document worker stopped with code ${code}`));
    const limit = setTimeout(() => failed(new Error('writing the document took too long')), TIME_LIMIT_MS);
    worker.once('message', answered).once('error', failed).once('exit', stopped);
    worker.postMessage(task);
  });
}

async function turn(): Promise<void> {
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
}

/** A place given up goes straight to the next in line, so nobody can slip in between. */
function giveTurn(): void {
  const next = waiting.shift();
  if (next) next();
  else running -= 1;
}
