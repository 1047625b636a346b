import { and, count, desc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.server.ts';
import { deliveries, outbox } from '../../db/schema.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { Paging } from '../paging.ts';

const act = z.object({ label: z.string(), nonce: z.string() });
const item = z.object({ text: z.string(), url: z.string().nullable(), acts: z.array(act) });

/** What is read back of a queued mail. */
const stored = z.object({
  to: z.object({ name: z.string(), address: z.string() }),
  subject: z.string(),
  paragraphs: z.array(z.string()),
  sections: z.array(z.object({ title: z.string(), items: z.array(item) })).default([]),
  link: z.object({ label: z.string(), url: z.string() }).nullable(),
  attachments: z.array(z.object({ fileName: z.string(), contentType: z.string(), sha256: z.string() })),
});

type Delivery = typeof deliveries.$inferSelect;

/** What became of mails: all, not tried yet, sent, failed for now, refused for good. */
export const MAIL_VIEWS = ['all', 'waiting', 'sent', 'failed', 'refused'] as const;
export type MailView = (typeof MAIL_VIEWS)[number];

/** Where a mail stands: in the queue until it was tried, then what the last attempt came to. */
export type MailState = 'waiting' | 'sent' | 'failed' | 'refused';

export interface MailLine {
  id: string;
  to: string;
  address: string;
  subject: string;
  createdAt: Date;
  state: MailState;
  attempts: number;
}

export interface ReadMail extends z.output<typeof stored> {
  id: string;
  createdAt: Date;
  state: MailState;
  /** No more attempts are made unless somebody asks for them. */
  isStuck: boolean;
  delivery: Pick<Delivery, 'attempts' | 'answer' | 'at' | 'messageId'> | null;
}

const isMail = eq(outbox.topic, 'mail:send');

const IN_VIEW: Record<MailView, SQL | undefined> = {
  all: undefined,
  waiting: and(isNull(deliveries.id), inArray(outbox.status, ['waiting', 'claimed'])),
  sent: eq(deliveries.state, 'sent'),
  failed: eq(deliveries.state, 'failed'),
  refused: eq(deliveries.state, 'refused'),
};

/** One page of the mails, newest first, with how many there are in each view. */
export async function mailsPage(
  read: Db,
  { page, pageSize, view = 'all' }: Paging & { view?: MailView },
): Promise<{ counts: Record<MailView, number>; rows: MailLine[] }> {
  const rows = await read
    .select({ mail: outbox, delivery: deliveries })
    .from(outbox)
    .leftJoin(deliveries, eq(deliveries.id, outbox.id))
    .where(and(isMail, IN_VIEW[view]))
    .orderBy(desc(outbox.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return {
    counts: await countMails(read),
    rows: rows.map(({ mail: { id, payload, createdAt, attempts }, delivery }) => {
      const { to, subject } = stored.parse(payload);
      return { id, to: to.name, address: to.address, subject, createdAt, state: stateOf(delivery), attempts };
    }),
  };
}

const stateOf = (delivery: Delivery | null): MailState => delivery?.state ?? 'waiting';

async function countMails(read: Db): Promise<Record<MailView, number>> {
  const tried = await read.select({ state: deliveries.state, n: count() }).from(deliveries).groupBy(deliveries.state);
  const of = (state: Delivery['state']) => Number(tried.find((one) => one.state === state)?.n ?? 0);
  const [waiting] = await read
    .select({ n: count() })
    .from(outbox)
    .leftJoin(deliveries, eq(deliveries.id, outbox.id))
    .where(and(isMail, IN_VIEW.waiting));
  return {
    all: await read.$count(outbox, isMail),
    waiting: Number(waiting?.n ?? 0),
    sent: of('sent'),
    failed: of('failed'),
    refused: of('refused'),
  };
}

/** One mail. Throws NotFound. */
export async function readMail(read: Db, id: string): Promise<ReadMail> {
  const [row] = await read
    .select({ mail: outbox, delivery: deliveries })
    .from(outbox)
    .leftJoin(deliveries, eq(deliveries.id, outbox.id))
    .where(and(eq(outbox.id, id), isMail));
  if (!row) throw new NotFound('mail', id);
  const { mail, delivery } = row;
  return {
    id,
    createdAt: mail.createdAt,
    state: stateOf(delivery),
    isStuck: mail.status === 'stuck',
    delivery,
    ...stored.parse(mail.payload),
  };
}
