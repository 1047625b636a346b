// Runs in a worker thread: fills one template and posts the document, or what went wrong.
import { parentPort, workerData } from 'node:worker_threads';
import { fillTemplate } from './fill-template.mjs';

try {
  const document = await fillTemplate(workerData.template, workerData.fields);
  // A copy of its own memory, so that it can be handed over instead of copied again.
  const bytes = new Uint8Array(document);
  parentPort?.postMessage({ bytes }, [bytes.buffer]);
} catch (error) {
  const { message, unknown } = /** @type {Error & { unknown?: string[] }} */ (error);
  parentPort?.postMessage({ failure: { message, unknown } });
}
