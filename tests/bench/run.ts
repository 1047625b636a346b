/**
 * `npm run bench`: how fast the production server answers on a large office, beside a bare server that runs the very
 * statements of each page and sends the very bytes. The server remembers counts until somebody writes; the bare one
 * remembers nothing. So each page is also timed as the first one after a write, when all its statements are run.
 *
 * `--quick` takes a tenth of the data and a third of a second a measurement: for checking the benchmark, not for figures.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import BetterSqlite3 from 'better-sqlite3';
import { paths } from '#app/paths.ts';
import { serverCommand } from '../../scripts/support/server-command.mjs';
import type { FloorPage } from './floor.ts';
import { benchFormCheck } from './form-check.bench.ts';
import { idOf, loadOffice, TODAY } from './load-office.ts';
import { type Measured, measure } from './measure.ts';
import { benchMorningRun, morningLines } from './morning-run.bench.ts';
import { readsWithoutIndex } from './plans.ts';
import { freePort, type Served, serve, signIn } from './processes.ts';
import { benchProgressReport } from './progress-report.bench.ts';
import type { RecordedRead } from './record-sql.ts';

const quick = process.argv.includes('--quick');
const SECONDS = quick ? 0.3 : 4;
const LARGE = quick ? 10_000 : 100_000;
const SMALL = LARGE / 10;
const AIM = { ratio: 3, growth: 1.3, memory: 300, report: 1.5, formCheck: 3000 };

/** The same addresses at either size; the deep page is the last there is in the small office's open tasks. */
const PAGES: Record<string, string> = {
  'tasks: overdue of one unit': paths.tasks({ tt: 'qua', dv: idOf('unit', 7) }),
  'tasks: all open by due date': paths.tasks({ tt: 'mo', xep: 'han' }),
  'tasks: the same, page 20': paths.tasks({ tt: 'mo', xep: 'han', trang: 20 }),
  'a task': paths.task(idOf('task', 450)),
  'a directive, matrix of 200': paths.directive(idOf('directive', 0)),
  "the chair's home": paths.home(),
  "the chair's inbox": paths.inbox(),
  'search: one cua': paths.search('mot cua'),
};

interface PageResult {
  one: Measured;
  ten: Measured;
  /** The first request after a write; milliseconds, the median of the rounds. */
  afterWrite: number;
  /** What a click inside the app asks for: the data of the page without its HTML; p50 in milliseconds. */
  inApp: number;
  floorOne: Measured;
  floorTen: Measured;
}
interface OfficeResult {
  pages: Map<string, PageResult>;
  /** Megabytes of the server: before the first page, and the most seen between measurements. */
  memoryAtStart: number;
  memoryMost: number;
  unindexed: string[];
}

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Loads an office of this many tasks, measures every page on it, and removes it. */
async function benchOffice(taskCount: number): Promise<OfficeResult> {
  const folder = mkdtempSync(join(tmpdir(), 'chi-dao-bench-'));
  try {
    const file = join(folder, 'office.sqlite');
    const start = performance.now();
    await loadOffice(file, taskCount);
    say(`Loaded ${taskCount} tasks in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
    const floorPages = await recordPages(folder, file);
    return await measureOffice(folder, file, floorPages);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startServer(folder: string, file: string, recordTo?: string): Promise<Served> {
  const port = await freePort();
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: `file:${file}`,
    DATA_DIR: join(folder, 'data'),
    HOST: '127.0.0.1',
    PORT: String(port),
    TRAINING_TODAY: TODAY,
    JOBS: 'off',
  };
  if (!recordTo) return serve(serverCommand(), port, env);
  const preload = ['--import', 'tsx', '--import', resolve('tests/bench/record-sql.ts')];
  return serve([...preload, ...serverCommand()], port, { ...env, RECORD_SQL: recordTo });
}

/** What each page reads from the database and sends, written down by a server of its own. */
async function recordPages(folder: string, file: string): Promise<FloorPage[]> {
  const log = join(folder, 'reads.jsonl');
  const server = await startServer(folder, file, log);
  try {
    const cookie = await signIn(server.origin);
    const pages: FloorPage[] = [];
    for (const path of Object.values(PAGES)) {
      await bodyOf(server.origin + path, cookie);
      await write(server.origin);
      writeFileSync(log, '');
      const body = await bodyOf(server.origin + path, cookie);
      const reads = readFileSync(log, 'utf8').trim().split('\n');
      pages.push({ path, body, reads: reads.map((line) => JSON.parse(line) as RecordedRead) });
    }
    return pages;
  } finally {
    await server.stop();
  }
}

/** Writes to the audit log, as every command does: signing in is the shortest one. */
const write = (origin: string) => signIn(origin);

const ROUNDS = quick ? 3 : 15;

async function timeAfterWrites(url: string, cookie: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await write(new URL(url).origin);
    const start = performance.now();
    await bodyOf(url, cookie);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

/** Where a click inside the app finds the data of a page. */
const dataOf = (path: string) => path.replace(/^[^?]+/, (name) => (name === '/' ? '/_root.data' : `${name}.data`));

async function bodyOf(url: string, cookie: string): Promise<string> {
  const response = await fetch(url, { headers: { cookie, 'accept-encoding': 'identity' }, redirect: 'manual' });
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
  return response.text();
}

async function measureOffice(folder: string, file: string, floorPages: FloorPage[]): Promise<OfficeResult> {
  const pagesFile = join(folder, 'pages.json');
  writeFileSync(pagesFile, JSON.stringify(floorPages));
  const floorPort = await freePort();
  const server = await startServer(folder, file);
  const floor = await serve(
    ['--import', 'tsx', resolve('tests/bench/floor.ts'), file, pagesFile, String(floorPort)],
    floorPort,
  );
  try {
    const cookie = await signIn(server.origin);
    const memoryAtStart = server.memory();
    let memoryMost = memoryAtStart;
    const pages = new Map<string, PageResult>();
    for (const [name, path] of Object.entries(PAGES)) {
      const run = (origin: string, connections: number, seconds = SECONDS) =>
        measure(origin + path, { connections, seconds, cookie });
      for (const { origin } of [server, floor]) await run(origin, 1, Math.min(1, SECONDS));
      const afterWrite = await timeAfterWrites(server.origin + path, cookie);
      const one = await run(server.origin, 1);
      const ten = await run(server.origin, 10);
      const inApp = (await measure(server.origin + dataOf(path), { connections: 1, seconds: SECONDS, cookie })).p50;
      memoryMost = Math.max(memoryMost, server.memory());
      const [floorOne, floorTen] = [await run(floor.origin, 1), await run(floor.origin, 10)];
      pages.set(name, { one, ten, afterWrite, inApp, floorOne, floorTen });
    }
    const db = new BetterSqlite3(file, { readonly: true });
    const found = floorPages.flatMap(({ path, reads }) =>
      readsWithoutIndex(db, reads).map((read) => `${path} → ${read}`),
    );
    db.close();
    return { pages, memoryAtStart, memoryMost, unindexed: [...new Set(found)] };
  } finally {
    await Promise.all([server.stop(), floor.stop()]);
  }
}

const ms = (value: number) => value.toFixed(value < 10 ? 2 : 1).padStart(8);
const times = (value: number, aim?: number) => `${value.toFixed(2)}×${aim && value > aim ? '!' : ' '}`.padStart(9);

function printTable(large: OfficeResult, small: OfficeResult): void {
  const head = ['p50', 'p95', 'req/s', 'floor50', 'ratio', 'growth', 'in-app'].map((one) => one.padStart(8)).join(' ');
  say(`\n${'page (milliseconds; "!" misses the aim)'.padEnd(30)} ${'conn'.padStart(11)} ${head}`);
  for (const [name, page] of large.pages) {
    const before = small.pages.get(name);
    if (!before) continue;
    const row = (label: string, conn: string, figures: string) =>
      say(`${label.padEnd(30)} ${conn.padStart(11)} ${figures}`);
    const measured = (now: Measured, floor: Measured, was: Measured) =>
      [ms(now.p50), ms(now.p95), now.perSecond.toFixed(0).padStart(8), ms(floor.p50)].join(' ') +
      times(now.p50 / floor.p50, AIM.ratio) +
      times(now.p50 / was.p50, AIM.growth);
    row(name, '1', `${measured(page.one, page.floorOne, before.one)} ${ms(page.inApp)}`);
    row('', '10', measured(page.ten, page.floorTen, before.ten));
    const { afterWrite, floorOne } = page;
    const blank = ' '.repeat(8);
    const ratios = times(afterWrite / floorOne.p50, AIM.ratio) + times(afterWrite / before.afterWrite, AIM.growth);
    row('', 'after write', `${[ms(afterWrite), blank, blank, ms(floorOne.p50)].join(' ')}${ratios}`);
  }
}

say(`Node ${process.version}, ${availableParallelism()} cores; ${SMALL} and ${LARGE} tasks; ${SECONDS} s each.`);
const small = await benchOffice(SMALL);
const large = await benchOffice(LARGE);
printTable(large, small);
const { memoryAtStart, memoryMost, unindexed } = large;
say(
  `\nServer memory: ${memoryAtStart.toFixed(0)} MB at start, at most ${memoryMost.toFixed(0)} MB (aim: ${AIM.memory}).`,
);
say(
  unindexed.length === 0
    ? 'Every read of a large table uses an index.'
    : `Reads without an index:\n${unindexed.join('\n')}`,
);
const report = await benchProgressReport();
say(
  `Progress report of ${report.rows} rows: docx alone ${ms(report.docxAlone)} ms, filled ${ms(report.filled)} ms` +
    ` (${times(report.ratio, AIM.report).trim()}), with its worker ${ms(report.rendered)} ms (${times(report.renderedRatio).trim()}).`,
);
const morning = await benchMorningRun(LARGE, 3000, SECONDS);
for (const line of morningLines(morning)) say(line);
const { pages: checkedPages, foreign, report: ownReport } = await benchFormCheck();
const aimed = (value: number) => `${ms(value).trim()} ms${value > AIM.formCheck ? '!' : ''}`;
say(
  `Form checker, ${checkedPages} pages: a foreign paper ${aimed(foreign)}, a report of this program ${aimed(ownReport)}.`,
);
