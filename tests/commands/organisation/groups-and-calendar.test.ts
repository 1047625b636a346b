import { describe, expect, test } from 'vitest';
import { createGroup } from '#app/commands/organisation/create-group.ts';
import { editGroup } from '#app/commands/organisation/edit-group.ts';
import { removeCalendarEntry } from '#app/commands/organisation/remove-calendar-day.ts';
import { retireGroup } from '#app/commands/organisation/retire-group.ts';
import { setCalendarDays } from '#app/commands/organisation/set-calendar-days.ts';
import { newId } from '#app/db/ids.ts';
import { calendarDaysAt, loadCalendar } from '#app/db/stores/calendar-store.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import { isWorkingDay } from '#app/domain/working-days.ts';
import { expandGroup, groupOptions } from '#app/queries/organisation/expand-group.ts';
import { world } from '#tests/support/world.ts';

const w = await world();

describe('a group of addressees', () => {
  const group = (more: Record<string, unknown> = {}) => ({
    id: newId(),
    issuerId: w.unit('HN'),
    code: 'LONG',
    label: 'UBND các xã Long Thuận, Long Khánh A',
    ruleKind: 'list',
    unitIds: [w.unit('HN-LT'), w.unit('HN-LKA')],
    ...more,
  });

  test('by list keeps the order it was given in', async () => {
    const { groupId } = await w.run('quantri', createGroup, group());
    const { units } = await expandGroup(w.db.read, groupId, w.today());
    expect(units.map((unit) => unit.code)).toEqual(['HN-LT', 'HN-LKA']);
  });

  test.each([
    ['a code in use', {}, 'group.code_taken', 'code'],
    ['no unit', { code: 'X1', unitIds: [] }, 'too_few', 'unitIds'],
    ['a unit nobody knows', { code: 'X2', unitIds: ['nowhere'] }, 'unit.unknown', 'unitIds'],
    ['no level', { code: 'X3', ruleKind: 'level' }, 'required', 'level'],
  ])('is refused with %s', async (_, wrong, code, field) => {
    await expect(w.run('quantri', createGroup, group(wrong))).rejects.toMatchObject({ code, field });
  });

  test('belongs to a People’s Committee', async () => {
    await expect(w.run('quantri', createGroup, group({ issuerId: w.unit('HN-NV') }))).rejects.toMatchObject({
      code: 'unit.not_an_issuer',
    });
  });

  test('out of use is no longer offered, and comes back', async () => {
    const groupId = w.group('SERVICE_FOUR');
    const offered = async () => (await groupOptions(w.db.read, w.today())).some(({ id }) => id === groupId);
    await w.run('quantri', retireGroup, { groupId, version: 1, use: 'retired' });
    expect(await offered()).toBe(false);
    await w.run('quantri', retireGroup, { groupId, version: 2, use: 'in_use' });
    expect(await offered()).toBe(true);
    await expect(
      w.run('quantri', editGroup, { ...group({ code: 'SERVICE_FOUR' }), groupId, version: 1 }),
    ).rejects.toMatchObject({ code: 'record.stale' });
  });
});

describe('the calendar', () => {
  const set = (...days: Record<string, unknown>[]) => w.run('quantri', setCalendarDays, { days });

  test('takes Tết in one line and a Saturday worked in exchange', async () => {
    await set(
      { day: '20/1/2023', lastDay: '26/1/2023', kind: 'holiday', name: 'Tết Nguyên đán' },
      { day: '11/2/2023', kind: 'working', name: 'Làm bù' },
    );
    const calendar = await loadCalendar(w.db.read);
    expect(isWorkingDay(localDate('2023-01-25'), calendar)).toBe(false);
    expect(isWorkingDay(localDate('2023-02-11'), calendar)).toBe(true);
    expect(isWorkingDay(localDate('2023-02-12'), calendar)).toBe(false);
  });

  test('entered again changes nothing', async () => {
    const day = { day: '30/4/2023', kind: 'holiday', name: 'Ngày Chiến thắng' };
    expect(await set(day)).toEqual({ count: 1 });
    expect(await set(day)).toEqual({ count: 0 });
  });

  test.each([
    [
      'a Tuesday worked in exchange',
      [{ day: '3/1/2023', kind: 'working', name: 'x' }],
      'calendar.not_a_weekend',
      'days[0].day',
    ],
    [
      'a run that ends before it starts',
      [{ day: '3/1/2023', lastDay: '2/1/2023', kind: 'holiday', name: 'x' }],
      'span.end_before_start',
      'days[0].lastDay',
    ],
    [
      'a month off',
      [{ day: '1/1/2023', lastDay: '31/1/2023', kind: 'holiday', name: 'x' }],
      'calendar.run_too_long',
      'days[0].lastDay',
    ],
    [
      'a day named twice',
      [
        { day: '2/9/2023', kind: 'holiday', name: 'x' },
        { day: '2023-09-02', kind: 'holiday', name: 'y' },
      ],
      'calendar.day_twice',
      'days[1].day',
    ],
  ])('refuses %s', async (_, days, code, field) => {
    await expect(set(...days)).rejects.toMatchObject({ code, field });
  });

  test('forgets a day once, and notices a page that is out of date', async () => {
    const day = localDate('2022-09-01');
    const [entry] = await calendarDaysAt(w.db.read, [day]);
    await w.run('quantri', removeCalendarEntry, { day, version: entry!.version });
    expect(isWorkingDay(day, await loadCalendar(w.db.read))).toBe(true);
    await expect(w.run('quantri', removeCalendarEntry, { day, version: entry!.version })).rejects.toMatchObject({
      code: 'record.stale',
    });
  });

  test('is one for the whole installation, kept by its administrator', async () => {
    await expect(
      w.run('phongnoivu', setCalendarDays, { days: [{ day: '2/9/2024', kind: 'holiday', name: 'Quốc khánh' }] }),
    ).rejects.toMatchObject({ permission: 'calendar:manage' });
  });
});
