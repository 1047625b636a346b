import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import {
  DEFAULT_RHYTHM,
  digestDay,
  type NoticeEvent,
  type NoticeFacts,
  type NoticeSubject,
  quietUntil,
  type Rhythm,
} from '../../domain/notice.ts';
import { DEFAULT_RULES, type OfficeRules } from '../../domain/office-rules.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import { instantInZone, type LocalDate, timeInZone, validOn } from '../../domain/shared/local-date.ts';
import type { Db, Tx } from '../client.server.ts';
import { newId } from '../ids.ts';
import { digestStops, noticeChoices, notices, people, posts, units } from '../schema.ts';
import { loadOfficeRules } from './office-rules-store.ts';
import { queueMessages } from './outbox-store.ts';

export type NoticeRow = typeof notices.$inferSelect;

/** Something to tell one person. */
export type NoticeToGive = {
  [Event in NoticeEvent]: {
    personId: string;
    event: Event;
    subject: NoticeSubject;
    /** Tells repeats of an event about one subject apart: the same key is given to a person once. */
    key: string;
    facts: NoticeFacts[Event];
  };
}[NoticeEvent];

export interface NoticeMoment {
  /** Office time. */
  now: Date;
  today: LocalDate;
  /** The office's, IANA name: quiet hours are hours on its wall. */
  timeZone: string;
}

/** How mail reaches one person. */
interface Reader {
  rules: OfficeRules;
  rhythms: Partial<Record<NoticeEvent, Rhythm>>;
  takesDigests: boolean;
}

const CHUNK = 500;

/**
 * Tells people of things: a notice each, and by their choice a mail at once (not in quiet hours) or a place in the next
 * digest. Nobody is told twice. People without an address, or without a post that day, get the notice and no mail.
 * Returns how many notices were new.
 */
export async function giveNotices(tx: Tx, given: readonly NoticeToGive[], moment: NoticeMoment): Promise<number> {
  let count = 0;
  for (let start = 0; start < given.length; start += CHUNK)
    count += await giveChunk(tx, given.slice(start, start + CHUNK), moment);
  return count;
}

async function giveChunk(tx: Tx, given: readonly NoticeToGive[], moment: NoticeMoment): Promise<number> {
  const readers = await mailReaders(tx, [...new Set(given.map(({ personId }) => personId))], moment.today);
  const clock = timeInZone(moment.now, moment.timeZone);
  const mailOn = (reader: Reader | undefined, rhythm: Rhythm): LocalDate | null =>
    reader?.takesDigests && (rhythm === 'daily' || rhythm === 'weekly')
      ? digestDay(rhythm, reader.rules, moment.today, clock)
      : null;
  const rhythmOf = (reader: Reader | undefined, event: NoticeEvent) => reader?.rhythms[event] ?? DEFAULT_RHYTHM[event];
  const rows = given.map(({ personId, event, subject, key, facts }) => ({
    id: newId(),
    personId,
    event,
    subjectKind: subject.kind,
    subjectId: subject.id,
    facts: { ...facts },
    dedupeKey: `${event}:${personId}:${subject.kind}:${subject.id}:${key}`,
    createdAt: moment.now,
    mailOn: mailOn(readers.get(personId), rhythmOf(readers.get(personId), event)),
  }));
  const written = await tx
    .insert(notices)
    .values(rows)
    .onConflictDoNothing()
    .returning({ id: notices.id, personId: notices.personId, event: notices.event });
  const atOnce = written.flatMap(({ id, personId, event }) => {
    const reader = readers.get(personId);
    if (!reader || rhythmOf(reader, event) !== 'immediate') return [];
    return [{ id, dueAt: leavesAt(reader.rules, moment, clock) }];
  });
  await queueMessages(
    tx,
    atOnce.map(({ id, dueAt }) => ({
      topic: 'mail:notice',
      dedupeKey: `mail:notice:${id}`,
      payload: { noticeId: id },
      dueAt,
    })),
    moment.now,
  );
  return written.length;
}

/** Now, or the end of the quiet hours. */
function leavesAt(rules: OfficeRules, { now, today, timeZone }: NoticeMoment, clock: string): Date {
  const day = quietUntil(rules, today, clock);
  return day === null ? now : instantInZone(day, `${String(rules.quietTo).padStart(2, '0')}:00`, timeZone);
}

/** Those of the people whom mail may reach: they have an address, and a post on that day. */
async function mailReaders(db: Db, personIds: string[], today: LocalDate): Promise<Map<string, Reader>> {
  const held = await db
    .select({ personId: people.id, issuerId: units.issuerId, validFrom: posts.validFrom, validTo: posts.validTo })
    .from(people)
    .innerJoin(posts, eq(posts.personId, people.id))
    .innerJoin(units, eq(units.id, posts.unitId))
    .where(and(inArray(people.id, personIds), isNotNull(people.email)))
    .orderBy(asc(posts.rank), asc(posts.id));
  // Whoever works for several committees keeps the hours of the first post.
  const issuers = new Map<string, string>();
  for (const { personId, issuerId, ...span } of held)
    if (validOn(span, today) && !issuers.has(personId)) issuers.set(personId, issuerId);
  const rules = await rulesOf(db, new Set(issuers.values()));
  const stopped = await db
    .select({ personId: digestStops.personId })
    .from(digestStops)
    .where(inArray(digestStops.personId, personIds));
  const stops = new Set(stopped.map(({ personId }) => personId));
  const readers = new Map<string, Reader>();
  for (const [personId, issuerId] of issuers)
    readers.set(personId, {
      rules: rules.get(issuerId) ?? DEFAULT_RULES,
      rhythms: {},
      takesDigests: !stops.has(personId),
    });
  const choices = await db.select().from(noticeChoices).where(inArray(noticeChoices.personId, personIds));
  for (const { personId, event, rhythm } of choices) {
    const reader = readers.get(personId);
    if (reader) reader.rhythms[event] = rhythm;
  }
  return readers;
}

async function rulesOf(db: Db, issuerIds: ReadonlySet<string>): Promise<Map<string, OfficeRules>> {
  const found = new Map<string, OfficeRules>();
  for (const issuerId of issuerIds) found.set(issuerId, (await loadOfficeRules(db, issuerId)).rules);
  return found;
}

/** The mail that carries these notices is queued: no other will be. */
export async function markMailed(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  for (let start = 0; start < ids.length; start += CHUNK)
    await tx
      .update(notices)
      .set({ mailedAt: now })
      .where(inArray(notices.id, ids.slice(start, start + CHUNK)));
}

/** Takes what waits for a digest out of it: the person reads no mail of ours any more, or wants no digests. */
export async function dropFromDigests(tx: Tx, personIds: readonly string[]): Promise<void> {
  for (let start = 0; start < personIds.length; start += CHUNK)
    await tx
      .update(notices)
      .set({ mailOn: null })
      .where(and(inArray(notices.personId, personIds.slice(start, start + CHUNK)), isNull(notices.mailedAt)));
}

/** One notice. Throws NotFound. */
export async function loadNotice(db: Db, id: string): Promise<NoticeRow> {
  const [notice] = await db.select().from(notices).where(eq(notices.id, id));
  if (!notice) throw new NotFound('notice', id);
  return notice;
}

/** Marks a person's notice as read, or all of them; what was read in the app needs no digest any more. */
export async function markRead(
  tx: Tx,
  { personId, noticeId }: { personId: string; noticeId: string | null },
  now: Date,
): Promise<void> {
  await tx
    .update(notices)
    .set({ readAt: now, mailOn: null })
    .where(
      and(
        eq(notices.personId, personId),
        isNull(notices.readAt),
        noticeId === null ? undefined : eq(notices.id, noticeId),
      ),
    );
}
