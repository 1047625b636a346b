import { describe, expect, test } from 'vitest';
import { createAccount } from '#app/commands/accounts/create-account.ts';
import { createCommittee } from '#app/commands/organisation/create-committee.ts';
import { createPerson } from '#app/commands/organisation/create-person.ts';
import { newId } from '#app/db/ids.ts';
import { loadCalendar } from '#app/db/stores/calendar-store.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import { adminOverview } from '#app/queries/organisation/admin-overview.ts';
import { calendarYear } from '#app/queries/organisation/calendar-year.ts';
import { committeePage, newCommitteeChoices } from '#app/queries/organisation/committee-page.ts';
import { listCommittees } from '#app/queries/organisation/list-committees.ts';
import { listGroups } from '#app/queries/organisation/list-groups.ts';
import { listPeople } from '#app/queries/organisation/list-people.ts';
import { readPeopleQuery } from '#app/queries/organisation/people-query.ts';
import { personPage } from '#app/queries/organisation/person-page.ts';
import { search } from '#app/queries/search.ts';
import { world } from '#tests/support/world.ts';

const w = await world();
await w.run('quantri', createPerson, { id: newId(), fullName: 'Trần Ngọc Ân' });
for (const username of ['thuky', 'quantri'] as const)
  await w.run('system', createAccount, {
    id: newId(),
    personId: w.person(username),
    username,
    passwordHash: '$argon2id$test',
    isDemo: true,
  });

const people = (query: string) => listPeople(w.db.read, readPeopleQuery(new URLSearchParams(query)), w.today());
const names = async (query: string) => (await people(query)).rows.map((row) => row.fullName);

describe('the list of people', () => {
  test('goes by the given name, in the Vietnamese alphabet', async () => {
    expect((await names('')).slice(0, 4)).toEqual(['Trần Ngọc Ân', 'Trần Thị Bích', 'Lê Văn Cường', 'Lê Thu Hà']);
  });

  test('finds by name with or without marks, and by user name', async () => {
    expect(await names('q=ngoc+an')).toEqual(['Trần Ngọc Ân']);
    expect(await names('q=thuky')).toEqual(['Lê Thu Hà']);
  });

  test('narrows to a unit, to accounts and to those without a post', async () => {
    expect(await names(`dv=${w.unit('HN-NV')}`)).toEqual(['Lê Văn Cường', 'Lê Thu Hà']);
    expect(await names('tt=co-tai-khoan')).toEqual(['Lê Thu Hà', 'Bùi Quang Trí']);
    expect(await names('tt=khong-chuc-danh')).toEqual(['Trần Ngọc Ân']);
    expect((await people('tt=chua-co-tai-khoan')).total).toBe(9);
    expect(await names('tt=da-khoa')).toEqual([]);
  });

  test('shows the posts of the day, those at work first', async () => {
    const [secretary] = (await people('q=thuky')).rows;
    expect(secretary?.posts.map(({ title }) => title)).toEqual(['Chuyên viên Phòng Nội vụ', 'Thư ký']);
  });

  test('of a person keeps posts that are over, after those held', async () => {
    const page = await personPage(w.db.read, w.person('thuky'), localDate('2025-07-01'));
    expect(page.posts.map(({ isHeld }) => isHeld)).toEqual([false, false]);
    expect(page.account).toMatchObject({ username: 'thuky', mustChangePassword: false });
  });
});

describe('search', () => {
  test('finds people for who manages them, and for nobody else', async () => {
    const hits = async (who: 'quantri' | 'thuky') => (await search(w.db.read, await w.actor(who), 'le thu ha')).hits;
    expect(await hits('quantri')).toMatchObject([{ kind: 'person', title: 'Lê Thu Hà' }]);
    expect(await hits('thuky')).toEqual([]);
  });

  test('finds units for everybody', async () => {
    const { hits } = await search(w.db.read, await w.actor('xa.phuthuanb'), 'Phòng Tư pháp');
    expect(hits).toMatchObject([{ kind: 'unit', ref: w.unit('HN-TP') }]);
  });
});

describe('committees', () => {
  test('are kept by the standing office of their own People’s Committee only', async () => {
    const { committeeId } = await w.run('quantri', createCommittee, {
      id: newId(),
      issuerId: w.unit('HN-LT'),
      code: 'BCD-LT',
      name: 'Ban Chỉ đạo cải cách hành chính xã Long Thuận',
      symbol: 'BCĐ',
    });
    const office = await w.actor('phongnoivu');
    expect((await listCommittees(w.db.read, office, w.today())).map(({ code }) => code)).toEqual(['BCD-CCHC-HN']);
    expect(await listCommittees(w.db.read, await w.actor('quantri'), w.today())).toHaveLength(2);
    await expect(committeePage(w.db.read, office, committeeId, w.today())).rejects.toMatchObject({
      code: 'record.not_found',
    });
    expect((await newCommitteeChoices(w.db.read, office, w.today())).issuers.map(({ code }) => code)).toEqual(['HN']);
  });

  test('list their members by rank, and offer the roles the keeper may give', async () => {
    const office = await committeePage(w.db.read, await w.actor('phongnoivu'), w.committee(), w.today());
    expect(office.members.map(({ name }) => name)).toEqual([
      'Nguyễn Văn Minh',
      'Trần Thị Bích',
      'Lê Văn Cường',
      'Lê Thu Hà',
    ]);
    expect(office.roles).toEqual(['secretary', 'member', 'viewer']);
    const administrator = await committeePage(w.db.read, await w.actor('quantri'), w.committee(), w.today());
    expect(administrator.roles).toContain('chair');
  });
});

test('groups are listed with who is in them today', async () => {
  const groups = await listGroups(w.db.read, w.today());
  expect(groups.map(({ code, units }) => [code, units.length])).toEqual([
    ['ALL_COMMUNES', 3],
    ['ALL_DEPTS', 5],
    ['SERVICE_FOUR', 4],
  ]);
  expect((await listGroups(w.db.read, localDate('2025-07-01'))).every(({ units }) => units.length === 0)).toBe(true);
});

test('the calendar of a year proposes what the law gives and marks what is entered; nothing proposed is in force', async () => {
  const administrator = await w.actor('quantri');
  const lunar = (tet: string, hungKings: string) => ({ tet: localDate(tet), hungKings: localDate(hungKings) });
  const year2022 = { year: 2022, lunar: lunar('2022-02-01', '2022-04-10') };
  const known = await calendarYear(w.db.read, administrator, year2022);
  expect(known.mayEdit).toBe(true);
  expect(known.proposals.filter(({ isEntered }) => !isEntered)).toEqual([]);
  const next = await calendarYear(w.db.read, administrator, { year: 2023, lunar: lunar('2023-01-22', '2023-04-29') });
  expect(next.days).toEqual([]);
  expect(next.proposals.filter(({ isEntered }) => !isEntered)).toHaveLength(17);
  expect((await loadCalendar(w.db.read)).holidays.has(localDate('2023-01-20'))).toBe(false);
  expect(await calendarYear(w.db.read, await w.actor('phongnoivu'), year2022)).toMatchObject({ mayEdit: false });
});

test('the administrator’s overview counts what needs a look', async () => {
  expect(await adminOverview(w.db.read, w.today())).toMatchObject({
    units: 9,
    people: 2,
    groups: 3,
    days: 15,
    unitsWithoutPeople: 7,
    peopleWithoutPost: 0,
    committeesWithoutChair: 1,
  });
});
