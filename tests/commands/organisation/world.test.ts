import { expect, test } from 'vitest';
import { verifyAudit } from '#app/commands/audit.ts';
import { expandGroup } from '#app/queries/organisation/expand-group.ts';
import { unitNames } from '#app/queries/organisation/unit-names.ts';
import { world } from '#tests/support/world.ts';

const w = await world();

test('the world is a valid office with an unbroken audit chain', async () => {
  expect(await verifyAudit(w.db.read)).toMatchObject({ intact: true });
  const secretary = await w.actor('thuky');
  expect(secretary.posts.map((post) => post.role)).toEqual(['secretary', 'secretary']);
  expect(secretary.posts[0]).toMatchObject({ unitId: w.unit('HN-NV'), issuerId: w.unit('HN') });
});

test('"UBND các xã, thị trấn" names the communes of the district in the Vietnamese alphabet', async () => {
  const { units } = await expandGroup(w.db.read, w.group('ALL_COMMUNES'), w.today());
  expect(units.map((unit) => unit.shortName)).toEqual(['Long Khánh A', 'Long Thuận', 'Phú Thuận B']);
});

test('a department prints its place as its People’s Committee does', async () => {
  const names = await unitNames(w.db.read, [w.unit('HN-NV')], w.today());
  expect(names.get(w.unit('HN-NV'))).toMatchObject({ name: 'Phòng Nội vụ', issuePlace: 'Hồng Ngự' });
});
