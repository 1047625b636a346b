// npm test: everything that proves the app, from a bare checkout with only Node. `npm run test:render` (argument
// `render`): what needs LibreOffice. The last line is `N passed, N failed` over all steps and tests.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './support/chromium.mjs';
import { freePort } from './support/free-port.mjs';
import { ensureBuilt, ensureInstalled, runTool } from './support/run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>} VitestReport */
/** @typedef {{ stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> }} PlaywrightReport */

/** @type {Counts} */
const total = { passed: 0, failed: 0, skipped: 0 };
mkdirSync('.cache', { recursive: true });
const reports = mkdtempSync(join('.cache', 'test-'));

/**
 * A step that counts as one test, or as the tests it reports.
 * @param {string} name
 * @param {() => boolean | Counts | Promise<boolean | Counts>} work
 */
async function step(name, work) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const outcome = await work();
  const counts =
    typeof outcome === 'boolean' ? { passed: outcome ? 1 : 0, failed: outcome ? 0 : 1, skipped: 0 } : outcome;
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  console.log(`── ${name}: ${line(counts)} (${Math.round((performance.now() - started) / 1000)} s)`);
  return counts.failed === 0;
}

/** @param {Counts} counts */
const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * A test runner that ended badly has failed, whatever it counted; one that counted nothing has tested nothing.
 * @template Report
 * @param {boolean} ended
 * @param {string} report
 * @param {(report: Report) => Counts} count
 * @returns {Counts}
 */
function counted(ended, report, count) {
  /** @type {Counts} */
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    console.error(`The test runner wrote no report (${report}).`);
  }
  const unexplained = counts.failed === 0 && (!ended || counts.passed === 0);
  return unexplained ? { ...counts, failed: 1 } : counts;
}

/** @param {string[]} projects */
function vitest(projects) {
  const report = join(reports, `vitest-${projects.join('-')}.json`);
  const selected = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ended = runTool('vitest', ['run', ...selected, ...reporters]);
  return counted(ended, report, (/** @type {VitestReport} */ json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    skipped: json.numPendingTests + json.numTodoTests,
  }));
}

async function journeys() {
  const chromium = await ensureChromium();
  if (!chromium) {
    console.error('No Chromium: install one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.');
    return false;
  }
  const report = join(reports, 'playwright.json');
  const ended = runTool('playwright', ['test', '--reporter=list,json'], {
    CHROMIUM_PATH: chromium,
    E2E_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return counted(ended, report, (/** @type {PlaywrightReport} */ { stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

/** What the pictures need, with the Debian package that brings it. */
function renderTools() {
  const answers = (/** @type {string} */ command, /** @type {string[]} */ args) =>
    spawnSync(command, args).status === 0;
  const fonts = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' }).stdout ?? '';
  const missing = [
    answers('soffice', ['--version']) ? [] : 'libreoffice-writer',
    answers('pdftoppm', ['-v']) && answers('pdffonts', ['-v']) ? [] : 'poppler-utils',
    /Liberation Serif|Times New Roman/.test(fonts) ? [] : 'fonts-liberation2',
  ].flat();
  if (missing.length > 0) console.error(`Missing here: apt-get install --no-install-recommends ${missing.join(' ')}`);
  return missing.length === 0;
}

ensureInstalled();
if (process.argv[2] === 'render') {
  if (await step('tools for pictures', renderTools)) await step('documents as pictures', () => vitest(['render']));
} else {
  await step('format and lint', () => runTool('biome', ['ci', '--error-on-warnings', '.']));
  await step('types', () => runTool('tsc', ['--noEmit']));
  const built = await step('build', ensureBuilt);
  await step('unit', () => vitest(['unit']));
  await step('database: SQLite, PGlite, PostgreSQL', () => vitest(['sqlite', 'pglite', 'postgres']));
  await step('browser journeys', () => built && journeys());
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${line(total)}`);
process.exit(total.failed === 0 ? 0 : 1);
