// Called by `npm run demo`: loads the training data into an empty database (DATABASE_URL, DATA_DIR, TRAINING_TODAY).
import { loadConfig } from '../app/config.server.ts';
import { startRuntime } from '../app/runtime.server.ts';
import { loadDemo, NotEmpty } from './demo/load.ts';

const config = loadConfig();
if (config.trainingToday === null) {
  console.error('Training data is for training mode only: its accounts have a known password. Set TRAINING_TODAY.');
  process.exit(1);
}
const { office, close } = await startRuntime(config);
try {
  await loadDemo(office, (line) => console.log(`  ${line}`));
} catch (error) {
  if (!(error instanceof NotEmpty)) throw error;
  console.error('The database is not empty: training data is loaded into an empty one only.');
  process.exitCode = 1;
} finally {
  await close();
}
