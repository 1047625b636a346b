import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { auditEvents } from '../../db/schema.ts';

const MOST = 500;

/** What was done with a directive, oldest first, for those who see the whole of it. */
export async function directiveLog(read: Db, directiveId: string) {
  const events = await read
    .select({
      seq: auditEvents.seq,
      at: auditEvents.at,
      type: auditEvents.type,
      actorPersonId: auditEvents.actorPersonId,
      actorName: auditEvents.actorName,
      data: auditEvents.data,
    })
    .from(auditEvents)
    .where(and(eq(auditEvents.subjectKind, 'directive'), eq(auditEvents.subjectId, directiveId)))
    .orderBy(asc(auditEvents.seq))
    .limit(MOST);
  return events.map(({ data, actorPersonId, actorName, ...event }) => ({
    ...event,
    by: actorPersonId === null ? null : actorName,
    number: text(data.numberText) ?? text(data.by),
    note: text(data.reason) ?? text(data.note),
    given:
      typeof data.taskCount === 'number' && typeof data.unitCount === 'number'
        ? { tasks: data.taskCount, units: data.unitCount }
        : null,
  }));
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export type DirectiveLogEntry = Awaited<ReturnType<typeof directiveLog>>[number];
