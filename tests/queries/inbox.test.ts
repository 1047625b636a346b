import { afterEach, describe, expect, test } from 'vitest';
import { actOnTasks } from '#app/commands/tasks/act-on-tasks.ts';
import { requestChange } from '#app/commands/tasks/request-change.ts';
import { newId } from '#app/db/ids.ts';
import { type InboxKind, inboxTotal } from '#app/domain/inbox.ts';
import { bulkPage } from '#app/queries/inbox/bulk-page.ts';
import { inboxCounts, inboxEntries, inboxPage } from '#app/queries/inbox/inbox-page.ts';
import { taskOffice } from '#tests/commands/tasks/office.ts';
import { world } from '#tests/support/world.ts';
import type { Username } from '#tests/support/world-data.ts';

const w = await world({ today: '2022-04-14' });
const { givenTo, accept, handIn, report, task, seen } = await taskOffice(w);

afterEach(() => {
  w.today('2022-04-14');
});

const inbox = async (username: Username, kinds?: readonly InboxKind[]) =>
  inboxEntries(w.db.read, await w.actor(username), { today: w.today(), kinds, page: 1, pageSize: 100 });
const kindsOf = async (username: Username, id: string) =>
  (await inbox(username)).filter((entry) => entry.id === id).map(({ kind }) => kind);
const askForTime = async (taskId: string, newDueOn = '25/4/2022') =>
  w.run('xa.longthuan', requestChange, {
    ...(await seen(taskId)),
    requestId: newId(),
    kind: 'extension',
    reason: 'Chờ hướng dẫn của tỉnh',
    cause: 'OTHER_UNIT',
    newDueOn,
  });

describe('the inbox', () => {
  test('follows a task from hand to hand: to be taken on, to be reported, to be confirmed', async () => {
    const taskId = await givenTo('HN-LT');
    expect(await kindsOf('xa.longthuan', taskId)).toEqual(['acknowledge']);
    await accept(taskId);
    expect(await kindsOf('xa.longthuan', taskId)).toEqual(['report']);
    expect(await kindsOf('phongnoivu', taskId)).toEqual([]);
    await handIn(taskId);
    expect(await kindsOf('xa.longthuan', taskId)).toEqual([]);
    expect(await kindsOf('phongnoivu', taskId)).toEqual(['confirm']);
    expect(await kindsOf('xa.phuthuanb', taskId)).toEqual([]);
  });

  test('leaves work out until a week before it is due', async () => {
    const taskId = await givenTo('HN-LT', { due: { kind: 'DATE', date: '22/4/2022' } });
    await accept(taskId);
    expect(await kindsOf('xa.longthuan', taskId)).toEqual([]);
    w.today('2022-04-15');
    expect(await kindsOf('xa.longthuan', taskId)).toEqual(['report']);
  });

  test('has an extension before those who may grant it: after the due date, the chair alone', async () => {
    const inTime = await givenTo('HN-LT', { field: 'PROCEDURES' });
    await askForTime(inTime);
    const late = await givenTo('HN-LT', { field: 'PROCEDURES' });
    w.today('2022-04-18');
    await askForTime(late);
    expect(await kindsOf('chutich', inTime)).toContain('decide');
    expect(await kindsOf('phochutich', inTime)).toContain('decide');
    expect(await kindsOf('chutich', late)).toContain('decide');
    expect(await kindsOf('phochutich', late)).not.toContain('decide');
    expect(await kindsOf('phongnoivu', inTime)).not.toContain('decide');
    expect(await kindsOf('xa.longthuan', inTime)).not.toContain('decide');
    const entry = (await inbox('chutich', ['decide'])).find(({ id }) => id === late);
    expect(entry?.request).toMatchObject({
      kind: 'extension',
      newDueOn: '2022-04-25',
      reason: 'Chờ hướng dẫn của tỉnh',
    });
    w.today('2022-04-14');
  });

  test('puts what was due or has waited longest first, and its tabs add up to it', async () => {
    const actor = await w.actor('xa.longthuan');
    const entries = await inbox('xa.longthuan');
    const days = entries.map(({ day }) => day ?? w.today());
    expect(days).toEqual([...days].sort());
    const counts = await inboxCounts(w.db.read, actor, w.today());
    expect(inboxTotal(counts)).toBe(entries.length);
    const search = new URLSearchParams({ loai: 'acknowledge' });
    const page = await inboxPage(w.db.read, actor, { search, today: w.today() });
    expect(page.total).toBe(counts.acknowledge);
    expect(new Set(page.entries.map(({ kind }) => kind))).toEqual(new Set(['acknowledge']));
  });

  test('is empty for whoever runs the system and whoever only reads', async () => {
    expect(await inbox('quantri')).toEqual([]);
    expect(await inbox('nguoixem')).toEqual([]);
  });
});

describe('many tasks at once', () => {
  const preview = async (username: Username, viec: string, ids: string[]) => {
    const search = new URLSearchParams([['viec', viec], ...ids.map((id) => ['nv', id])] as [string, string][]);
    return (await bulkPage(w.db.read, await w.actor(username), { search, today: w.today() })).rows;
  };
  const form = async (act: string, ids: string[], text = '') => ({
    act,
    tasks: await Promise.all(ids.map(seen)),
    text,
  });

  test('are shown as they are and as they would be, and those that stay with the reason', async () => {
    const [ready, started, own, hidden] = [
      await givenTo('HN-LT'),
      await givenTo('HN-LT'),
      await givenTo('HN-NV'),
      await givenTo('HN-PTB'),
    ];
    for (const taskId of [ready, started]) await accept(taskId);
    await handIn(ready);
    await accept(own, 'phongnoivu');
    await handIn(own, {}, 'phongnoivu');
    const rows = await preview('phongnoivu', 'confirm', [started, own, ready]);
    expect(rows.map(({ id, now, after, skip }) => ({ id, now, after, skip }))).toEqual([
      { id: ready, now: 'cho', after: 'xong', skip: null },
      expect.objectContaining({ after: null }),
      expect.objectContaining({ after: null }),
    ]);
    expect(rows.find(({ id }) => id === started)?.skip).toBe('state');
    expect(rows.find(({ id }) => id === own)?.skip).toBe('own');
    expect(await preview('xa.longthuan', 'acknowledge', [hidden])).toEqual([]);
  });

  test('are confirmed together, each with its own history, by whoever may confirm each', async () => {
    const ids = [await givenTo('HN-LT'), await givenTo('HN-LT')];
    for (const taskId of ids) {
      await accept(taskId);
      await handIn(taskId);
    }
    await expect(w.run('xa.longthuan', actOnTasks, await form('confirm', ids))).rejects.toMatchObject({
      code: 'access.not_allowed',
    });
    const confirmed = await w.run('phongnoivu', actOnTasks, await form('confirm', ids));
    expect(confirmed).toEqual({ act: 'confirm', count: 2 });
    for (const taskId of ids) expect((await task(taskId)).state).toBe('completed');
  });

  test('change all or not at all: one that moved on stops the rest', async () => {
    const ids = [await givenTo('HN-LT'), await givenTo('HN-LT')];
    const stale = await form('acknowledge', ids);
    await accept(ids[1] ?? '');
    await expect(w.run('xa.longthuan', actOnTasks, stale)).rejects.toMatchObject({ code: 'record.stale' });
    expect((await task(ids[0] ?? '')).state).toBe('not_started');
  });

  test('are sent twice and changed once; two people at once, one of them succeeds', async () => {
    const ids = [await givenTo('HN-LT'), await givenTo('HN-LT')];
    const input = await form('acknowledge', ids);
    const results = await Promise.allSettled([1, 2].map(() => w.run('xa.longthuan', actOnTasks, input)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const taskId of ids) expect((await task(taskId)).version).toBe(2);
  });

  test('are urged with one text, each counted', async () => {
    const ids = [await givenTo('HN-LT'), await givenTo('HN-PTB')];
    await accept(ids[0] ?? '');
    await report(ids[0] ?? '');
    await w.run('thuky', actOnTasks, await form('urge', ids, 'Báo cáo trước 16 giờ.'));
    for (const taskId of ids) expect((await task(taskId)).urgeCount).toBe(1);
    await expect(w.run('thuky', actOnTasks, await form('urge', ids))).rejects.toThrow();
    await expect(w.run('thuky', actOnTasks, { act: 'urge', tasks: [], text: 'x' })).rejects.toMatchObject({
      code: 'task.none_chosen',
    });
  });
});
