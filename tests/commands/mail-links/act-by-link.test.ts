import { desc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { execute } from '#app/commands/define-command.server.ts';
import { acknowledgeByLink, reportByLink } from '#app/commands/mail-links/act-by-link.ts';
import { acknowledgeTask } from '#app/commands/tasks/acknowledge-task.ts';
import { newId } from '#app/db/ids.ts';
import { auditEvents, mailLinks, outbox, progressReports, tasks } from '#app/db/schema.ts';
import { giveNotices } from '#app/db/stores/notice-store.ts';
import { loadTask } from '#app/db/stores/task-store.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import { HANDLERS } from '#app/jobs/handlers/index.ts';
import type { QueuedMail } from '#app/jobs/queue-mail.ts';
import { linkToken, tokenHash } from '#app/mail/link-token.ts';
import { linkActor, mailLinkPage } from '#app/queries/mail-links/mail-link-page.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import { deliver, jobContext, SECRET } from '#tests/support/jobs.ts';
import { world } from '#tests/support/world.ts';

const w = await world();
const office = await letterOffice(w);

let taskId = '';
let links: Record<'acknowledge' | 'report', string>;

/** A letter to the commune, its mail, and the links in it. */
beforeEach(async () => {
  w.today('2022-04-19');
  const directiveId = await office.draft({ points: [office.point({ leads: [w.unit('HN-LT')] })] });
  await office.issue(directiveId);
  const [mail] = (await deliver(w)).filter(({ to }) => to.address === 'longthuan@hongngu.example');
  const [task] = await w.db.read.select().from(tasks).where(eq(tasks.directiveId, directiveId));
  taskId = task!.id;
  const tokens = [...mail!.text.matchAll(/(Tiếp nhận|Báo cáo tiến độ): https:\/\/chidao\.example\/lien-ket\/(\S+)/g)];
  links = { acknowledge: tokenHash(tokens[0]![2]!), report: tokenHash(tokens[1]![2]!) };
});

const moment = (day = '2022-04-19') => ({ today: w.today(day), now: w.office.clock() });
const pageOf = (linkId: string, day?: string) => mailLinkPage(w.db.read, linkId, moment(day));
const long = async () => (await linkActor(w.db.read, links.acknowledge, w.today()))!.actor;
const acknowledge = async (linkId = links.acknowledge) =>
  execute(w.office, acknowledgeByLink, { actor: await long(), input: { linkId } });
const report = async (over: Record<string, unknown> = {}) =>
  execute(w.office, reportByLink, {
    actor: await long(),
    input: { linkId: links.report, percent: '40', text: 'Đã rà soát', cause: 'PEOPLE', ...over },
  });
const stateOf = async () => (await loadTask(w.db.read, taskId)).state;

describe('a link in a mail', () => {
  test('comes with the morning’s digest as well, once for each task', async () => {
    const facts = {
      title: 'Khắc phục',
      numberText: null,
      unit: 'Long Thuận',
      dueOn: localDate('2022-04-15'),
      note: '',
    };
    const about = (event: 'task.due-today') => ({
      personId: w.person('xa.longthuan'),
      event,
      subject: { kind: 'task' as const, id: taskId },
      key: newId(),
      facts,
    });
    const moment = { now: w.office.clock(), today: localDate('2022-04-18'), timeZone: w.timeZone };
    await w.db.write((tx) => giveNotices(tx, [about('task.due-today'), about('task.due-today')], moment));
    await HANDLERS['clock:digests'](jobContext(w), { id: 'x', payload: {}, createdAt: w.office.clock(), attempts: 1 });
    const digest = (await deliver(w)).find(({ to }) => to.address === 'longthuan@hongngu.example');
    expect(digest?.text.match(/\/lien-ket\//g)).toHaveLength(2);
    expect(digest?.text).toContain('mỗi đường dẫn dùng một lần, trong 7 ngày');
  });

  test('is stored and queued without what makes it work', async () => {
    const stored = JSON.stringify(await w.db.read.select().from(mailLinks));
    const queued = await w.db.read.select().from(outbox).where(eq(outbox.topic, 'mail:send'));
    const nonces = queued
      .flatMap(({ payload }) => (payload as unknown as QueuedMail).sections)
      .flatMap(({ items }) => items.flatMap(({ acts }) => acts.map(({ nonce }) => nonce)));
    const nonce = nonces[0] ?? '';
    expect(nonce).not.toBe('');
    const token = linkToken(SECRET, nonce);
    expect([stored, JSON.stringify(queued)].some((text) => text.includes(token))).toBe(false);
    expect(tokenHash(linkToken('another key', nonce))).not.toBe(tokenHash(token));
  });

  test('shows what it is for, and looking changes nothing', async () => {
    const page = await pageOf(links.acknowledge);
    expect(page).toMatchObject({ state: 'open', act: 'acknowledge', person: 'Huỳnh Văn Long', task: { id: taskId } });
    await pageOf(links.acknowledge);
    expect([await stateOf(), (await pageOf(links.acknowledge)).state]).toEqual(['not_started', 'open']);
    expect((await pageOf(tokenHash('guessed'))).state).toBe('unknown');
  });

  test('takes the task on in the name of its reader, once, and the log says by which link', async () => {
    await acknowledge();
    expect([await stateOf(), (await pageOf(links.acknowledge)).state]).toEqual(['in_progress', 'used']);
    await expect(acknowledge()).rejects.toMatchObject({ code: 'mail_link.used' });
    const [entry] = await w.db.read.select().from(auditEvents).orderBy(desc(auditEvents.seq)).limit(1);
    expect(entry).toMatchObject({
      command: 'mail-link.acknowledge',
      type: 'task.acknowledged',
      actorName: 'Huỳnh Văn Long',
      data: { mailLink: links.acknowledge },
    });
  });

  test('pressed twice at once does its work once', async () => {
    const both = await Promise.allSettled([acknowledge(), acknowledge()]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const reports = await Promise.allSettled([report(), report()]);
    expect(reports.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await w.db.read.$count(progressReports, eq(progressReports.taskId, taskId))).toBe(1);
  });

  test('reports progress, and is not used up by a form that is incomplete', async () => {
    await expect(report({ percent: '140' })).rejects.toMatchObject({ name: 'ZodError' });
    await expect(report({ text: '', percent: '0' })).rejects.toMatchObject({ code: 'task.report_empty' });
    expect((await pageOf(links.report)).state).toBe('open');
    await report({ difficulties: 'Thiếu người' });
    expect(await loadTask(w.db.read, taskId)).toMatchObject({ percent: 40, difficulties: 'Thiếu người' });
    expect((await pageOf(links.report)).state).toBe('used');
  });

  test('does what it is for and nothing else', async () => {
    await expect(acknowledge(links.report)).rejects.toMatchObject({ name: 'NotFound' });
  });

  test('is its reader’s alone', async () => {
    const input = { linkId: links.acknowledge };
    for (const username of ['thuky', 'phongnoivu', 'xa.phuthuanb'] as const)
      await expect(
        execute(w.office, acknowledgeByLink, { actor: await w.actor(username), input }),
      ).rejects.toMatchObject({ name: 'NotAllowed' });
    expect(await stateOf()).toBe('not_started');
  });

  test('ends after its days, with its task, and with the post of its reader', async () => {
    expect((await pageOf(links.acknowledge, '2022-04-26')).state).toBe('open');
    expect((await pageOf(links.acknowledge, '2022-04-27')).state).toBe('expired');
    await expect(acknowledge()).rejects.toMatchObject({ code: 'mail_link.expired' });
    w.today('2022-04-19');
    const { version } = await loadTask(w.db.read, taskId);
    await w.run('xa.longthuan', acknowledgeTask, { taskId, version });
    expect((await pageOf(links.acknowledge)).state).toBe('done');
    await w.db.write((tx) =>
      tx
        .update(mailLinks)
        .set({ expiresAt: new Date('2030-01-01') })
        .where(eq(mailLinks.id, links.report)),
    );
    expect((await pageOf(links.report, '2025-07-01')).state).toBe('left');
    expect(await linkActor(w.db.read, links.report, w.today())).toBeNull();
  });
});
