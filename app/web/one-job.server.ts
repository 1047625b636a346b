import { loadConfig } from '../config.server.ts';
import { runJob } from '../jobs/run-job.ts';
import { startRuntime } from '../runtime.server.ts';

/** The process that does one job of the clock and ends, beside the one that answers pages. */
export async function doOneJob(topic: string): Promise<void> {
  const runtime = await startRuntime(loadConfig());
  try {
    await runJob(runtime, topic);
  } finally {
    await runtime.close();
  }
}
