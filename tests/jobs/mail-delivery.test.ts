import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { asc } from 'drizzle-orm';
import ICAL from 'ical.js';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { retryMessage } from '#app/commands/installation/retry-message.ts';
import { cancelMeeting } from '#app/commands/meetings/cancel-meeting.ts';
import { postponeMeeting } from '#app/commands/meetings/postpone-meeting.ts';
import { deliveries, notices, outbox } from '#app/db/schema.ts';
import { giveNotices } from '#app/db/stores/notice-store.ts';
import { dateInZone, instantInZone, localDate } from '#app/domain/shared/local-date.ts';
import { HANDLERS } from '#app/jobs/handlers/index.ts';
import { type QueuedMail, queueMail } from '#app/jobs/queue-mail.ts';
import { createRelay } from '#app/jobs/relay.server.ts';
import { log } from '#app/log.server.ts';
import { digestToken, personOfDigestToken } from '#app/mail/link-token.ts';
import { smtpMailer } from '#app/mail/transport.server.ts';
import { mailsPage } from '#app/queries/outbox/mails.ts';
import { databaseUrl } from '#tests/support/database.ts';
import { jobContext, SECRET } from '#tests/support/jobs.ts';
import { decoded, headerOf, mailServer, partsOf } from '#tests/support/mail-server.ts';
import type { Job } from '#tests/support/mailing-process.ts';
import { invitedMeeting, versionOf } from '#tests/support/meetings.ts';
import { world } from '#tests/support/world.ts';

log.level = 'silent';
const HOUR = 3_600_000;
const SENDER = { name: 'Chỉ Đạo', address: 'chi-dao@hongngu.example', host: 'hongngu.example' };

const w = await world();
const server = await mailServer();
const mailer = smtpMailer(server.url, SENDER);
afterAll(() => mailer.close());

let now = new Date('2022-04-19T02:00:00Z');
const office = { ...w.office, clock: () => now };
const relay = createRelay({
  context: () => jobContext({ office, today: () => dateInZone(now, w.timeZone) }, mailer),
  handlers: HANDLERS,
  clock: () => now,
});
const work = async () => {
  while ((await relay.drain()) > 0);
};
/** Lets time pass in steps of a quarter of an hour, with the relay at work. */
async function pass(hours: number): Promise<void> {
  for (let step = 0; step < hours * 4; step += 1) {
    now = new Date(now.getTime() + HOUR / 4);
    await work();
  }
}

const letter = (to: string, subject: string): QueuedMail => ({
  personId: w.person('xa.longthuan'),
  to: { name: 'Huỳnh Văn Long', address: to },
  subject,
  paragraphs: ['Kính gửi Ông Huỳnh Văn Long,', 'Hết.'],
  sections: [],
  link: null,
  attachments: [],
  calendar: null,
  isDigest: false,
});
const queue = (subject: string, to = 'long@hongngu.example') =>
  w.db.write((tx) => queueMail(tx, subject, letter(to, subject), now));

const subjects = () => server.received.map(({ raw }) => decoded(headerOf(raw, 'Subject')));
const states = async () =>
  (await w.db.read.select().from(deliveries).orderBy(asc(deliveries.id))).map(({ subject, state, answer }) => [
    subject,
    state,
    answer,
  ]);

beforeEach(async () => {
  server.received.length = 0;
  server.state.answer = () => 'take';
  now = new Date('2022-04-19T02:00:00Z');
  await w.db.write(async (tx) => {
    await tx.delete(deliveries);
    await tx.delete(outbox);
    await tx.delete(notices);
  });
});

describe('mails that cannot be delivered', () => {
  test('wait while the server is away for a day: nothing lost, nothing doubled, in order', async () => {
    server.state.answer = () => ({ code: 421, say: 'closing' });
    for (const subject of ['Một', 'Hai', 'Ba']) await queue(subject);
    await pass(24);
    expect(server.received).toEqual([]);
    expect((await states()).map(([subject, state]) => [subject, state])).toEqual([['Một', 'failed']]);
    server.state.answer = () => 'take';
    await pass(7);
    expect(subjects()).toEqual(['Một', 'Hai', 'Ba']);
    expect((await states()).map(([, state]) => state)).toEqual(['sent', 'sent', 'sent']);
    expect((await states())[0]?.[2]).toMatch(/^250/);
  });

  test('are stuck at last, hold up nobody, and go when somebody tries again', async () => {
    server.state.answer = () => ({ code: 452, say: 'mailbox full' });
    await queue('Một');
    await pass(40);
    const [mail] = await w.db.read.select().from(outbox);
    expect(mail?.status).toBe('stuck');
    const { rows, counts } = await mailsPage(w.db.read, { page: 1, pageSize: 25, view: 'failed' });
    expect([counts.failed, rows.map(({ subject, attempts }) => [subject, attempts])]).toEqual([1, [['Một', 10]]]);
    server.state.answer = () => 'take';
    await queue('Hai');
    await work();
    await w.run('quantri', retryMessage, { messageId: mail!.id }, { at: now });
    await work();
    expect(subjects()).toEqual(['Hai', 'Một']);
    expect((await states()).map(([, state]) => state)).toEqual(['sent', 'sent']);
  });

  test('and are refused for good are not tried again, whatever else waits for the person', async () => {
    server.state.answer = (to) => (to === 'gone@hongngu.example' ? { code: 550, say: 'no such user' } : 'take');
    await queue('Một', 'gone@hongngu.example');
    await queue('Hai');
    await pass(24);
    expect(subjects()).toEqual(['Hai']);
    const [refused, sent] = await states();
    expect(refused?.slice(0, 2)).toEqual(['Một', 'refused']);
    expect(refused?.[2]).toContain('no such user');
    expect(sent?.[1]).toBe('sent');
    const [mail] = await w.db.read.select().from(outbox).orderBy(asc(outbox.id));
    expect([mail?.status, mail?.attempts]).toEqual(['stuck', 1]);
  });
});

/** Another process has to reach the database: the one inside this process cannot be shared. */
const url = databaseUrl(w.db);
const shared = url ? test : () => undefined;
shared('a process killed between sending and noting repeats that one mail, with its Message-ID', async () => {
  await queue('Một');
  await queue('Hai');
  const job: Job = { databaseUrl: url!, smtpUrl: server.url, now: now.toISOString() };
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', resolve('tests/support/mailing-process.ts'), JSON.stringify(job)],
    {
      env: { ...process.env, DATABASE_URL: job.databaseUrl },
      stdio: 'inherit',
    },
  );
  const [, signal] = await once(child, 'exit');
  expect([signal, subjects()]).toEqual(['SIGKILL', ['Một']]);
  await work();
  expect(subjects()).toEqual(['Một']);
  // Its lease has run out.
  now = new Date(now.getTime() + 6 * 60_000);
  await work();
  expect(subjects()).toEqual(['Một', 'Một', 'Hai']);
  const [first, second, third] = server.received.map(({ raw }) => headerOf(raw, 'Message-ID'));
  expect(first).toBe(second);
  expect(third).not.toBe(first);
});

describe('a digest', () => {
  const LONG = w.person('xa.longthuan');
  const give = (keys: readonly string[], clock: string, day = '2022-04-19') => {
    const at = instantInZone(localDate(day), clock, w.timeZone);
    return w.db.write((tx) =>
      giveNotices(
        tx,
        keys.map((title) => ({
          personId: LONG,
          event: title.startsWith('Trễ') ? 'task.overdue' : 'task.due-today',
          subject: { kind: 'task', id: `task-${title}` },
          key: title,
          facts: {
            title,
            numberText: '389/UBND-HC',
            unit: 'Long Thuận',
            dueOn: localDate('2022-04-19'),
            note: '',
            days: 1,
          },
        })),
        { now: at, today: localDate(day), timeZone: w.timeZone },
      ),
    );
  };
  const runDigests = async (clock: string, day = '2022-04-19') => {
    now = instantInZone(localDate(day), clock, w.timeZone);
    await HANDLERS['clock:digests'](jobContext({ office, today: () => localDate(day) }, mailer), {
      id: 'digests',
      payload: {},
      createdAt: now,
      attempts: 1,
    });
    await work();
  };

  test('is one mail a day, grouped, with its links and one click to stop it', async () => {
    await give(['Đúng <hạn>', 'Trễ một'], '07:00');
    await runDigests('06:15');
    expect(server.received).toEqual([]);
    await runDigests('07:15');
    await runDigests('08:15');
    expect(subjects()).toEqual(['Việc ngày 19/4/2022: 2 thông báo']);
    const { raw } = server.received[0]!;
    const [plain, html] = partsOf(raw);
    expect([plain?.type, html?.type]).toEqual(['text/plain; charset=utf-8', 'text/html; charset=utf-8']);
    expect(plain?.content.replace(/\r\n/g, '\n')).toContain(
      'Quá hạn, cần làm ngay\n- Quá hạn 1 ngày làm việc – Long Thuận: Trễ một (hạn 19/4/2022)\n  https://chidao.example/nhiem-vu/task-',
    );
    expect(html?.content).toContain('Đúng &lt;hạn&gt;');
    expect(plain?.content).toContain('Không muốn nhận thư tổng hợp: https://chidao.example/ngung-thu/');
    expect(headerOf(raw, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    const stop =
      /^<https:\/\/chidao\.example\/ngung-thu\/(.+)>$/.exec(headerOf(raw, 'List-Unsubscribe') ?? '')?.[1] ?? '';
    expect(personOfDigestToken(SECRET, stop)).toBe(LONG);
    expect(personOfDigestToken(SECRET, `${stop}x`)).toBeNull();
    expect(personOfDigestToken('another secret', digestToken(SECRET, LONG))).toBeNull();
  });

  test('takes what came after it the next morning', async () => {
    await give(['Một'], '07:00');
    await runDigests('07:15');
    await give(['Hai'], '07:20');
    await runDigests('09:15');
    await runDigests('07:15', '2022-04-20');
    expect(subjects()).toEqual(['Việc ngày 19/4/2022: 1 thông báo', 'Việc ngày 20/4/2022: 1 thông báo']);
  });

  test('that a crash kept from being made is made by the next run, once', async () => {
    await give(['Một'], '07:00');
    await runDigests('11:15');
    await runDigests('12:15');
    expect(server.received).toHaveLength(1);
    expect((await w.db.read.select().from(notices))[0]?.mailedAt).toEqual(
      instantInZone(localDate('2022-04-19'), '11:15', w.timeZone),
    );
  });
});

describe('an invitation', () => {
  const eventIn = (raw: string) => {
    const part = partsOf(raw).find(({ type }) => type.startsWith('text/calendar'));
    const calendar = new ICAL.Component(ICAL.parse(part?.content ?? ''));
    return {
      method: calendar.getFirstPropertyValue('method'),
      event: new ICAL.Event(calendar.getFirstSubcomponent('vevent')!),
    };
  };
  const toLong = () =>
    server.received.filter(({ to }) => to[0] === 'longthuan@hongngu.example').map(({ raw }) => eventIn(raw));

  test('goes into the reader’s calendar, moves with the meeting and leaves with it', async () => {
    const meetingId = await invitedMeeting(w);
    now = new Date('2022-04-19T03:00:00Z');
    await work();
    const moved = { heldOn: '26/4/2022', startsAt: '8:00', endsAt: '', place: '', reason: 'Trùng lịch tiếp dân' };
    await w.run('thuky', postponeMeeting, { meetingId, version: await versionOf(w, meetingId), ...moved });
    await work();
    await w.run('thuky', cancelMeeting, {
      meetingId,
      version: await versionOf(w, meetingId),
      reason: 'Gộp vào kỳ sau',
    });
    await work();
    const [invited, postponed, cancelled] = toLong();
    expect([invited?.method, postponed?.method, cancelled?.method]).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
    expect([invited, postponed, cancelled].map((one) => one?.event.uid)).toEqual(
      Array(3).fill(`meeting-${meetingId}@hongngu.example`),
    );
    expect(invited?.event.summary).toBe('Họp Ban Chỉ đạo cải cách hành chính huyện');
    expect(invited?.event.location).toBe('Hội trường UBND huyện');
    expect(invited?.event.startDate.toString()).toBe('2022-04-19T07:00:00Z');
    expect(invited?.event.endDate.toString()).toBe('2022-04-19T08:15:00Z');
    expect(postponed?.event.startDate.toString()).toBe('2022-04-26T01:00:00Z');
    expect(invited!.event.sequence).toBeLessThan(postponed!.event.sequence);
    expect(postponed!.event.sequence).toBeLessThan(cancelled!.event.sequence);
  });
});
