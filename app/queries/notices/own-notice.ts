import type { Db } from '../../db/client.server.ts';
import { loadNotice } from '../../db/stores/notice-store.ts';
import type { NoticeSubject } from '../../domain/notice.ts';
import { NotFound } from '../../domain/shared/errors.ts';

/** A person's own notice. Throws NotFound, also for somebody else's. */
export async function ownNotice(
  read: Db,
  personId: string,
  noticeId: string,
): Promise<{ id: string; subject: NoticeSubject }> {
  const notice = await loadNotice(read, noticeId);
  if (notice.personId !== personId) throw new NotFound('notice', noticeId);
  return { id: notice.id, subject: { kind: notice.subjectKind, id: notice.subjectId } };
}
