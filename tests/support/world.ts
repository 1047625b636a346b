import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { z } from 'zod';
import { type Command, execute, type Office } from '#app/commands/define-command.server.ts';
import { appointPerson } from '#app/commands/organisation/appoint-person.ts';
import { createCommittee } from '#app/commands/organisation/create-committee.ts';
import { createGroup } from '#app/commands/organisation/create-group.ts';
import { createPerson } from '#app/commands/organisation/create-person.ts';
import { createUnit } from '#app/commands/organisation/create-unit.ts';
import { setCalendarDays } from '#app/commands/organisation/set-calendar-days.ts';
import type { Database } from '#app/db/client.server.ts';
import { newId } from '#app/db/ids.ts';
import { type Actor, type Scope, systemActor } from '#app/domain/access/roles.ts';
import { instantInZone, isLocalDate, type LocalDate, localDate } from '#app/domain/shared/local-date.ts';
import { folderStore } from '#app/files/store.server.ts';
import { rightsOn } from '#app/queries/people/rights-on.ts';
import { testDatabase } from '#tests/support/database.ts';
import {
  type CommitteeCode,
  GROUPS,
  type GroupCode,
  HOLIDAYS_2022,
  PEOPLE,
  UNITS,
  type UnitCode,
  type Username,
} from '#tests/support/world-data.ts';

const TIME_ZONE = 'Asia/Ho_Chi_Minh';

export interface RunOptions {
  /** An instant, or a day (then nine in the morning, office time). */
  at?: Date | string;
}

/** A small valid office of huyện Hồng Ngự in 2022, made through the commands. */
export interface World {
  db: Database;
  office: Office;
  timeZone: string;
  /** The fixed day; with an argument the clock is moved to nine in the morning of that day first. */
  today(day?: string): LocalDate;
  /** Ids of what the world starts with, by code. */
  unit(code: UnitCode): string;
  group(code: GroupCode): string;
  committee(code?: CommitteeCode): string;
  person(username: Username): string;
  /** Somebody with the posts they hold today; `system` reaches everything. */
  actor(username: Username | 'system'): Promise<Actor & { accountId: string; personId: string }>;
  run<Schema extends z.ZodType, Result, Loaded extends { scope: Scope }>(
    username: Username | 'system',
    command: Command<Schema, Result, Loaded>,
    input: unknown,
    options?: RunOptions,
  ): Promise<Result>;
}

/** Builds the world on a fresh database of the engine under test; everything is removed after the file. */
export async function world({ today: firstDay = '2022-04-19' }: { today?: string } = {}): Promise<World> {
  const db = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'chi-dao-files-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const morningOf = (day: string): Date => instantInZone(localDate(day), '09:00', TIME_ZONE);
  let today = localDate(firstDay);
  const office: Office = { db, files: folderStore(folder), clock: () => morningOf(today), timeZone: TIME_ZONE };

  const ids = new Map<string, string>();
  const idOf = (kind: string, name: string): string => {
    const found = ids.get(`${kind} ${name}`);
    if (!found) throw new Error(`the world has no ${kind} ${name}`);
    return found;
  };
  const newFor = (kind: string, name: string): string => {
    const id = newId();
    ids.set(`${kind} ${name}`, id);
    return id;
  };

  const actor: World['actor'] = async (username) => {
    // The system has no account; tests that need one use a person.
    if (username === 'system') return systemActor as Actor & { accountId: string; personId: string };
    const { fullName } = PEOPLE[username];
    const personId = idOf('person', username);
    const rights = await rightsOn(db.read, personId, today);
    return { kind: 'person', accountId: `account-${username}`, personId, name: fullName, ...rights };
  };
  const run: World['run'] = async (username, command, input, { at } = {}) => {
    const now = at === undefined ? office.clock() : typeof at === 'string' && isLocalDate(at) ? morningOf(at) : at;
    return execute(office, command, { actor: await actor(username), input, now: new Date(now) });
  };

  for (const [code, { parent, ...unit }] of Object.entries(UNITS))
    await run('system', createUnit, {
      id: newFor('unit', code),
      code,
      validTo: '2025-06-30',
      parentId: parent && idOf('unit', parent),
      ...unit,
    });
  const hn = idOf('unit', 'HN');
  for (const [code, { unitIds = [], parent, ...group }] of Object.entries(GROUPS))
    await run('system', createGroup, {
      id: newFor('group', code),
      issuerId: hn,
      code,
      unitIds: unitIds.map((unit) => idOf('unit', unit)),
      parentId: parent && idOf('unit', parent),
      ...group,
    });
  await run('system', createCommittee, {
    id: newFor('committee', 'BCD-CCHC-HN'),
    issuerId: hn,
    code: 'BCD-CCHC-HN',
    name: 'Ban Chỉ đạo cải cách hành chính huyện Hồng Ngự',
    issuerLines: ['UBND HUYỆN HỒNG NGỰ', 'BAN CHỈ ĐẠO', 'CẢI CÁCH HÀNH CHÍNH'],
    symbol: 'BCĐ',
    remit: 'Cải cách hành chính, chuyển đổi số',
    sealAllowed: true,
    ownSeries: true,
    standingOfficeId: idOf('unit', 'HN-NV'),
  });
  for (const [username, { posts, ...person }] of Object.entries(PEOPLE)) {
    const personId = newFor('person', username);
    await run('system', createPerson, { id: personId, ...person });
    for (const { unit, committee, ...post } of posts)
      await run('system', appointPerson, {
        id: newId(),
        personId,
        unitId: idOf('unit', unit),
        committeeId: committee && idOf('committee', committee),
        ...post,
      });
  }
  await run('system', setCalendarDays, { days: HOLIDAYS_2022 });

  return {
    db,
    office,
    timeZone: TIME_ZONE,
    today(day) {
      if (day) today = localDate(day);
      return today;
    },
    unit: (code) => idOf('unit', code),
    group: (code) => idOf('group', code),
    committee: (code = 'BCD-CCHC-HN') => idOf('committee', code),
    person: (username) => idOf('person', username),
    actor,
    run,
  };
}
