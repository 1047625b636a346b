import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '../client.server.ts';
import { auditEvents } from '../schema.ts';

/** The facts of the last event of a type on a record, when this person caused it; null otherwise. */
export async function lastEventBy(
  db: Db,
  subject: { kind: string; id: string },
  type: string,
  personId: string | null,
): Promise<Record<string, unknown> | null> {
  const [event] = await db
    .select({ actorPersonId: auditEvents.actorPersonId, data: auditEvents.data })
    .from(auditEvents)
    .where(
      and(eq(auditEvents.subjectKind, subject.kind), eq(auditEvents.subjectId, subject.id), eq(auditEvents.type, type)),
    )
    .orderBy(desc(auditEvents.seq))
    .limit(1);
  return event && event.actorPersonId === personId ? event.data : null;
}
