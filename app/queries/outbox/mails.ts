import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.server.ts';
import { outbox } from '../../db/schema.ts';
import { NotFound } from '../../domain/shared/errors.ts';

/** What is read back of a queued mail. */
const stored = z.object({
  to: z.object({ name: z.string(), address: z.string() }),
  subject: z.string(),
  paragraphs: z.array(z.string()),
  link: z.object({ label: z.string(), url: z.string() }).nullable(),
  attachments: z.array(z.object({ fileName: z.string(), contentType: z.string(), sha256: z.string() })),
});

export interface MailLine {
  id: string;
  to: string;
  address: string;
  subject: string;
  createdAt: Date;
  status: 'waiting' | 'claimed' | 'done' | 'stuck';
}

export interface ReadMail extends z.output<typeof stored> {
  id: string;
  createdAt: Date;
  status: MailLine['status'];
  lastError: string | null;
}

const isMail = eq(outbox.topic, 'mail:send');

/** One page of the mails, newest first. */
export async function mailsPage(
  read: Db,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ total: number; rows: MailLine[] }> {
  const rows = await read
    .select()
    .from(outbox)
    .where(isMail)
    .orderBy(desc(outbox.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return {
    total: await read.$count(outbox, isMail),
    rows: rows.map(({ id, payload, createdAt, status }) => {
      const { to, subject } = stored.parse(payload);
      return { id, to: to.name, address: to.address, subject, createdAt, status };
    }),
  };
}

/** One mail. Throws NotFound. */
export async function readMail(read: Db, id: string): Promise<ReadMail> {
  const [row] = await read
    .select()
    .from(outbox)
    .where(and(eq(outbox.id, id), isMail));
  if (!row) throw new NotFound('mail', id);
  const { createdAt, status, lastError, payload } = row;
  return { id, createdAt, status, lastError, ...stored.parse(payload) };
}
