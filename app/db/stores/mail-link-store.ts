import { eq } from 'drizzle-orm';
import type { Db, Tx } from '../client.server.ts';
import { mailLinks } from '../schema.ts';

export type MailLink = typeof mailLinks.$inferSelect;
export type MailLinkAct = MailLink['act'];

/** Stores the links of a mail; their ids are the hashes of their tokens. */
export async function addMailLinks(tx: Tx, links: readonly (typeof mailLinks.$inferInsert)[]): Promise<void> {
  if (links.length > 0) await tx.insert(mailLinks).values([...links]);
}

/** A link by the hash of its token. */
export async function findMailLink(db: Db, id: string): Promise<MailLink | null> {
  const [link] = await db.select().from(mailLinks).where(eq(mailLinks.id, id));
  return link ?? null;
}

/** A link works once. */
export async function markLinkUsed(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.update(mailLinks).set({ usedAt: now }).where(eq(mailLinks.id, id));
}
