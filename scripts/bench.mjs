// npm run bench: builds, then measures the production server; prints a table and ratios to a bare server.
import { become, ensureBuilt, ensureInstalled, stop } from './support/run.mjs';

ensureInstalled();
if (!ensureBuilt()) stop('The build failed: see the lines above.');
become(['--import', 'tsx', 'tests/bench/run.ts', ...process.argv.slice(2)], { NODE_ENV: 'production' });
