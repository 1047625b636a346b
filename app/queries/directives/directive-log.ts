import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { auditEvents } from '../../db/schema.ts';

const MOST = 500;

/** What was done with a directive, oldest first, for those who see the whole of it. */
export const directiveLog = (read: Db, directiveId: string) =>
  read
    .select({
      seq: auditEvents.seq,
      at: auditEvents.at,
      type: auditEvents.type,
      actorName: auditEvents.actorName,
      data: auditEvents.data,
    })
    .from(auditEvents)
    .where(and(eq(auditEvents.subjectKind, 'directive'), eq(auditEvents.subjectId, directiveId)))
    .orderBy(asc(auditEvents.seq))
    .limit(MOST);

export type DirectiveLogEntry = Awaited<ReturnType<typeof directiveLog>>[number];
