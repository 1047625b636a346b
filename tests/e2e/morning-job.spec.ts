import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { loadTrainingData, officeIn } from './support/clock.ts';
import { expect, test } from './support/test.ts';

// Three weeks after the training day much is late: the morning has several batches of work.
const DAY = '2022-05-10';
const folder = mkdtempSync(join(tmpdir(), 'chi-dao-morning-'));
const office = (name: string) => join(folder, name);
const databaseOf = (name: string) => join(office(name), 'chi-dao.sqlite');

test.setTimeout(240_000);
test.beforeAll(() => loadTrainingData(office('before'), '2022-04-19'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The morning as the server has it done: by one more process of the same build. */
function morning(name: string, job = 'clock:morning'): ChildProcess {
  return spawn('node', ['server.mjs', '--job', job], { env: officeIn(office(name), DAY), stdio: 'ignore' });
}

const ended = async (job: ChildProcess): Promise<number | null> =>
  job.exitCode ?? ((await once(job, 'exit')) as [number | null])[0];

/** What was given on the morning: every rung once, every notice once. */
function given(name: string) {
  const db = new BetterSqlite3(databaseOf(name), { readonly: true });
  const list = (sql: string) => db.prepare(sql).pluck().all() as string[];
  const found = {
    rungs: list("select task_id || ' ' || rung || ' ' || counted_from from reminders order by 1"),
    notices: list("select person_id || ' ' || dedupe_key from notices order by 1"),
    letters: list("select subject from directives where kind = 'CONG_VAN_DON_DOC' and status = 'draft' order by 1"),
  };
  db.close();
  return found;
}

test('a morning killed at any point and begun again gives everything, and nothing twice', async () => {
  for (const name of ['whole', 'killed']) cpSync(office('before'), office(name), { recursive: true });
  expect(await ended(morning('whole'))).toBe(0);
  const whole = given('whole');
  expect(whole.rungs.length).toBeGreaterThan(20);

  for (let enough = 1; enough < whole.rungs.length; enough += 12) {
    const job = morning('killed');
    while (job.exitCode === null && given('killed').rungs.length < enough)
      await new Promise((resolve) => setImmediate(resolve));
    job.kill('SIGKILL');
    await ended(job);
  }
  expect(await ended(morning('killed'))).toBe(0);
  expect(given('killed')).toEqual(whole);
});

test('two processes that do the same morning at once give it once', async () => {
  cpSync(office('before'), office('twice'), { recursive: true });
  expect(await Promise.all([morning('twice'), morning('twice')].map(ended))).toEqual([0, 0]);
  expect(given('twice').rungs).toEqual(given('whole').rungs);
});

test('a job the clock does not have is refused', async () => {
  expect(await ended(morning('whole', 'clock:nothing'))).toBe(1);
});
