import { asc, count, desc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { outbox } from '../../db/schema.ts';

/** What an administrator looks for: what stands still, what is to come, what is over. */
export const OUTBOX_VIEWS = ['stuck', 'waiting', 'done'] as const;
export type OutboxView = (typeof OUTBOX_VIEWS)[number];

export interface OutboxLine {
  id: string;
  topic: string;
  /** For a mail, whom it goes to. */
  to: string | null;
  status: 'waiting' | 'claimed' | 'done' | 'stuck';
  createdAt: Date;
  dueAt: Date;
  doneAt: Date | null;
  attempts: number;
  lastError: string | null;
}

export interface OutboxPage {
  counts: Record<OutboxView, number>;
  rows: OutboxLine[];
}

const IN_VIEW: Record<OutboxView, SQL | undefined> = {
  stuck: eq(outbox.status, 'stuck'),
  waiting: inArray(outbox.status, ['waiting', 'claimed']),
  done: eq(outbox.status, 'done'),
};

/** One page of the queue, with how much there is in each view. What is to come stands in its order, the rest newest first. */
export async function outboxPage(
  read: Db,
  { view, page, pageSize }: { view: OutboxView; page: number; pageSize: number },
): Promise<OutboxPage> {
  const rows = await read
    .select()
    .from(outbox)
    .where(IN_VIEW[view])
    .orderBy(...(view === 'waiting' ? [asc(outbox.dueAt), asc(outbox.id)] : [desc(outbox.dueAt), desc(outbox.id)]))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return {
    counts: await countViews(read),
    rows: rows.map(({ payload, ...row }) => ({ ...row, to: addresseeOf(payload) })),
  };
}

/** The person a queued mail goes to, or null. */
function addresseeOf(payload: Readonly<Record<string, unknown>>): string | null {
  const { to } = payload;
  return typeof to === 'object' && to !== null && 'name' in to && typeof to.name === 'string' ? to.name : null;
}

async function countViews(read: Db): Promise<Record<OutboxView, number>> {
  const rows = await read.select({ status: outbox.status, n: count() }).from(outbox).groupBy(outbox.status);
  const of = (status: OutboxLine['status']) => Number(rows.find((row) => row.status === status)?.n ?? 0);
  return { stuck: of('stuck'), waiting: of('waiting') + of('claimed'), done: of('done') };
}
