// Does what the clock does before the office opens, on the training day of the environment; started by `clock.ts`.
import { loadConfig } from '../../../app/config.server.ts';
import { createOccurrences } from '../../../app/jobs/create-occurrences.ts';
import { startRuntime } from '../../../app/runtime.server.ts';

const runtime = await startRuntime(loadConfig());
await createOccurrences(runtime.office, runtime.today());
await runtime.close();
