// Runs in a worker thread: fills the templates it is sent, one after the other, and posts each document or
// what went wrong.
import { parentPort } from 'node:worker_threads';
import { fillTemplate } from './fill-template.mjs';

parentPort?.on('message', async ({ template, fields }) => {
  try {
    // A copy in memory of its own, so that it can be handed over instead of copied again.
    const bytes = new Uint8Array(await fillTemplate(template, fields));
    parentPort?.postMessage({ bytes }, [bytes.buffer]);
  } catch (error) {
    const { message, unknown } = /** @type {Error & { unknown?: string[] }} */ (error);
    parentPort?.postMessage({ failure: { message, unknown } });
  }
});
