import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { createCalendarFeed } from '#app/commands/feeds/create-calendar-feed.ts';
import { createUnitFeed } from '#app/commands/feeds/create-unit-feed.ts';
import { revokeFeed } from '#app/commands/feeds/revoke-feed.ts';
import { auditEvents, feeds, tasks } from '#app/db/schema.ts';
import { feedHash, openFeed } from '#app/db/stores/feed-store.ts';
import { calendarFeed } from '#app/queries/feeds/calendar-feed.ts';
import { feedsPage } from '#app/queries/feeds/feeds-page.ts';
import { unitFeed } from '#app/queries/feeds/unit-feed.ts';
import { actorOf } from '#app/queries/people/actor-of.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import { invitedMeeting, plannedMeeting } from '#tests/support/meetings.ts';
import { world } from '#tests/support/world.ts';

const w = await world();
const office = await letterOffice(w);
const token = (letter: string) => letter.repeat(43);

beforeEach(() => {
  w.today('2022-04-19');
});

describe('an address to read from', () => {
  test('is stored as its hash, opens until it is revoked, and the log never holds it', async () => {
    await w.run('xa.longthuan', createCalendarFeed, { token: token('a'), label: 'Điện thoại' });
    expect((await openFeed(w.db.read, token('a'), 'calendar'))?.personId).toBe(w.person('xa.longthuan'));
    expect(await openFeed(w.db.read, token('a'), 'unit_tasks')).toBeNull();
    expect(await openFeed(w.db.read, token('b'), 'calendar')).toBeNull();
    const written = JSON.stringify([await w.db.read.select().from(feeds), await w.db.read.select().from(auditEvents)]);
    expect(written).not.toContain(token('a'));
    const feedId = feedHash(token('a'));
    await expect(w.run('thuky', revokeFeed, { feedId })).rejects.toMatchObject({ permission: 'own' });
    await w.run('xa.longthuan', revokeFeed, { feedId });
    await w.run('xa.longthuan', revokeFeed, { feedId });
    expect(await openFeed(w.db.read, token('a'), 'calendar')).toBeNull();
  });

  test('to the tasks of a unit is given out by its head alone', async () => {
    const input = { token: token('c'), unitId: w.unit('HN-LT'), label: '' };
    for (const username of ['xa.phuthuanb', 'nguoixem', 'vanthu'] as const)
      await expect(w.run(username, createUnitFeed, input)).rejects.toMatchObject({ permission: 'feed:unit' });
    await w.run('xa.longthuan', createUnitFeed, input);
    const page = await feedsPage(w.db.read, await w.actor('xa.longthuan'), w.today());
    expect(page.units.map(({ id }) => id)).toEqual([w.unit('HN-LT')]);
    expect(page.feeds.map(({ kind, unit }) => [kind, unit !== null])).toEqual([['unit_tasks', true]]);
  });

  test('made too short is not taken', async () => {
    await expect(w.run('thuky', createCalendarFeed, { token: 'short', label: '' })).rejects.toMatchObject({
      name: 'ZodError',
    });
  });
});

describe('what stands there', () => {
  test('the meetings one is invited to and the due dates of one’s own work', async () => {
    const meetingId = await invitedMeeting(w);
    await plannedMeeting(w, { title: 'Chưa mời' });
    const directiveId = await office.draft({
      points: [office.point({ leads: [w.unit('HN-LT')] }), office.point({ leads: [w.unit('HN-TP')] })],
    });
    await office.issue(directiveId);
    const read = async (username: 'xa.longthuan' | 'phongtuphap') =>
      calendarFeed(w.db.read, await w.actor(username), w.today());
    const long = await read('xa.longthuan');
    expect(long.meetings.map(({ id }) => id)).toEqual([meetingId]);
    expect(long.tasks.map(({ dueOn }) => dueOn)).toEqual(['2022-04-15']);
    const justice = await read('phongtuphap');
    expect([justice.meetings.length, justice.tasks.length]).toEqual([0, 1]);
  });

  test('the open tasks of the unit, without those of secret papers', async () => {
    const before = (await unitFeed(w.db.read, w.unit('HN-LT'))).length;
    const directiveId = await office.draft({ points: [office.point({ leads: [w.unit('HN-LT')] })] });
    await office.issue(directiveId);
    expect((await unitFeed(w.db.read, w.unit('HN-LT'))).length).toBe(before + 1);
    await w.db.write((tx) => tx.update(tasks).set({ isSecret: true }).where(eq(tasks.directiveId, directiveId)));
    expect((await unitFeed(w.db.read, w.unit('HN-LT'))).length).toBe(before);
    const { tasks: due } = await calendarFeed(w.db.read, await w.actor('xa.longthuan'), w.today());
    expect(due.length).toBe(before);
  });

  test('nothing, once the maker’s posts have ended', async () => {
    expect(await actorOf(w.db.read, w.person('xa.longthuan'), w.today())).not.toBeNull();
    expect(await actorOf(w.db.read, w.person('xa.longthuan'), w.today('2025-07-01'))).toBeNull();
  });
});
