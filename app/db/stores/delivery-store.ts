import type { Tx } from '../client.server.ts';
import { deliveries } from '../schema.ts';

export type Delivery = typeof deliveries.$inferSelect;
export type DeliveryState = Delivery['state'];

/** Keeps what became of a mail; of several attempts the last one. */
export async function recordDelivery(tx: Tx, { id, ...fate }: Delivery): Promise<void> {
  await tx
    .insert(deliveries)
    .values({ id, ...fate })
    .onConflictDoUpdate({ target: deliveries.id, set: fate });
}
