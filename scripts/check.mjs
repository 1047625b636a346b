// npm run check: what can be known without running the app: format, lint, types, unused code, architecture.
import { ensureInstalled, runTool } from './support/run.mjs';

ensureInstalled();
const results = [
  runTool('biome', ['check', '--error-on-warnings', '.']),
  runTool('tsc', ['--noEmit']),
  runTool('knip', ['--no-progress', '--treat-config-hints-as-errors']),
  runTool('vitest', ['run', '--project', 'unit', 'tests/architecture']),
];
process.exit(results.every(Boolean) ? 0 : 1);
