import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directives, people, reminders, tasks } from '../../db/schema.ts';
import { loadCalendar } from '../../db/stores/calendar-store.ts';
import { loadDuties } from '../../db/stores/duties.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { kindOf, type Reached, type Rung, summaryDay } from '../../domain/ladder.ts';
import { reachedBy, summaryReaders } from '../../domain/ladder-audience.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { issuersFor } from '../directives/directive-form.ts';
import { unitNames } from '../organisation/unit-names.ts';
import type { Paging } from '../paging.ts';
import { type Climb, type Cursor, climbsOn, type Ladder, ladderOf, rungsOn } from './climbing.ts';

/** One task on one rung, and everybody who hears of it. */
export interface PlannedReminder {
  taskId: string;
  /** Empty for a task given by a secret paper. */
  title: string;
  numberText: string | null;
  unit: string;
  rung: Rung;
  dueOn: LocalDate | null;
  /** Working days to or past the due date; calendar days of silence for `stale`. */
  days: number;
  people: { id: string; name: string }[];
}

export interface PlannedPerson {
  id: string;
  name: string;
  rungs: { rung: Rung; count: number }[];
  total: number;
}

export interface DryRunQuery {
  issuerId: string | null;
  day: LocalDate;
  rung: string | null;
  personId: string | null;
  paging: Paging;
}

/** Tasks of one rung worked out for the page; the run itself goes on to the last. */
const MOST_OF_RUNG = 1000;
const PAGE = 250;

/** Who would be told of what on a day and why, worked out by the very functions of the morning run, and what was given that day. */
export async function dryRun(read: Db, actor: Actor, query: DryRunQuery) {
  const { day, paging } = query;
  const issuers = await issuersFor(read, actor, 'reminder:read', day);
  const issuerId = (issuers.find(({ id }) => id === query.issuerId) ?? issuers[0])?.id ?? '';
  const ladder = await ladderOf(read, issuerId, { today: day, calendar: await loadCalendar(read) });
  const rungs = rungsOn(ladder);
  const planned: Climb[] = [];
  let isCut = false;
  for (const rung of rungs) {
    const { climbs, more } = await climbsOf(read, ladder, rung);
    planned.push(...climbs);
    isCut ||= more;
  }
  const all = await withPeople(read, ladder, planned);
  const persons = byPerson(all);
  const chosen = all.filter(
    ({ rung, people: told }) =>
      (query.rung === null || rung === query.rung) &&
      (query.personId === null || told.some(({ id }) => id === query.personId)),
  );
  const given = await givenOn(read, issuerId, day, query);
  const start = (paging.page - 1) * paging.pageSize;
  const page = <Row>(rows: readonly Row[]): Row[] => rows.slice(start, start + paging.pageSize);
  return {
    issuers,
    issuerId,
    isDayOff: rungs.length === 0,
    isCut,
    rungs: rungs.map((rung) => ({
      rung,
      planned: all.filter((one) => one.rung === rung).length,
      given: given.counts.get(rung) ?? 0,
    })),
    rows: page(chosen),
    count: chosen.length,
    persons: page(persons),
    personCount: persons.length,
    person: persons.find(({ id }) => id === query.personId) ?? null,
    given: given.rows,
    givenCount: given.count,
    summaryTo: await summaryTo(read, ladder),
  };
}

async function climbsOf(read: Db, ladder: Ladder, rung: Rung): Promise<{ climbs: Climb[]; more: boolean }> {
  const found: Climb[] = [];
  let after: Cursor | null = null;
  do {
    const page = await climbsOn(read, ladder, rung, { after, most: PAGE });
    found.push(...page.climbs);
    after = page.next;
  } while (after !== null && found.length < MOST_OF_RUNG);
  return { climbs: found.slice(0, MOST_OF_RUNG), more: after !== null || found.length > MOST_OF_RUNG };
}

async function withPeople(
  read: Db,
  { issuerId, today }: Ladder,
  climbs: readonly { task: Climb['task']; reached: Reached }[],
): Promise<PlannedReminder[]> {
  const unitIds = climbs.flatMap(({ task }) => [task.leadUnitId, task.monitorUnitId]);
  const duties = await loadDuties(read, today, { issuerId, unitIds });
  const told = climbs.map(({ task, reached }) => reachedBy(kindOf(reached.rung), task, duties));
  const names = await peopleNames(read, told.flat());
  const units = await unitNames(read, unitIds, today);
  return climbs.map(({ task, reached }, place) => ({
    taskId: task.id,
    title: task.title,
    numberText: task.numberText,
    unit: units.get(task.leadUnitId)?.shortName ?? '',
    rung: reached.rung,
    dueOn: task.dueOn,
    days: reached.days,
    people: (told[place] ?? []).map((id) => ({ id, name: names.get(id) ?? '' })),
  }));
}

function byPerson(planned: readonly PlannedReminder[]): PlannedPerson[] {
  const found = new Map<string, { name: string; rungs: Map<Rung, number> }>();
  for (const { rung, people: told } of planned)
    for (const { id, name } of told) {
      const known = found.get(id) ?? { name, rungs: new Map<Rung, number>() };
      known.rungs.set(rung, (known.rungs.get(rung) ?? 0) + 1);
      found.set(id, known);
    }
  return [...found]
    .map(([id, { name, rungs }]) => ({
      id,
      name,
      rungs: [...rungs].map(([rung, tasksOn]) => ({ rung, count: tasksOn })),
      total: [...rungs.values()].reduce((sum, tasksOn) => sum + tasksOn, 0),
    }))
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
}

async function peopleNames(read: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  const names = new Map<string, string>();
  for (let start = 0; start < wanted.length; start += PAGE)
    for (const { id, name } of await read
      .select({ id: people.id, name: people.fullName })
      .from(people)
      .where(inArray(people.id, wanted.slice(start, start + PAGE))))
      names.set(id, name);
  return names;
}

/** What went out on a day: how many by rung, and a page of them. */
async function givenOn(read: Db, issuerId: string, day: LocalDate, { rung, paging }: DryRunQuery) {
  const onDay = and(eq(reminders.issuerId, issuerId), eq(reminders.reachedOn, day));
  const where = rung === null ? onDay : and(onDay, eq(reminders.rung, rung as Rung));
  const counted = await read
    .select({ rung: reminders.rung, n: count() })
    .from(reminders)
    .where(onDay)
    .groupBy(reminders.rung);
  const counts = new Map(counted.map((row) => [row.rung, Number(row.n)]));
  const found = await read
    .select({
      taskId: tasks.id,
      title: tasks.title,
      isSecret: tasks.isSecret,
      numberText: directives.numberText,
      leadUnitId: tasks.leadUnitId,
      rung: reminders.rung,
      countedFrom: reminders.countedFrom,
      letterId: reminders.directiveId,
    })
    .from(reminders)
    .innerJoin(tasks, eq(tasks.id, reminders.taskId))
    .innerJoin(directives, eq(directives.id, tasks.directiveId))
    .where(where)
    .orderBy(asc(reminders.rung), asc(reminders.countedFrom), asc(reminders.id))
    .limit(paging.pageSize)
    .offset((paging.page - 1) * paging.pageSize);
  const units = await unitNames(
    read,
    found.map(({ leadUnitId }) => leadUnitId),
    day,
  );
  return {
    counts,
    count: rung === null ? [...counts.values()].reduce((sum, n) => sum + n, 0) : (counts.get(rung as Rung) ?? 0),
    rows: found.map(({ isSecret, leadUnitId, ...row }) => ({
      ...row,
      title: isSecret ? '' : row.title,
      unit: units.get(leadUnitId)?.shortName ?? '',
    })),
  };
}

/** Who gets the summary of the week that day; nobody on most days. */
async function summaryTo(read: Db, { issuerId, today, calendar, rules }: Ladder): Promise<string[]> {
  if (summaryDay(today, calendar, rules) === null) return [];
  const { leaders } = await loadDuties(read, today, { issuerId, unitIds: [] });
  const names = await peopleNames(
    read,
    summaryReaders(leaders).map(({ personId }) => personId),
  );
  return [...names.values()];
}
