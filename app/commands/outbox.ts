import type { Tx } from '../db/client.server.ts';
import { queueMessages } from '../db/stores/outbox-store.ts';
import type { OutboxMessage } from './reactions.ts';

/** Queues consequences in the transaction of their cause; see {@link queueMessages}. */
export const enqueue = (tx: Tx, messages: readonly OutboxMessage[], now: Date): Promise<void> =>
  queueMessages(tx, messages, now);
