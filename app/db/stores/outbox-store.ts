import { and, asc, eq, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Scope } from '../../domain/access/roles.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { Db, Tx } from '../client.server.ts';
import { newId } from '../ids.ts';
import { outbox } from '../schema.ts';

export type OutboxRow = typeof outbox.$inferSelect;

/** Something to be carried out later. */
export interface QueuedMessage {
  topic: string;
  /** The same key is never queued twice. */
  dedupeKey: string;
  payload: Record<string, unknown>;
  dueAt?: Date;
  /** Carried out one after the other with the others of its lane. */
  lane?: string;
}

const CHUNK = 500;

/** Queues consequences in the transaction of their cause. A message whose `dedupeKey` is known is dropped. */
export async function queueMessages(tx: Tx, messages: readonly QueuedMessage[], now: Date): Promise<void> {
  for (let start = 0; start < messages.length; start += CHUNK)
    await tx
      .insert(outbox)
      .values(
        messages.slice(start, start + CHUNK).map(({ topic, dedupeKey, payload, dueAt = now, lane = null }) => ({
          id: newId(),
          topic,
          payload,
          dedupeKey,
          status: 'waiting' as const,
          dueAt,
          lane,
          createdAt: now,
        })),
      )
      .onConflictDoNothing();
}

/** Whether a message with this key was ever queued. */
export const isQueued = async (db: Db, dedupeKey: string): Promise<boolean> =>
  (await db.$count(outbox, eq(outbox.dedupeKey, dedupeKey))) > 0;

/** Nothing queued earlier for the same lane is still to be done; what got stuck holds nobody up. */
const isNextInLane = or(
  isNull(outbox.lane),
  sql`not exists (
    select 1 from outbox earlier
    where earlier.lane = ${outbox.lane} and earlier.status in ('waiting', 'claimed') and earlier.id < ${outbox.id}
  )`,
);

/** Messages to be taken now: due ones, and those whose last taker let its time run out (it has crashed). */
const isDue = (now: Date) =>
  and(
    or(
      and(eq(outbox.status, 'waiting'), lte(outbox.dueAt, now)),
      and(eq(outbox.status, 'claimed'), lt(outbox.claimedUntil, now)),
    ),
    isNextInLane,
  );

/** A look that disturbs no writer. */
export async function anyDue(db: Db, now: Date): Promise<boolean> {
  const found = await db.select({ id: outbox.id }).from(outbox).where(isDue(now)).limit(1);
  return found.length > 0;
}

/** Who takes messages, when, until when they are theirs, and how many at once. */
export interface Claim {
  by: string;
  now: Date;
  until: Date;
  most: number;
}

/** Takes the oldest due messages; nobody else gets them before `until`. Taking counts as an attempt. In queue order. */
export async function claimMessages(tx: Tx, { by, now, until, most }: Claim): Promise<OutboxRow[]> {
  const due = tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(isDue(now))
    .orderBy(asc(outbox.dueAt), asc(outbox.id))
    .limit(most);
  const claimed = await tx
    .update(outbox)
    .set({ status: 'claimed', claimedBy: by, claimedUntil: until, attempts: sql`${outbox.attempts} + 1` })
    .where(inArray(outbox.id, due))
    .returning();
  return claimed.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || (a.id < b.id ? -1 : 1));
}

/** Saves the end of an attempt, if the message is still the taker's. False when somebody else has it by now. */
export async function settleMessage(
  tx: Tx,
  { id, claimedBy }: Pick<OutboxRow, 'id' | 'claimedBy'>,
  outcome: Partial<Pick<OutboxRow, 'status' | 'doneAt' | 'dueAt' | 'lastError' | 'attempts'>>,
): Promise<boolean> {
  const settled = await tx
    .update(outbox)
    .set({ ...outcome, claimedBy: null, claimedUntil: null })
    .where(and(eq(outbox.id, id), eq(outbox.status, 'claimed'), eq(outbox.claimedBy, claimedBy ?? '')))
    .returning({ id: outbox.id });
  return settled.length > 0;
}

/** The queue belongs to the installation. */
export const OUTBOX_SCOPE: Scope = { issuerId: '' };

/** Loads a message for a decision. Throws NotFound. */
export async function loadMessage(db: Db, id: string): Promise<OutboxRow & { scope: Scope }> {
  const [row] = await db.select().from(outbox).where(eq(outbox.id, id));
  if (!row) throw new NotFound('outbox_message', id);
  return { ...row, scope: OUTBOX_SCOPE };
}

/** Puts a message back at the head of the queue with all its attempts. */
export async function requeueMessage(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.update(outbox).set({ status: 'waiting', dueAt: now, attempts: 0 }).where(eq(outbox.id, id));
}
