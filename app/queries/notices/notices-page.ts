import { and, count, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { notices } from '../../db/schema.ts';
import type { NoticeEvent, NoticeSubject } from '../../domain/notice.ts';
import type { Paging } from '../paging.ts';

export interface NoticeLine {
  id: string;
  event: NoticeEvent;
  subject: NoticeSubject;
  facts: Record<string, unknown>;
  createdAt: Date;
  isRead: boolean;
}

/** How many notices of a person are unread: one look into an index. */
export async function unreadCount(read: Db, personId: string): Promise<number> {
  const [row] = await read
    .select({ n: count() })
    .from(notices)
    .where(and(eq(notices.personId, personId), isNull(notices.readAt)));
  return Number(row?.n ?? 0);
}

/** One page of a person's notices: unread ones first, each part newest first. */
export async function noticesPage(
  read: Db,
  personId: string,
  { page, pageSize }: Paging,
): Promise<{ total: number; unread: number; rows: NoticeLine[] }> {
  const own = eq(notices.personId, personId);
  const rows = await read
    .select()
    .from(notices)
    .where(own)
    .orderBy(sql`${notices.readAt} is not null`, desc(notices.createdAt), desc(notices.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return {
    total: await read.$count(notices, own),
    unread: await unreadCount(read, personId),
    rows: rows.map(({ id, event, subjectKind, subjectId, facts, createdAt, readAt }) => ({
      id,
      event,
      subject: { kind: subjectKind, id: subjectId },
      facts,
      createdAt,
      isRead: readAt !== null,
    })),
  };
}
