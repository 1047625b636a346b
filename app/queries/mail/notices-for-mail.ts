import { and, asc, eq, inArray, isNotNull, isNull, lte } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { notices, people, posts, units } from '../../db/schema.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { validOnDay } from '../organisation/valid-on.ts';

/** Somebody mail can reach today. */
export interface MailReader {
  personId: string;
  name: string;
  salutation: string;
  email: string;
  /** Where they hold posts, best rank first. */
  posts: { unitId: string; issuerId: string }[];
}

export type StoredNotice = typeof notices.$inferSelect;

/** Those of the people whom mail reaches on a day: they have an address and a post. */
export async function mailReaders(
  read: Db,
  personIds: readonly string[],
  onDay: LocalDate,
): Promise<Map<string, MailReader>> {
  const rows = await read
    .select({
      personId: people.id,
      name: people.fullName,
      salutation: people.salutation,
      email: people.email,
      unitId: posts.unitId,
      issuerId: units.issuerId,
    })
    .from(people)
    .innerJoin(posts, eq(posts.personId, people.id))
    .innerJoin(units, eq(units.id, posts.unitId))
    .where(and(inArray(people.id, [...personIds]), isNotNull(people.email), validOnDay(posts, onDay)))
    .orderBy(asc(posts.rank), asc(posts.id));
  const found = new Map<string, MailReader>();
  for (const { unitId, issuerId, email, ...person } of rows) {
    const known = found.get(person.personId) ?? { ...person, email: email ?? '', posts: [] };
    known.posts.push({ unitId, issuerId });
    found.set(person.personId, known);
  }
  return found;
}

/** A notice whose mail is still to be made; null when there is none to make. */
export async function noticeToMail(read: Db, noticeId: string): Promise<StoredNotice | null> {
  const [notice] = await read
    .select()
    .from(notices)
    .where(and(eq(notices.id, noticeId), isNull(notices.mailedAt)));
  return notice ?? null;
}

/** Who has something in the digests of a day. */
export async function digestReaders(read: Db, onDay: LocalDate): Promise<string[]> {
  const rows = await read
    .selectDistinct({ personId: notices.personId })
    .from(notices)
    .where(and(lte(notices.mailOn, onDay), isNull(notices.mailedAt)))
    .orderBy(asc(notices.personId));
  return rows.map(({ personId }) => personId);
}

/** What stands in a person's digest of a day, in the order it happened. */
export const digestNotices = (read: Db, personId: string, onDay: LocalDate): Promise<StoredNotice[]> =>
  read
    .select()
    .from(notices)
    .where(and(eq(notices.personId, personId), lte(notices.mailOn, onDay), isNull(notices.mailedAt)))
    .orderBy(asc(notices.createdAt), asc(notices.id));
