import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { people } from '../../db/schema.ts';

/** A person's full name; empty when nobody has this id. */
export async function personName(read: Db, personId: string): Promise<string> {
  const [person] = await read.select({ name: people.fullName }).from(people).where(eq(people.id, personId));
  return person?.name ?? '';
}
