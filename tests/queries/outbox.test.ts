import { beforeEach, expect, test } from 'vitest';
import { retryMessage } from '#app/commands/installation/retry-message.ts';
import { newId } from '#app/db/ids.ts';
import { outbox } from '#app/db/schema.ts';
import { mailsPage, readMail } from '#app/queries/outbox/mails.ts';
import { outboxPage } from '#app/queries/outbox/outbox-page.ts';
import { world } from '#tests/support/world.ts';

const w = await world();
const NOW = new Date('2022-04-19T01:00:00Z');

const mailTo = (name: string) => ({
  to: { name, address: 'ai@hongngu.example' },
  subject: `Thư cho ${name}`,
  paragraphs: ['Kính gửi', 'Hết'],
  link: null,
  attachments: [],
});

async function queue(changes: Partial<typeof outbox.$inferInsert>): Promise<string> {
  const id = newId();
  await w.db.write((tx) =>
    tx.insert(outbox).values({
      id,
      topic: 'mail:send',
      payload: mailTo('Long'),
      dedupeKey: id,
      status: 'waiting',
      dueAt: NOW,
      createdAt: NOW,
      ...changes,
    }),
  );
  return id;
}

beforeEach(async () => {
  await w.db.write((tx) => tx.delete(outbox));
});

test('what is stuck is counted and shown with its last error, to be tried again by an administrator', async () => {
  const messageId = await queue({ status: 'stuck', attempts: 8, lastError: 'mailbox full' });
  await queue({ status: 'done' });
  await queue({ status: 'claimed' });
  const page = await outboxPage(w.db.read, { view: 'stuck', page: 1, pageSize: 25 });
  expect(page.counts).toEqual({ stuck: 1, waiting: 1, done: 1 });
  expect(page.rows).toMatchObject([{ topic: 'mail:send', to: 'Long', attempts: 8, lastError: 'mailbox full' }]);
  await expect(w.run('chutich', retryMessage, { messageId })).rejects.toMatchObject({ permission: 'outbox:manage' });
  await w.run('quantri', retryMessage, { messageId });
  await w.run('quantri', retryMessage, { messageId });
  expect((await outboxPage(w.db.read, { view: 'waiting', page: 1, pageSize: 25 })).counts.stuck).toBe(0);
});

test('what is under way is left alone, and what is unknown is not there', async () => {
  const messageId = await queue({ status: 'claimed', attempts: 1 });
  await expect(w.run('quantri', retryMessage, { messageId })).rejects.toMatchObject({ code: 'outbox.under_way' });
  await expect(w.run('quantri', retryMessage, { messageId: 'no-such' })).rejects.toMatchObject({ name: 'NotFound' });
});

test('mails are listed newest first, page by page, apart from other work', async () => {
  await queue({ topic: 'document:render-issued', payload: {} });
  for (const name of ['Một', 'Hai', 'Ba']) await queue({ payload: mailTo(name) });
  const page = await mailsPage(w.db.read, { page: 1, pageSize: 2 });
  expect([page.counts.all, page.rows.map(({ to }) => to)]).toEqual([3, ['Ba', 'Hai']]);
  expect((await mailsPage(w.db.read, { page: 2, pageSize: 2 })).rows.map(({ to }) => to)).toEqual(['Một']);
});

test('a mail is read by its id, and other work is no mail', async () => {
  expect(await readMail(w.db.read, await queue({}))).toMatchObject({
    subject: 'Thư cho Long',
    paragraphs: ['Kính gửi', 'Hết'],
  });
  const other = await queue({ topic: 'clock:purge', payload: {} });
  await expect(readMail(w.db.read, other)).rejects.toMatchObject({ name: 'NotFound' });
});
