import { z } from 'zod';
import { loadNotice, markRead } from '../../db/stores/notice-store.ts';
import { defineCommand, unrecorded } from '../define-command.server.ts';
import { optionalId } from '../inputs.ts';

/** Marks one notice as read, or all of one's own. What somebody has read is no matter for the log. */
export const readNotices = defineCommand({
  name: 'notice.read',
  permission: 'own',
  input: z.object({ noticeId: optionalId }),
  async load(tx, { noticeId }, actor) {
    const personId = noticeId === null ? actor.personId : (await loadNotice(tx, noticeId)).personId;
    return { personId, scope: { issuerId: '', personIds: personId ? [personId] : [] } };
  },
  async run({ tx, now }, { noticeId }, { personId }) {
    await markRead(tx, { personId: personId ?? '', noticeId }, now);
    return unrecorded({ noticeId });
  },
});
