import { addMailLinks } from '../../db/stores/mail-link-store.ts';
import { markMailed } from '../../db/stores/notice-store.ts';
import { mailReaders, noticeToMail } from '../../queries/mail/notices-for-mail.ts';
import { composeNotice } from '../compose-notice.ts';
import type { Handler } from '../handler.ts';
import { textIn } from '../payload.ts';
import { queueMail } from '../queue-mail.ts';

/**
 * Makes the mail of one notice that does not wait for a digest. Whoever has no address or no post any more by then is
 * left out. The mail is queued and the notice marked together: a second run finds nothing to do.
 */
export const mailNotice: Handler = async (context, { payload, createdAt }) => {
  const { office, today } = context;
  const notice = await noticeToMail(office.db.read, textIn(payload, 'noticeId'));
  if (!notice) return;
  const reader = (await mailReaders(office.db.read, [notice.personId], today)).get(notice.personId);
  if (!reader) return;
  const { message, attachments = [], calendar = null, links = [] } = await composeNotice(context, notice, reader);
  await office.db.write(async (tx) => {
    if ((await noticeToMail(tx, notice.id)) === null) return;
    await addMailLinks(tx, links);
    const { personId, name, email } = reader;
    const to = { name, address: email };
    await queueMail(
      tx,
      `notice:${notice.id}`,
      { ...message, personId, to, attachments, calendar, isDigest: false },
      createdAt,
    );
    await markMailed(tx, [notice.id], office.clock());
  });
};
