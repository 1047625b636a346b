import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { remembered } from '../../db/remembered.ts';
import { committees, directives } from '../../db/schema.ts';
import { loadOfficeRules } from '../../db/stores/office-rules-store.ts';
import { can } from '../../domain/access/can.ts';
import type { Permission } from '../../domain/access/permissions.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { BULK_ACTS, type BulkAct } from '../../domain/inbox.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { staleSince } from '../../domain/upkeep.ts';
import { DIRECTIVE_SCOPE } from '../directives/directive-scope.ts';
import { unitOptions } from '../organisation/unit-options.ts';
import { visibleTo } from '../visible-to.ts';
import { countByStatus } from './count-tasks.ts';
import { listTasks } from './list-tasks.ts';
import { readTaskQuery, type TaskQuery } from './task-query.ts';

const MOST_DIRECTIVES = 200;

/** What lists and reports of tasks can be narrowed to: units, numbered papers and committees the actor knows. */
export async function taskListChoices(read: Db, actor: Actor, today: LocalDate) {
  const issuerIds = [...new Set(actor.posts.map((post) => post.issuerId))];
  const [units, numbered, boards] = await Promise.all([
    unitOptions(read, today, { under: issuerIds }),
    remembered(
      read,
      read
        .select({ id: directives.id, numberText: directives.numberText, subject: directives.subject })
        .from(directives)
        .where(and(visibleTo(actor, 'directive:read', DIRECTIVE_SCOPE), isNotNull(directives.issuedOn)))
        .orderBy(desc(directives.issuedOn), desc(directives.id))
        .limit(MOST_DIRECTIVES),
    ),
    read
      .select({ id: committees.id, name: committees.name })
      .from(committees)
      .where(issuerIds.length > 0 ? inArray(committees.issuerId, issuerIds) : eq(committees.id, '')),
  ]);
  return {
    units: units.map(({ id, shortName }) => ({ id, name: shortName })),
    directives: numbered,
    committees: boards,
  };
}

/** The task list: its rows, the choices of its filters, and the counts on its tabs. */
export async function taskListPage(
  read: Db,
  actor: Actor,
  { search, today }: { search: URLSearchParams; today: LocalDate },
) {
  const query = readTaskQuery(search);
  const filters = { ...query.filters, silentSince: query.isSilent ? await silenceOf(read, actor, query, today) : null };
  const [list, counts, choices] = await Promise.all([
    listTasks(read, actor, { ...query, filters, today }),
    countByStatus(read, actor, { filters: {}, today }),
    taskListChoices(read, actor, today),
  ]);
  const { isFiltered, hadUnreadable } = query;
  return { list, counts, isFiltered, hadUnreadable, choices, bulkActs: bulkActsOf(actor) };
}

/** Since when a task must have been silent, by the rules of the office asked about, else of the actor's own. */
async function silenceOf(read: Db, actor: Actor, { filters }: TaskQuery, today: LocalDate): Promise<LocalDate> {
  const { rules } = await loadOfficeRules(read, filters.issuerId ?? actor.posts[0]?.issuerId ?? '');
  return staleSince(today, rules);
}

const NEEDED: Record<BulkAct, Permission> = {
  acknowledge: 'task:acknowledge',
  confirm: 'task:confirm',
  urge: 'task:remind',
};

/** What this person may do to several tasks of a list at once. */
const bulkActsOf = (actor: Actor): BulkAct[] => BULK_ACTS.filter((act) => can(actor, NEEDED[act]));
