import type { Tx } from '../db/client.server.ts';
import { newId } from '../db/ids.ts';
import { outbox } from '../db/schema.ts';
import type { OutboxMessage } from './reactions.ts';

/** Queues consequences in the transaction of their cause. A message whose `dedupeKey` is known is dropped. */
export async function enqueue(tx: Tx, messages: OutboxMessage[], now: Date): Promise<void> {
  if (messages.length === 0) return;
  await tx
    .insert(outbox)
    .values(
      messages.map((message) => ({
        id: newId(),
        topic: message.topic,
        payload: message.payload,
        dedupeKey: message.dedupeKey,
        status: 'waiting' as const,
        dueAt: message.dueAt ?? now,
        createdAt: now,
      })),
    )
    .onConflictDoNothing();
}
