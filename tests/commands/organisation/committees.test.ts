import { describe, expect, test } from 'vitest';
import { addCommitteeMember } from '#app/commands/organisation/add-committee-member.ts';
import { closeCommittee } from '#app/commands/organisation/close-committee.ts';
import { createCommittee } from '#app/commands/organisation/create-committee.ts';
import { editCommittee } from '#app/commands/organisation/edit-committee.ts';
import { editCommitteeMember } from '#app/commands/organisation/edit-committee-member.ts';
import { endCommitteeMember } from '#app/commands/organisation/end-committee-member.ts';
import { newId } from '#app/db/ids.ts';
import { loadCommittee } from '#app/db/stores/committee-store.ts';
import { loadPost } from '#app/db/stores/person-store.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import { postsOn } from '#app/queries/people/posts-on.ts';
import { world } from '#tests/support/world.ts';

const w = await world();

const committee = (more: Record<string, unknown> = {}) => ({
  id: newId(),
  issuerId: w.unit('HN'),
  code: 'BCD-CDS-HN',
  name: 'Ban Chỉ đạo chuyển đổi số huyện Hồng Ngự',
  symbol: 'BCĐCĐS',
  validFrom: '1/1/2022',
  ...more,
});
const { committeeId } = await w.run('quantri', createCommittee, committee());

const member = (more: Record<string, unknown> = {}) => ({
  id: newId(),
  committeeId,
  personId: w.person('phongtuphap'),
  unitId: w.unit('HN-TP'),
  role: 'member',
  title: 'Thành viên',
  rank: '5',
  ...more,
});

describe('a committee', () => {
  test('ends with its People’s Committee when its last day is left open', async () => {
    expect(await loadCommittee(w.db.read, committeeId)).toMatchObject({
      validFrom: '2022-01-01',
      validTo: '2025-06-30',
    });
  });

  test.each([
    ['a code in use', { code: 'BCD-CCHC-HN' }, 'committee.code_taken', 'code'],
    ['a department as its People’s Committee', { code: 'X1', issuerId: 'HN-NV' }, 'unit.not_an_issuer', 'issuerId'],
    [
      'a standing office of another People’s Committee',
      { code: 'X2', standingOfficeId: 'HN-LT' },
      'committee.office_elsewhere',
      'standingOfficeId',
    ],
    [
      'a life beyond its People’s Committee',
      { code: 'X3', validTo: '2026-01-01' },
      'committee.outside_issuer',
      'validFrom',
    ],
  ])('is refused with %s', async (_, wrong, code, field) => {
    const units = Object.fromEntries(
      Object.entries(wrong).map(([name, value]) => [name, /^HN-/.test(value) ? w.unit(value as 'HN-NV') : value]),
    );
    await expect(w.run('quantri', createCommittee, committee(units))).rejects.toMatchObject({ code, field });
  });

  test('is kept by the standing office of its own People’s Committee, and by no other', async () => {
    const { version } = await loadCommittee(w.db.read, committeeId);
    const edit = { ...committee(), committeeId, version, name: 'Ban Chỉ đạo chuyển đổi số' };
    await w.run('phongnoivu', editCommittee, edit);
    await expect(w.run('xa.longthuan', editCommittee, edit)).rejects.toMatchObject({ permission: 'committee:manage' });
    await expect(w.run('phongnoivu', editCommittee, edit)).rejects.toMatchObject({ code: 'record.stale' });
    await expect(
      w.run('phongnoivu', createCommittee, committee({ id: newId(), code: 'BCD-LT', issuerId: w.unit('HN-LT') })),
    ).rejects.toMatchObject({ permission: 'committee:manage' });
  });
});

describe('its members', () => {
  test('from a commune get the rights of the district’s committee', async () => {
    await w.run(
      'phongnoivu',
      addCommitteeMember,
      member({ personId: w.person('xa.longthuan'), unitId: w.unit('HN-LT') }),
    );
    expect(await postsOn(w.db.read, w.person('xa.longthuan'), w.today())).toContainEqual(
      expect.objectContaining({ role: 'member', committeeId, issuerId: w.unit('HN') }),
    );
  });

  test('are ranked and renamed, with a stale page refused', async () => {
    const { postId } = await w.run('phongnoivu', addCommitteeMember, member());
    const edit = { postId, version: 1, title: 'Ủy viên Thường trực', rank: '3', validFrom: '1/2/2022' };
    await w.run('phongnoivu', editCommitteeMember, edit);
    expect(await loadPost(w.db.read, postId)).toMatchObject({
      title: 'Ủy viên Thường trực',
      rank: 3,
      validFrom: '2022-02-01',
    });
    await expect(w.run('phongnoivu', editCommitteeMember, edit)).rejects.toMatchObject({ code: 'record.stale' });
    await w.run('phongnoivu', endCommitteeMember, { postId, version: 2, lastDay: '30/4/2022' });
    await expect(
      w.run('phongnoivu', endCommitteeMember, { postId, version: 3, lastDay: '1/5/2022' }),
    ).rejects.toMatchObject({ code: 'post.already_ended' });
  });

  test('who decide for the district are named by the administrator, not by the standing office', async () => {
    const chair = member({ personId: w.person('nguoixem'), unitId: w.unit('HN'), role: 'chair', title: 'Trưởng ban' });
    await expect(w.run('phongnoivu', addCommitteeMember, chair)).rejects.toMatchObject({ permission: 'person:manage' });
    await w.run('quantri', addCommitteeMember, chair);
    await expect(
      w.run('phongnoivu', endCommitteeMember, { postId: chair.id, version: 1, lastDay: '30/4/2022' }),
    ).rejects.toMatchObject({ permission: 'person:manage' });
  });

  test('do not name themselves', async () => {
    const self = member({ personId: w.person('phongnoivu'), unitId: w.unit('HN-NV') });
    await expect(w.run('phongnoivu', addCommitteeMember, self)).rejects.toMatchObject({ code: 'post.not_to_oneself' });
  });

  test.each([
    ['before the committee', { validFrom: '31/12/2021' }, 'post.outside_committee'],
    ['after the committee', { validTo: '1/7/2025' }, 'post.outside_committee'],
  ])('do not serve %s', async (_, wrong, code) => {
    await expect(w.run('phongnoivu', addCommitteeMember, member(wrong))).rejects.toMatchObject({ code });
  });

  test('run no office: a clerk or an administrator is no member’s role', async () => {
    await expect(w.run('quantri', addCommitteeMember, member({ role: 'administrator' }))).rejects.toMatchObject({
      issues: [{ message: 'invalid_choice' }],
    });
  });
});

test('closing a committee ends its members’ posts and keeps those of their units', async () => {
  const { version } = await loadCommittee(w.db.read, w.committee());
  const closing = { committeeId: w.committee(), version, lastDay: '31/12/2022', reason: 'Kiện toàn Ban Chỉ đạo' };
  expect(await w.run('phongnoivu', closeCommittee, closing)).toMatchObject({ posts: 4 });
  const after = await postsOn(w.db.read, w.person('chutich'), localDate('2023-01-01'));
  expect(after).toMatchObject([{ role: 'chair', committeeId: null }]);
  await expect(
    w.run('phongnoivu', closeCommittee, { ...closing, version: version + 1, lastDay: '1/1/2023' }),
  ).rejects.toMatchObject({ code: 'committee.already_closed' });
});
