import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { and, asc, count, eq, inArray, isNotNull } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { verifyAudit } from '#app/commands/audit.ts';
import { directives, issuedDocuments, numberEntries, tasks } from '#app/db/schema.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import { databaseUrl } from '#tests/support/database.ts';
import type { Job } from '#tests/support/issuing-process.ts';
import { world } from '#tests/support/world.ts';

const w = await world({ today: '2022-03-25' });
const { draft, issue, issuerId } = await letterOffice(w, { lettersAfter: 0 });

const TASKS_EACH = 3;

/** Issued letters of the office by number, each with how much hangs on it. */
async function issuedLetters() {
  const given = await w.db.read
    .select({ directiveId: tasks.directiveId, count: count() })
    .from(tasks)
    .groupBy(tasks.directiveId);
  const tasksOf = new Map(given.map((row) => [row.directiveId, row.count]));
  const rows = await w.db.read
    .select({ id: directives.id, number: directives.number, entry: numberEntries.number, status: directives.status })
    .from(numberEntries)
    .innerJoin(directives, eq(directives.id, numberEntries.directiveId))
    .orderBy(asc(numberEntries.number));
  return rows.map((row) => ({ ...row, tasks: tasksOf.get(row.id) ?? 0 }));
}

/** Every letter is whole or untouched: no number without tasks, no task without a number, and no gap between numbers. */
async function everythingIsWhole(): Promise<number> {
  const letters = await issuedLetters();
  expect(letters.map(({ entry }) => entry)).toEqual(letters.map((_, index) => index + 1));
  expect(letters.every((letter) => letter.status === 'issued' && letter.number === letter.entry)).toBe(true);
  expect(letters.every((letter) => letter.tasks === TASKS_EACH)).toBe(true);
  const numbered = await w.db.read.$count(
    directives,
    and(eq(directives.issuerId, issuerId), isNotNull(directives.number)),
  );
  expect(numbered).toBe(letters.length);
  expect(await w.db.read.$count(tasks)).toBe(letters.length * TASKS_EACH);
  expect(await w.db.read.$count(issuedDocuments)).toBe(letters.length);
  expect(await verifyAudit(w.db.read)).toMatchObject({ intact: true });
  return letters.length;
}

test('200 clerks at once get 200 numbers without gap or duplicate', { timeout: 120_000 }, async () => {
  const drafts = await Promise.all(Array.from({ length: 200 }, () => draft()));
  const answers = await Promise.all(
    drafts.map((directiveId, index) => issue(directiveId, {}, index % 2 ? 'vanthu' : 'thuky')),
  );
  const numbers = answers.map(({ numberText }) => Number(numberText.split('/')[0])).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
  expect(await everythingIsWhole()).toBe(200);
});

/** A process of its own that issues the drafts one after the other. */
function issuingProcess(job: Job) {
  const script = resolve('tests/support/issuing-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(job)], {
    env: { ...process.env, DATABASE_URL: job.url },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const ended = new Promise<{ signal: NodeJS.Signals | null; code: number | null }>((settle) =>
    child.once('exit', (code, signal) => settle({ signal, code })),
  );
  return { child, ended, lines: createInterface({ input: child.stdout }), complaint: () => complaint };
}

/** Starts a process that issues the drafts, kills it without warning after `enough` answers, and returns those. */
async function issueUntilKilled(job: Job, enough: number): Promise<string[]> {
  const { child, ended, lines, complaint } = issuingProcess(job);
  const said: string[] = [];
  for await (const line of lines) {
    said.push(line);
    if (said.length === enough) child.kill('SIGKILL');
  }
  expect((await ended).signal, complaint()).toBe('SIGKILL');
  return said;
}

/** Lets a process issue all its drafts; returns the numbers it said. */
async function issueAll(job: Job): Promise<number[]> {
  const { ended, lines, complaint } = issuingProcess(job);
  const said: string[] = [];
  for await (const line of lines) said.push(line);
  expect(await ended, complaint()).toEqual({ signal: null, code: 0 });
  return said.map((line) => Number(/ (\d+)\//.exec(line)?.[1]));
}

// The in-process engine cannot be opened by a second process; the other two prove this.
const url = databaseUrl(w.db);
if (url !== null) {
  test('four servers on one database number their papers without gap or duplicate', { timeout: 120_000 }, async () => {
    const [vanthu, thuky] = [await w.actor('vanthu'), await w.actor('thuky')];
    const now = w.office.clock().toISOString();
    const before = await everythingIsWhole();
    const jobs: Job[] = [];
    for (const actor of [vanthu, thuky, vanthu, thuky]) {
      const directiveIds = await Promise.all(Array.from({ length: 25 }, () => draft()));
      jobs.push({ url, actor, directiveIds, now, issuedOn: '25/3/2022' });
    }
    const numbers = (await Promise.all(jobs.map(issueAll))).flat().sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 100 }, (_, index) => before + index + 1));
    expect(await everythingIsWhole()).toBe(before + 100);
  });

  test('a process killed while issuing loses no number it has said, and leaves nothing half-issued', {
    timeout: 120_000,
  }, async () => {
    const actor = await w.actor('vanthu');
    const now = w.office.clock().toISOString();
    for (const enough of [1, 7, 20]) {
      const directiveIds = await Promise.all(Array.from({ length: 40 }, () => draft()));
      const before = await everythingIsWhole();
      const said = await issueUntilKilled({ url, actor, directiveIds, now, issuedOn: '25/3/2022' }, enough);
      expect(await everythingIsWhole()).toBeGreaterThanOrEqual(before + enough);
      const kept = await w.db.read
        .select({ id: directives.id, numberText: directives.numberText })
        .from(directives)
        .where(inArray(directives.id, directiveIds));
      const numberOf = new Map(kept.map(({ id, numberText }) => [id, numberText]));
      expect(said.map((line) => line.split(' ')[0]).map((id) => `${id} ${numberOf.get(id ?? '')}`)).toEqual(said);
    }
    const next = await draft();
    const count = await everythingIsWhole();
    expect(await issue(next)).toMatchObject({ numberText: `${count + 1}/UBND-HC` });
  });
}
