import { addMailLinks } from '../../db/stores/mail-link-store.ts';
import { dropFromDigests, markMailed } from '../../db/stores/notice-store.ts';
import { loadOfficeRules } from '../../db/stores/office-rules-store.ts';
import { isQueued } from '../../db/stores/outbox-store.ts';
import { digestTime } from '../../domain/notice.ts';
import { timeInZone } from '../../domain/shared/local-date.ts';
import { digestLetter } from '../../mail/digest.ts';
import { digestNotices, digestReaders, type MailReader, mailReaders } from '../../queries/mail/notices-for-mail.ts';
import { addressed } from '../compose-notice.ts';
import type { Handler, JobContext } from '../handler.ts';
import { mailActs } from '../mail-acts.ts';
import { mailKey, queueMail } from '../queue-mail.ts';

const AT_ONCE = 200;

/**
 * Makes the digests of the day, one mail a person, once the quiet hours of their committee are over. What a crash leaves
 * undone the next run makes: notices are marked with the mail that carries them. Who has no address or no post any more
 * is left out for good.
 */
export const makeDigests: Handler = async (context) => {
  const { read } = context.office.db;
  const waiting = await digestReaders(read, context.today);
  const isTime = timeOfDigests(context);
  for (let start = 0; start < waiting.length; start += AT_ONCE) {
    const some = waiting.slice(start, start + AT_ONCE);
    const readers = await mailReaders(read, some, context.today);
    const left = some.filter((personId) => !readers.has(personId));
    if (left.length > 0) await context.office.db.write((tx) => dropFromDigests(tx, left));
    for (const reader of readers.values()) if (await isTime(reader)) await makeDigest(context, reader);
  }
};

/** Whether the digests of a reader's committee may leave by now. */
function timeOfDigests({ office }: JobContext): (reader: MailReader) => Promise<boolean> {
  const clock = timeInZone(office.clock(), office.timeZone);
  const times = new Map<string, string>();
  return async ({ posts }) => {
    const issuerId = posts[0]?.issuerId ?? '';
    const known = times.get(issuerId) ?? digestTime((await loadOfficeRules(office.db.read, issuerId)).rules.quietTo);
    times.set(issuerId, known);
    return clock >= known;
  };
}

async function makeDigest(context: JobContext, reader: MailReader): Promise<void> {
  const { office, today } = context;
  const { personId, name, email } = reader;
  const waiting = await digestNotices(office.db.read, personId, today);
  const about = waiting.filter(({ subjectKind }) => subjectKind === 'task').map(({ subjectId }) => subjectId);
  const { byTask, links, days } = await mailActs(context, personId, about);
  await office.db.write(async (tx) => {
    const key = `digest:${personId}:${today}`;
    const notices = await digestNotices(tx, personId, today);
    // One a day: what came after it waits for the next.
    if (notices.length === 0 || (await isQueued(tx, mailKey(key)))) return;
    const said = notices.map(({ event, facts, subjectKind, subjectId }) => ({
      event,
      facts,
      subject: { kind: subjectKind, id: subjectId },
    }));
    const letter = digestLetter(addressed(reader, context), said, { day: today, acts: byTask, linkDays: days });
    const rest = { attachments: [], calendar: null, isDigest: true };
    await addMailLinks(tx, links);
    await queueMail(tx, key, { ...letter, personId, to: { name, address: email }, ...rest }, office.clock());
    const ids = notices.map(({ id }) => id);
    await markMailed(tx, ids, office.clock());
  });
}
