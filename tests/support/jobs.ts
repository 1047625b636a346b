import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { outbox } from '#app/db/schema.ts';
import type { JobContext } from '#app/jobs/handler.ts';
import { HANDLERS } from '#app/jobs/handlers/index.ts';
import { createRelay } from '#app/jobs/relay.server.ts';
import type { Mail, Mailer } from '#app/mail/mailer.ts';
import type { World } from '#tests/support/world.ts';

export const APP_URL = 'https://chidao.example';
export const SECRET = 'a secret of at least thirty-two characters';

/** A mailer that keeps what it is given. */
export function mailbox(): Mailer & { sent: Mail[] } {
  const sent: Mail[] = [];
  const messageId = ({ id }: { id: string }) => `<${id}@chidao.example>`;
  return {
    sent,
    messageId,
    async send(mail) {
      sent.push(mail);
      return { messageId: messageId(mail), answer: '250 OK' };
    },
    close: () => undefined,
  };
}

export const jobContext = (w: Pick<World, 'office' | 'today'>, mailer: Mailer = mailbox()): JobContext => ({
  office: w.office,
  mailer,
  appUrl: APP_URL,
  today: w.today(),
  secret: SECRET,
});

/** Works the queue off, whenever things are due, down to the mails; returns those, by address. */
export async function deliver(w: World): Promise<Mail[]> {
  const mailer = mailbox();
  const relay = createRelay({
    context: () => jobContext(w, mailer),
    handlers: HANDLERS,
    clock: () => new Date('2100-01-01T00:00:00Z'),
  });
  while ((await relay.drain()) > 0);
  const waiting = await w.db.read.select().from(outbox).where(eq(outbox.status, 'waiting'));
  expect(waiting.map(({ topic, lastError }) => [topic, lastError])).toEqual([]);
  return [...mailer.sent].sort((a, b) => (a.to.address < b.to.address ? -1 : 1));
}

/** The addresses of mails, without their domain. */
export const addresses = (mails: readonly Mail[]): (string | undefined)[] =>
  mails.map(({ to }) => to.address.split('@')[0]);
