import { and, count, desc, eq, gte, inArray, lte, ne, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directives, searchDocs, tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { directionOf, OUTGOING_KINDS } from '../../domain/directive.ts';
import { dateOf, type LocalDate } from '../../domain/shared/local-date.ts';
import { DISPLAY_STATUSES, type DisplayStatus } from '../../domain/task.ts';
import { searchWords, textsWith } from '../full-text.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { statusColumn } from '../tasks/status-sql.ts';
import { TASK_SCOPE } from '../tasks/task-scope.ts';
import { visibleTo } from '../visible-to.ts';
import type { DirectiveQuery, DirectiveTab } from './directive-query.ts';
import { visibleDirectives } from './directive-scope.ts';

const DRAFTS = inArray(directives.status, ['draft', 'signed']);
// What was dropped is looked for on purpose only.
const NOT_DROPPED = ne(directives.status, 'discarded');

const TABS: Record<DirectiveTab, SQL | undefined> = {
  'tat-ca': undefined,
  'du-thao': DRAFTS,
  di: and(
    inArray(directives.kind, [...OUTGOING_KINDS]),
    inArray(directives.status, ['issued', 'replaced', 'recalled']),
  ),
  den: eq(directives.kind, 'INCOMING'),
  'truc-tiep': eq(directives.kind, 'ORAL'),
};

function filtersOf(query: DirectiveQuery): SQL | undefined {
  const words = searchWords(query.text ?? '');
  return and(
    query.status ? eq(directives.status, query.status) : NOT_DROPPED,
    query.kind ? eq(directives.kind, query.kind) : undefined,
    query.issuerId ? eq(directives.issuerId, query.issuerId) : undefined,
    query.committeeId ? eq(directives.committeeId, query.committeeId) : undefined,
    query.year
      ? and(gte(directives.issuedOn, dateOf(query.year, 1, 1)), lte(directives.issuedOn, dateOf(query.year, 12, 31)))
      : undefined,
    words.length > 0
      ? sql`${directives.id} in (select ${searchDocs.ref} ${textsWith(words).fromWhere} and ${searchDocs.kind} = 'directive')`
      : undefined,
  );
}

/** One page of the directives an actor may see, drafts first, then the newest; with how far their tasks are. */
export async function listDirectives(read: Db, actor: Actor, query: DirectiveQuery, today: LocalDate) {
  const visible = visibleDirectives(actor);
  const filters = filtersOf(query);
  const where = and(visible, filters, TABS[query.tab]);
  const [rows, ...counts] = await Promise.all([
    read
      .select({
        id: directives.id,
        kind: directives.kind,
        status: directives.status,
        issuerId: directives.issuerId,
        numberText: directives.numberText,
        subject: directives.subject,
        author: directives.author,
        issuedOn: directives.issuedOn,
        signerName: directives.signerName,
        confirmedAt: directives.confirmedAt,
        taskCount: directives.taskCount,
      })
      .from(directives)
      .where(where)
      .orderBy(
        sql`case when ${directives.status} in ('draft', 'signed') then 0 else 1 end`,
        desc(directives.issuedOn),
        desc(directives.number),
        desc(directives.id),
      )
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize),
    ...(Object.keys(TABS) as DirectiveTab[]).map(
      async (tab): Promise<[DirectiveTab, number]> => [
        tab,
        await read.$count(directives, and(visible, filters, TABS[tab])),
      ],
    ),
  ]);
  const totals = Object.fromEntries(counts) as Record<DirectiveTab, number>;
  const progress = await progressOf(
    read,
    actor,
    rows.map(({ id }) => id),
    today,
  );
  const names = await unitNames(
    read,
    rows.map(({ issuerId }) => issuerId),
    today,
  );
  return {
    rows: rows.map((row) => ({
      ...row,
      direction: directionOf(row.kind),
      isSecondHand: row.kind === 'ORAL' && row.confirmedAt === null,
      issuer: names.get(row.issuerId)?.shortName ?? '',
      progress: progress.get(row.id) ?? null,
    })),
    total: totals[query.tab],
    counts: totals,
    page: query.page,
    pageSize: query.pageSize,
  };
}

export type DirectiveListRow = Awaited<ReturnType<typeof listDirectives>>['rows'][number];

export type StatusCounts = Record<DisplayStatus, number>;

/** Tasks by display status of each directive, of those the actor may see. */
async function progressOf(
  read: Db,
  actor: Actor,
  directiveIds: readonly string[],
  today: LocalDate,
): Promise<Map<string, StatusCounts>> {
  const found = new Map<string, StatusCounts>();
  if (directiveIds.length === 0) return found;
  const status = statusColumn(today);
  const groups = await read
    .select({ directiveId: tasks.directiveId, status, n: count() })
    .from(tasks)
    .where(and(inArray(tasks.directiveId, [...directiveIds]), visibleTo(actor, 'task:read', TASK_SCOPE)))
    .groupBy(tasks.directiveId, status);
  for (const { directiveId, status: shown, n } of groups) {
    const counts =
      found.get(directiveId) ?? (Object.fromEntries(DISPLAY_STATUSES.map((one) => [one, 0])) as StatusCounts);
    counts[shown] = Number(n);
    found.set(directiveId, counts);
  }
  return found;
}
