import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { paths } from '#app/paths.ts';
import { serverCommand } from '../../scripts/support/server-command.mjs';
import { idOf, loadOffice, TODAY } from './load-office.ts';
import { freePort, type Served, serve, signIn } from './processes.ts';

const UNITS = 200;
/** Milliseconds from an answer to the next question: one person turning pages. */
const BETWEEN = 20;

export interface MorningResult {
  tasks: number;
  people: number;
  /** Tasks lifted, notices given. */
  climbed: number;
  notices: number;
  seconds: number;
  /** Megabytes: of a server that only answers pages; the most seen of it during the run, and of the process that does the run. */
  memoryQuiet: number;
  memory: number;
  jobMemory: number;
  /** Milliseconds of the task list at the 95th percentile: with nothing else going on, and during the run. */
  quiet: number;
  during: number;
}

/**
 * The first morning of an office that starts with years of unfinished work: every overdue task climbs every rung at
 * once, in a process of its own, while the server answers pages.
 */
export async function benchMorningRun(taskCount: number, peopleCount: number, seconds: number): Promise<MorningResult> {
  const folder = mkdtempSync(join(tmpdir(), 'chi-dao-morning-'));
  const file = join(folder, 'office.sqlite');
  try {
    await loadOffice(file, taskCount);
    staffOffice(file, peopleCount);
    const quietServer = await startServer(folder, file, 'off');
    const quiet = await quietPage(quietServer, seconds);
    const memoryQuiet = quietServer.memory();
    await quietServer.stop();
    queueMorning(file);
    const server = await startServer(folder, file, 'on');
    try {
      return { tasks: taskCount, people: peopleCount, quiet, memoryQuiet, ...(await watchRun(server, file)) };
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Officers for every unit, named for its tasks, all reached by mail. */
function staffOffice(file: string, peopleCount: number): void {
  const db = new BetterSqlite3(file);
  const person = db.prepare(
    "insert into people (id, full_name, salutation, email, name_fold, sort_key) values (?, ?, 'Ông', ?, ?, ?)",
  );
  const post = db.prepare(
    "insert into posts (id, person_id, role, unit_id, title) values (?, ?, 'officer', ?, 'Công chức')",
  );
  db.transaction(() => {
    db.exec("update people set email = id || '@hoaninh.example'");
    for (let n = UNITS; n < peopleCount; n += 1) {
      const id = idOf('person', n);
      person.run(id, `Công chức ${n}`, `${id}@hoaninh.example`, `cong chuc ${n}`, `cong chuc ${n}`);
      post.run(idOf('post', n), id, idOf('unit', n % UNITS));
    }
    db.exec(`update tasks set officer_person_id = (
      select person_id from posts where posts.unit_id = tasks.lead_unit_id and role = 'officer' limit 1
    )`);
  })();
  db.close();
}

function queueMorning(file: string): void {
  const db = new BetterSqlite3(file);
  const now = Date.parse(`${TODAY}T00:00:00Z`);
  db.prepare(
    `insert into outbox (id, topic, payload, dedupe_key, status, due_at, attempts, created_at)
     values ('morning', 'clock:morning', '{}', 'clock:morning', 'waiting', ?, 0, ?)`,
  ).run(now, now);
  db.close();
}

async function startServer(folder: string, file: string, jobs: 'on' | 'off'): Promise<Served> {
  const port = await freePort();
  return serve(serverCommand(), port, {
    NODE_ENV: 'production',
    DATABASE_URL: `file:${file}`,
    DATA_DIR: join(folder, 'data'),
    HOST: '127.0.0.1',
    PORT: String(port),
    TRAINING_TODAY: TODAY,
    JOBS: jobs,
  });
}

/** After a first round that fills the caches. */
async function quietPage(server: Served, seconds: number): Promise<number> {
  await pageAt95(server, forSeconds(1));
  return pageAt95(server, forSeconds(seconds));
}

/** How long the task list takes, asked for again and again while `goesOn`: milliseconds at the 95th percentile. */
async function pageAt95(server: Served, goesOn: () => boolean): Promise<number> {
  const headers = { cookie: await signIn(server.origin) };
  const url = server.origin + paths.tasks({ tt: 'mo', xep: 'han' });
  const times: number[] = [];
  while (goesOn()) {
    const start = performance.now();
    const response = await fetch(url, { headers, redirect: 'manual' });
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
    times.push(performance.now() - start);
    await sleep(BETWEEN);
  }
  times.sort((a, b) => a - b);
  return times[Math.min(times.length - 1, Math.floor(times.length * 0.95))] ?? Number.NaN;
}

const forSeconds = (seconds: number): (() => boolean) => {
  const end = performance.now() + seconds * 1000;
  return () => performance.now() < end;
};

/** Asks for the page until the run is over. */
async function watchRun(server: Served, file: string) {
  const db = new BetterSqlite3(file, { readonly: true });
  const state = db.prepare("select status from outbox where id = 'morning'").pluck();
  const count = (table: string) => Number(db.prepare(`select count(*) from ${table}`).pluck().get());
  const start = performance.now();
  let memory = 0;
  let jobMemory = 0;
  const during = await pageAt95(server, () => {
    memory = Math.max(memory, server.memory());
    jobMemory = Math.max(jobMemory, server.jobMemory());
    const status = state.get();
    if (status === 'stuck') throw new Error('the morning run got stuck');
    return status !== 'done';
  });
  const seconds = (performance.now() - start) / 1000;
  const result = { seconds, climbed: count('reminders'), notices: count('notices'), memory, jobMemory, during };
  db.close();
  return result;
}

const AIM = { seconds: 60, memory: 300, ratio: 1.5 };
const mark = (value: number, aim: number) => (value > aim ? '!' : '');

/** The result as the benchmark prints it; "!" misses the aim. */
export const morningLines = ({
  tasks,
  people,
  climbed,
  notices,
  seconds,
  memory,
  jobMemory,
  memoryQuiet,
  quiet,
  during,
}: MorningResult) => [
  `\nMorning run over ${tasks} tasks and ${people} people: ${climbed} rungs, ${notices} notices in ${seconds.toFixed(1)} s` +
    `${mark(seconds, AIM.seconds)} (aim: ${AIM.seconds}), at most ${jobMemory.toFixed(0)} MB${mark(jobMemory, AIM.memory)} (aim: ${AIM.memory}); the server ${memory.toFixed(0)} MB${mark(memory, AIM.memory)} (${memoryQuiet.toFixed(0)} MB without it).`,
  `The task list meanwhile: p95 ${during.toFixed(1)} ms, quiet ${quiet.toFixed(1)} ms` +
    ` (${(during / quiet).toFixed(2)}×${mark(during / quiet, AIM.ratio)}, aim: ${AIM.ratio}).`,
];
