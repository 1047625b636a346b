import type { NoticeEvent, NoticeSubject, Rhythm } from '../../domain/notice.ts';
import type { Kit } from '../kit.ts';
import type { organisationTables } from './organisation.ts';
import type { taskTables } from './tasks.ts';

/** How people hear of what happens: notices in the app, mails and their fate, links in mails, feeds. */
export const noticeTables = (
  k: Kit,
  { units, people }: ReturnType<typeof organisationTables>,
  { tasks }: ReturnType<typeof taskTables>,
) => {
  /** One thing a person was told of. The mail that carries it is another matter: see `mailOn` and `mailedAt`. */
  const notices = k.table(
    'notices',
    {
      id: k.text('id').primaryKey(),
      personId: k
        .text('person_id')
        .notNull()
        .references(() => people.id),
      event: k.choice<NoticeEvent>('event').notNull(),
      subjectKind: k.choice<NoticeSubject['kind']>('subject_kind').notNull(),
      subjectId: k.text('subject_id').notNull(),
      /** What its sentence is made of. */
      facts: k.json<Record<string, unknown>>('facts').notNull(),
      dedupeKey: k.text('dedupe_key').notNull(),
      createdAt: k.instant('created_at').notNull(),
      readAt: k.instant('read_at'),
      /** The day whose digest carries it; null when it went out at once, or goes nowhere. */
      mailOn: k.day('mail_on'),
      mailedAt: k.instant('mailed_at'),
    },
    (t) => [
      k.uniqueIndex('notices_once').on(t.dedupeKey),
      k.index('notices_person').on(t.personId, t.createdAt),
      k.index('notices_unread').on(t.personId, t.readAt),
      k.index('notices_digest').on(t.mailOn, t.mailedAt, t.personId),
    ],
  );

  /** What a person chose; events not listed go by their default rhythm. */
  const noticeChoices = k.table(
    'notice_choices',
    {
      personId: k
        .text('person_id')
        .notNull()
        .references(() => people.id),
      event: k.choice<NoticeEvent>('event').notNull(),
      rhythm: k.choice<Rhythm>('rhythm').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.personId, t.event] })],
  );

  /** Who wants no digests at present; their choices are kept for when they do again. */
  const digestStops = k.table('digest_stops', {
    personId: k
      .text('person_id')
      .primaryKey()
      .references(() => people.id),
    stoppedAt: k.instant('stopped_at').notNull(),
  });

  /** What became of a mail; one row per mail, the last attempt wins. */
  const deliveries = k.table(
    'deliveries',
    {
      /** The outbox message that sent it. */
      id: k.text('id').primaryKey(),
      personId: k.text('person_id').references(() => people.id),
      address: k.text('address').notNull(),
      subject: k.text('subject').notNull(),
      messageId: k.text('message_id').notNull(),
      state: k.choice<'sent' | 'failed' | 'refused'>('state').notNull(),
      attempts: k.int('attempts').notNull(),
      /** What the mail server answered. */
      answer: k.text('answer').notNull().default(''),
      at: k.instant('at').notNull(),
    },
    (t) => [
      k.index('deliveries_at').on(t.at, t.id),
      k.index('deliveries_state').on(t.state, t.at),
      k.index('deliveries_person').on(t.personId, t.at),
    ],
  );

  /** A link in a mail that does one thing to one task for one person, once. `id` is the SHA-256 of its token. */
  const mailLinks = k.table(
    'mail_links',
    {
      id: k.text('id').primaryKey(),
      taskId: k
        .text('task_id')
        .notNull()
        .references(() => tasks.id),
      personId: k
        .text('person_id')
        .notNull()
        .references(() => people.id),
      act: k.choice<'acknowledge' | 'report'>('act').notNull(),
      createdAt: k.instant('created_at').notNull(),
      expiresAt: k.instant('expires_at').notNull(),
      usedAt: k.instant('used_at'),
    },
    (t) => [k.index('mail_links_task').on(t.taskId), k.index('mail_links_expires').on(t.expiresAt)],
  );

  /** A secret address others may read from: a person's calendar, or the open tasks of a unit. `id` is the SHA-256 of its token. */
  const feeds = k.table(
    'feeds',
    {
      id: k.text('id').primaryKey(),
      kind: k.choice<'calendar' | 'unit_tasks'>('kind').notNull(),
      /** Who made it; a calendar shows what they may see. */
      personId: k
        .text('person_id')
        .notNull()
        .references(() => people.id),
      unitId: k.text('unit_id').references(() => units.id),
      label: k.text('label').notNull().default(''),
      createdAt: k.instant('created_at').notNull(),
      lastReadAt: k.instant('last_read_at'),
      revokedAt: k.instant('revoked_at'),
    },
    (t) => [k.index('feeds_person').on(t.personId), k.index('feeds_unit').on(t.unitId)],
  );

  return { notices, noticeChoices, digestStops, deliveries, mailLinks, feeds };
};
