import { and, asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chooseRhythms } from '#app/commands/notices/choose-rhythms.ts';
import { readNotices } from '#app/commands/notices/read-notices.ts';
import { stopDigests } from '#app/commands/notices/stop-digests.ts';
import { editPerson } from '#app/commands/organisation/edit-person.ts';
import { notices, outbox } from '#app/db/schema.ts';
import { giveNotices, type NoticeToGive } from '#app/db/stores/notice-store.ts';
import { loadPerson } from '#app/db/stores/person-store.ts';
import { dateInZone, instantInZone, type LocalDate, localDate } from '#app/domain/shared/local-date.ts';
import { noticesPage } from '#app/queries/notices/notices-page.ts';
import { world } from '#tests/support/world.ts';
import type { Username } from '#tests/support/world-data.ts';

const w = await world();
const at = (day: string, clock: string) => {
  const now = instantInZone(localDate(day), clock, w.timeZone);
  return { now, today: dateInZone(now, w.timeZone), timeZone: w.timeZone };
};
const about = (event: 'task.returned' | 'task.due-today', username: Username, key = '1'): NoticeToGive => ({
  personId: w.person(username),
  event,
  subject: { kind: 'task', id: 'task-1' },
  key,
  facts: { title: 'Rà soát thủ tục', numberText: '389/UBND-HC', unit: 'Long Thuận', dueOn: null, note: '' },
});
const give = (given: readonly NoticeToGive[], moment = at('2022-04-19', '09:00')) =>
  w.db.write((tx) => giveNotices(tx, given, moment));
const mailDays = async (username: Username): Promise<(LocalDate | null)[]> =>
  (
    await w.db.read
      .select({ mailOn: notices.mailOn })
      .from(notices)
      .where(eq(notices.personId, w.person(username)))
      .orderBy(asc(notices.createdAt), asc(notices.id))
  ).map(({ mailOn }) => mailOn);
const atOnce = () =>
  w.db.read.select({ dueAt: outbox.dueAt }).from(outbox).where(eq(outbox.topic, 'mail:notice')).orderBy(asc(outbox.id));

beforeEach(async () => {
  await w.db.write(async (tx) => {
    await tx.delete(notices);
    await tx.delete(outbox);
  });
  await w.run('xa.longthuan', chooseRhythms, { choices: [] });
});
afterEach(() => {
  w.today('2022-04-19');
});

describe('a notice', () => {
  test('is given once, however often it is asked for', async () => {
    expect(await give([about('task.returned', 'xa.longthuan'), about('task.returned', 'xa.longthuan')])).toBe(1);
    expect(await give([about('task.returned', 'xa.longthuan')])).toBe(0);
    expect(await give([about('task.returned', 'xa.longthuan', 'again')])).toBe(1);
    expect(await atOnce()).toHaveLength(2);
  });

  test('that cannot wait is mailed at once, but not at night', async () => {
    await give([about('task.returned', 'xa.longthuan')], at('2022-04-19', '19:59'));
    await give([about('task.returned', 'xa.longthuan', '2')], at('2022-04-19', '20:00'));
    await give([about('task.returned', 'xa.longthuan', '3')], at('2022-04-20', '06:59'));
    const morning = instantInZone(localDate('2022-04-20'), '07:00', w.timeZone);
    expect((await atOnce()).map(({ dueAt }) => dueAt)).toEqual([at('2022-04-19', '19:59').now, morning, morning]);
    expect(await mailDays('xa.longthuan')).toEqual([null, null, null]);
  });

  test('that can wait goes into the digest of the day, or of the next when that has left', async () => {
    await give([about('task.due-today', 'xa.longthuan')], at('2022-04-19', '07:14'));
    await give([about('task.due-today', 'xa.longthuan', '2')], at('2022-04-19', '07:15'));
    expect(await mailDays('xa.longthuan')).toEqual(['2022-04-19', '2022-04-20']);
    expect(await atOnce()).toEqual([]);
  });

  test('follows the choice of the person: at once, weekly on Mondays, or never by mail', async () => {
    const choose = (rhythm: string) =>
      w.run('xa.longthuan', chooseRhythms, { choices: [{ event: 'task.due-today', rhythm }] });
    await choose('weekly');
    await give([about('task.due-today', 'xa.longthuan')], at('2022-04-18', '07:00'));
    await give([about('task.due-today', 'xa.longthuan', '2')], at('2022-04-18', '09:00'));
    await choose('none');
    await give([about('task.due-today', 'xa.longthuan', '3')], at('2022-04-18', '09:01'));
    expect(await mailDays('xa.longthuan')).toEqual(['2022-04-18', '2022-04-25', null]);
    await choose('immediate');
    await give([about('task.due-today', 'xa.longthuan', '4')], at('2022-04-18', '09:02'));
    expect(await atOnce()).toHaveLength(1);
  });

  test('reaches people without an address or a post in the app alone', async () => {
    const personId = w.person('xa.phuthuanb');
    const { version, fullName, salutation } = await loadPerson(w.db.read, personId);
    await w.run('quantri', editPerson, { personId, version, fullName, salutation, email: '', phone: '' });
    await give([about('task.returned', 'xa.phuthuanb'), about('task.due-today', 'xa.phuthuanb')]);
    // The posts of the district ended with it.
    await give(
      [about('task.returned', 'xa.longthuan'), about('task.due-today', 'xa.longthuan')],
      at('2025-07-01', '09:00'),
    );
    expect(await atOnce()).toEqual([]);
    expect([...(await mailDays('xa.phuthuanb')), ...(await mailDays('xa.longthuan'))]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('one’s own notices', () => {
  test('stand unread first, and reading takes them out of the digest', async () => {
    const personId = w.person('xa.longthuan');
    await give([about('task.due-today', 'xa.longthuan')], at('2022-04-19', '08:00'));
    await give([about('task.due-today', 'xa.longthuan', '2')], at('2022-04-19', '09:00'));
    const page = () => noticesPage(w.db.read, personId, { page: 1, pageSize: 25 });
    const [newest, older] = (await page()).rows;
    await w.run('xa.longthuan', readNotices, { noticeId: newest!.id });
    await w.run('xa.longthuan', readNotices, { noticeId: newest!.id });
    expect((await page()).rows.map(({ id, isRead }) => [id, isRead])).toEqual([
      [older!.id, false],
      [newest!.id, true],
    ]);
    expect(await mailDays('xa.longthuan')).toEqual(['2022-04-20', null]);
    expect((await page()).unread).toBe(1);
    await w.run('xa.longthuan', readNotices, {});
    expect((await page()).unread).toBe(0);
  });

  test('are nobody else’s to read', async () => {
    await give([about('task.due-today', 'xa.longthuan')]);
    const [notice] = await w.db.read.select().from(notices);
    await expect(w.run('thuky', readNotices, { noticeId: notice!.id })).rejects.toMatchObject({ permission: 'own' });
    await w.run('thuky', readNotices, {});
    expect(await w.db.read.$count(notices, and(eq(notices.personId, w.person('xa.longthuan'))))).toBe(1);
    expect((await w.db.read.select().from(notices))[0]?.readAt).toBeNull();
  });
});

test('digests that were stopped start again where they are, with the same choices', async () => {
  await give([about('task.due-today', 'xa.longthuan')]);
  await w.run('xa.longthuan', stopDigests, { stopped: true });
  await w.run('xa.longthuan', stopDigests, { stopped: true });
  await give([about('task.due-today', 'xa.longthuan', '2'), about('task.returned', 'xa.longthuan')]);
  expect(await mailDays('xa.longthuan')).toEqual([null, null, null]);
  expect(await atOnce()).toHaveLength(1);
  await w.run('xa.longthuan', stopDigests, { stopped: false });
  await give([about('task.due-today', 'xa.longthuan', '3')], at('2022-04-19', '10:00'));
  expect((await mailDays('xa.longthuan')).at(-1)).toBe('2022-04-20');
});
