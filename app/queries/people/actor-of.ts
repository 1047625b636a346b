import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { accounts, people } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { rightsOn } from './rights-on.ts';

/**
 * Somebody who acts without being signed in (by a link in a mail, by a feed): with the rights of their posts that day.
 * Null when they hold no post any more, or their account was closed.
 */
export async function actorOf(
  read: Db,
  personId: string,
  day: LocalDate,
): Promise<(Actor & { personId: string }) | null> {
  const [person] = await read
    .select({ name: people.fullName, accountId: accounts.id, disabledAt: accounts.disabledAt })
    .from(people)
    .leftJoin(accounts, eq(accounts.personId, people.id))
    .where(eq(people.id, personId));
  if (!person || person.disabledAt !== null) return null;
  const rights = await rightsOn(read, personId, day);
  if (rights.posts.length === 0) return null;
  return { kind: 'person', accountId: person.accountId, personId, name: person.name, ...rights };
}
