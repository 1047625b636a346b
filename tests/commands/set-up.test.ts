import { expect, test } from 'vitest';
import { execute, type Office } from '#app/commands/define-command.server.ts';
import { setUp, setUpTokenHash } from '#app/commands/installation/set-up.ts';
import { auditEvents, units } from '#app/db/schema.ts';
import { findAccountByUsername } from '#app/db/stores/account-store.ts';
import { findSetting, putSetting } from '#app/db/stores/setting-store.ts';
import { loadUnit } from '#app/db/stores/unit-store.ts';
import { can } from '#app/domain/access/can.ts';
import { systemActor } from '#app/domain/access/roles.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import { folderStore } from '#app/files/store.server.ts';
import { postsOn } from '#app/queries/people/posts-on.ts';
import { SOME_HASH } from '#tests/support/accounts.ts';
import { testDatabase } from '#tests/support/database.ts';

const db = await testDatabase();
const office: Office = {
  db,
  files: folderStore('/nowhere'),
  clock: () => new Date('2022-01-04T01:00:00Z'),
  timeZone: 'Asia/Ho_Chi_Minh',
};

const form = {
  token: 'the-token',
  name: 'huyện Hồng Ngự',
  shortName: 'UBND huyện Hồng Ngự',
  code: 'HN',
  level: 'DISTRICT',
  issuePlace: 'Hồng Ngự',
  salutation: 'Ông',
  fullName: 'Bùi Quang Trí',
  email: '',
  postTitle: 'Quản trị hệ thống',
  username: 'quantri',
  passwordHash: SOME_HASH,
};
const attempt = (changes: Partial<typeof form> = {}) =>
  execute(office, setUp, { actor: systemActor, input: { ...form, ...changes } });

test('without a token of the console nothing is set up', async () => {
  await expect(attempt()).rejects.toMatchObject({ code: 'set_up.token_wrong', field: 'token' });
  await db.write((tx) => putSetting(tx, 'set-up-token', setUpTokenHash('the-token')));
  await expect(attempt({ token: 'guessed' })).rejects.toMatchObject({ code: 'set_up.token_wrong' });
});

test('a mistake half-way leaves nothing behind, and the token still works', async () => {
  await expect(attempt({ level: 'COMMUNE', code: 'XA' })).rejects.toMatchObject({ field: 'communeKind' });
  await expect(attempt({ name: 'UBND huyện Hồng Ngự' })).rejects.toMatchObject({
    code: 'unit.name_with_committee',
    field: 'name',
  });
  expect(await db.read.$count(units)).toBe(0);
  expect(await db.read.$count(auditEvents)).toBe(0);
});

test('the first People’s Committee and its administrator come into being together', async () => {
  const { personId, unitId } = await attempt();
  expect((await loadUnit(db.read, unitId)).profiles).toMatchObject([
    { name: 'huyện Hồng Ngự', issuerLines: ['ỦY BAN NHÂN DÂN', 'HUYỆN HỒNG NGỰ'] },
  ]);
  expect(await findAccountByUsername(db.read, 'quantri')).toMatchObject({ personId, mustChangePassword: false });
  const posts = await postsOn(db.read, personId, localDate('2022-01-04'));
  const actor = { kind: 'person' as const, accountId: null, personId, name: 'Bùi Quang Trí', posts };
  expect(can(actor, 'account:manage')).toBe(true);
  expect(can(actor, 'task:read')).toBe(false);
  const events = await db.read.select().from(auditEvents).orderBy(auditEvents.seq);
  expect(events.map(({ type }) => type)).toEqual([
    'unit.created',
    'person.created',
    'post.appointed',
    'account.created',
    'installation.set_up',
  ]);
});

test('the token works once', async () => {
  expect(await findSetting(db.read, 'set-up-token')).toBeNull();
  await expect(attempt({ code: 'HN2', username: 'quantri2' })).rejects.toMatchObject({ code: 'set_up.done' });
});
