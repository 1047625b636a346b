import { inArray, sql } from 'drizzle-orm';
import { type Db, rows } from '../../db/client.server.ts';
import { remembered } from '../../db/remembered.ts';
import { directives, taskRequests } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { INBOX_KINDS, type InboxCounts, type InboxKind, inboxTotal } from '../../domain/inbox.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { RequestKind } from '../../domain/task-request.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { type Paging, readPaging } from '../paging.ts';
import { waitingFor } from './waiting.ts';

/** What one entry says and where it leads. */
export interface InboxEntry {
  kind: InboxKind;
  /** The task, directive or meeting it is about. */
  id: string;
  title: string;
  unit: string | null;
  directiveId: string | null;
  directiveNumber: string | null;
  /** From when it has waited, or by when it is due; null: since today. */
  day: LocalDate | null;
  version: number;
  request: { id: string; kind: RequestKind; newDueOn: LocalDate | null; reason: string } | null;
}

interface Found {
  kind: InboxKind;
  id: string;
  title: string;
  unit_id: string | null;
  directive_id: string | null;
  day: LocalDate | null;
  version: number;
  ref: string | null;
}

/** How much of each kind waits for this person. */
export async function inboxCounts(read: Db, actor: Actor, today: LocalDate): Promise<InboxCounts> {
  const waiting = waitingFor(read, actor, { today });
  if (!waiting) return {};
  const counted = await remembered(
    read,
    read
      .select({ kind: sql<InboxKind>`kind`, n: sql<number>`count(*)` })
      .from(sql`(${waiting}) as waiting`)
      .groupBy(sql`kind`),
  );
  return Object.fromEntries(counted.map(({ kind, n }) => [kind, Number(n)]));
}

/** The most urgent of what waits for a person: what was due or has waited longest comes first. */
export async function inboxEntries(
  read: Db,
  actor: Actor,
  { today, kinds, page, pageSize }: Paging & { today: LocalDate; kinds?: readonly InboxKind[] },
): Promise<InboxEntry[]> {
  const waiting = waitingFor(read, actor, { today, kinds });
  if (!waiting) return [];
  const found = await rows<Found>(
    read,
    sql`select kind, id, title, unit_id, directive_id, day, version, ref from (${waiting}) as waiting
      order by coalesce(day, ${today}), place, id, ref limit ${pageSize} offset ${(page - 1) * pageSize}`,
  );
  return described(read, found, today);
}

/** Everything `/viec-can-lam` shows; `?loai=` narrows it to one kind. */
export async function inboxPage(
  read: Db,
  actor: Actor,
  { search, today }: { search: URLSearchParams; today: LocalDate },
) {
  const kind = INBOX_KINDS.find((one) => one === search.get('loai')) ?? null;
  const paging = readPaging(search);
  const [counts, entries] = await Promise.all([
    inboxCounts(read, actor, today),
    inboxEntries(read, actor, { today, kinds: kind ? [kind] : undefined, ...paging }),
  ]);
  const total = kind ? (counts[kind] ?? 0) : inboxTotal(counts);
  return { kind, counts, entries, total, ...paging };
}

/** Adds names, numbers and requests to the entries of one page: three reads, however many entries. */
async function described(read: Db, found: readonly Found[], today: LocalDate): Promise<InboxEntry[]> {
  const ids = (values: readonly (string | null)[]) => [...new Set(values.flatMap((value) => value ?? []))];
  const directiveIds = ids(found.map((one) => one.directive_id));
  const requestIds = ids(found.map((one) => (one.kind === 'decide' ? one.ref : null)));
  const [names, numbers, requests] = await Promise.all([
    unitNames(read, ids(found.map((one) => one.unit_id)), today),
    directiveIds.length === 0
      ? []
      : read
          .select({ id: directives.id, numberText: directives.numberText })
          .from(directives)
          .where(inArray(directives.id, directiveIds)),
    requestIds.length === 0
      ? []
      : read
          .select({
            id: taskRequests.id,
            kind: taskRequests.kind,
            newDueOn: taskRequests.newDueOn,
            reason: taskRequests.reason,
          })
          .from(taskRequests)
          .where(inArray(taskRequests.id, requestIds)),
  ]);
  const numberOf = new Map(numbers.map(({ id, numberText }) => [id, numberText]));
  const requestOf = new Map(requests.map((request) => [request.id, request]));
  return found.map((one) => ({
    kind: one.kind,
    id: one.id,
    title: one.title,
    unit: names.get(one.unit_id ?? '')?.shortName ?? null,
    directiveId: one.directive_id,
    directiveNumber: numberOf.get(one.directive_id ?? '') ?? null,
    day: one.day,
    version: Number(one.version),
    request: requestOf.get(one.ref ?? '') ?? null,
  }));
}
