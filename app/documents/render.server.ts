import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fillTemplate } from './fill-template.mjs';
import { type DocumentTypeName, type FactsByType, fieldsToPrint } from './registry.ts';
import type { Fields, FieldValue } from './template-fields.ts';
import { PROGRAM_FOLDER, shippedTemplate } from './template-files.server.ts';

/** From this many rows on, filling a template would hold up everybody else's requests for too long. */
export const ROWS_FOR_WORKER = 300;
const WORKER_FILE = join(PROGRAM_FOLDER, 'app', 'documents', 'fill-worker.mjs');
const WORKER_TIME_LIMIT_MS = 120_000;
const WORKERS_AT_ONCE = 2;

export interface RenderOptions {
  /** The office's own template (.docx) instead of the one in `templates/`. */
  readonly template?: Uint8Array;
}

/** The template asks for facts this type of document does not have. */
export class UnknownPlaceholders extends Error {
  override readonly name = 'UnknownPlaceholders';
  readonly placeholders: readonly string[];

  constructor(placeholders: readonly string[]) {
    super(`the template holds unknown placeholders: ${placeholders.join(', ')}`);
    this.placeholders = placeholders;
  }
}

/**
 * Writes a paper as a Word file (.docx). Long ones are written in a worker thread.
 * Throws {@link UnknownPlaceholders} when the template does not belong to the type.
 */
export async function renderDocument<Name extends DocumentTypeName>(
  type: Name,
  facts: FactsByType[Name],
  { template }: RenderOptions = {},
): Promise<Buffer> {
  const fields = fieldsToPrint(type, facts);
  const bytes = template ?? (await shippedTemplate(type));
  if (rowsOf(fields) < ROWS_FOR_WORKER) return fillTemplate(bytes, fields).catch(namePlaceholders);
  return inTurn(() => fillInWorker(bytes, fields));
}

/** Rows of every loop, at every depth. */
function rowsOf(fields: Fields): number {
  const rowsIn = (value: FieldValue): number =>
    Array.isArray(value) ? value.reduce((sum, row) => sum + 1 + rowsOf(row), 0) : 0;
  return Object.values(fields).reduce((sum, value) => sum + rowsIn(value), 0);
}

function namePlaceholders(error: Error & { unknown?: readonly string[] }): never {
  throw error.unknown ? new UnknownPlaceholders(error.unknown) : error;
}

interface WorkerAnswer {
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly failure?: { readonly message: string; readonly unknown?: readonly string[] };
}

async function fillInWorker(template: Uint8Array, fields: Fields): Promise<Buffer> {
  const worker = new Worker(WORKER_FILE, { workerData: { template, fields }, env: {}, stdin: false });
  try {
    const { bytes, failure } = await answerOf(worker);
    if (bytes) return Buffer.from(bytes.buffer);
    return namePlaceholders(Object.assign(new Error(failure?.message), { unknown: failure?.unknown }));
  } finally {
    await worker.terminate();
  }
}

function answerOf(worker: Worker): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('writing the document took too long')), WORKER_TIME_LIMIT_MS);
    const settle = (finish: () => void) => {
      clearTimeout(limit);
      finish();
    };
    worker.once('message', (answer: WorkerAnswer) => settle(() => resolve(answer)));
    worker.once('error', (error) => settle(() => reject(error)));
    worker.once('exit', (code) => settle(() => reject(new Error(`the document worker stopped with code ${code}`))));
  });
}

const waiting: (() => void)[] = [];
let running = 0;

/** Keeps the number of workers, and so the memory they take, within bounds. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running < WORKERS_AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    // A place given up goes straight to the next in line, so nobody can slip in between.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
