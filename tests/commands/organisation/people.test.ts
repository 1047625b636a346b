import { describe, expect, test } from 'vitest';
import { appointPerson } from '#app/commands/organisation/appoint-person.ts';
import { createPerson } from '#app/commands/organisation/create-person.ts';
import { editPerson } from '#app/commands/organisation/edit-person.ts';
import { editPost } from '#app/commands/organisation/edit-post.ts';
import { endPost } from '#app/commands/organisation/end-post.ts';
import { newId } from '#app/db/ids.ts';
import { loadPerson, loadPost } from '#app/db/stores/person-store.ts';
import { can } from '#app/domain/access/can.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import { postsOn } from '#app/queries/people/posts-on.ts';
import { world } from '#tests/support/world.ts';

const w = await world();

const someone = async (fullName = 'Trần Ngọc An') => {
  const { personId } = await w.run('quantri', createPerson, { id: newId(), fullName, email: 'An@HongNgu.example' });
  return personId;
};
const appoint = (personId: string, more: Record<string, unknown> = {}) =>
  w.run('quantri', appointPerson, {
    id: newId(),
    personId,
    unitId: w.unit('HN-LT'),
    role: 'officer',
    title: 'Công chức Văn phòng - Thống kê',
    ...more,
  });

describe('a person', () => {
  test('is listed by given name, the last word of the name', async () => {
    const person = await loadPerson(w.db.read, await someone('Trần  Ngọc An'));
    expect(person.fullName).toBe('Trần Ngọc An');
    const other = await loadPerson(w.db.read, await someone('Nguyễn Văn Bình'));
    expect(person.sortKey < other.sortKey).toBe(true);
  });

  test.each([
    ['no name', { fullName: ' ' }, 'required', 'fullName'],
    ['half an address', { fullName: 'An', email: 'an@' }, 'invalid_email', 'email'],
    ['letters for a telephone number', { fullName: 'An', phone: 'không có' }, 'invalid_phone', 'phone'],
  ])('is not entered with %s', async (_, wrong, message, field) => {
    await expect(w.run('quantri', createPerson, { id: newId(), ...wrong })).rejects.toMatchObject({
      issues: [{ message, path: [field] }],
    });
  });

  test('edited from two pages at once is saved once', async () => {
    const personId = await someone();
    const edit = {
      personId,
      version: 1,
      fullName: 'Trần Ngọc Ân',
      salutation: 'Bà',
      email: '',
      phone: '0277 3837 001',
    };
    await w.run('quantri', editPerson, edit);
    expect(await loadPerson(w.db.read, personId)).toMatchObject({ fullName: 'Trần Ngọc Ân', email: null });
    await expect(w.run('quantri', editPerson, edit)).rejects.toMatchObject({ code: 'record.stale' });
  });
});

describe('a post', () => {
  test('gives rights from its first to its last day, and ends with its unit when left open', async () => {
    const personId = await someone();
    const { postId } = await appoint(personId, { validFrom: '1/5/2022' });
    expect((await loadPost(w.db.read, postId)).validTo).toBe('2025-06-30');
    expect(await postsOn(w.db.read, personId, localDate('2022-04-30'))).toEqual([]);
    expect(await postsOn(w.db.read, personId, localDate('2022-05-01'))).toMatchObject([
      { role: 'officer', issuerId: w.unit('HN-LT') },
    ]);
    await w.run('quantri', endPost, { postId, version: 1, lastDay: '31/5/2022' });
    expect(await postsOn(w.db.read, personId, localDate('2022-06-01'))).toEqual([]);
  });

  test('that has ended takes the holder’s rights along', async () => {
    const personId = await someone();
    await appoint(personId, { role: 'unit_head', title: 'Phó Chủ tịch', validTo: '31/3/2022' });
    const posts = await postsOn(w.db.read, personId, w.today());
    const actor = { kind: 'person' as const, accountId: null, personId, name: 'An', posts };
    expect(can(actor, 'task:report', { issuerId: w.unit('HN'), leadUnitIds: [w.unit('HN-LT')] })).toBe(false);
  });

  test.each([
    ['in a unit nobody knows', { unitId: 'nowhere' }, 'unit.unknown', 'unitId'],
    ['for a person nobody knows', { personId: 'nobody' }, 'person.unknown', 'personId'],
    ['beyond the life of its unit', { validTo: '2025-07-01' }, 'post.outside_unit', 'unitId'],
    ['that ends before it starts', { validFrom: '2/5/2022', validTo: '1/5/2022' }, 'span.end_before_start', 'validTo'],
    ['in a committee nobody knows', { committeeId: 'none' }, 'committee.unknown', 'committeeId'],
  ])('is refused %s', async (_, wrong, code, field) => {
    await expect(appoint(await someone(), wrong)).rejects.toMatchObject({ code, field });
  });

  test('is not held twice at once by one person, but may be held again later', async () => {
    const personId = await someone();
    await appoint(personId, { validTo: '31/12/2022' });
    await expect(appoint(personId, { validFrom: '31/12/2022' })).rejects.toMatchObject({ code: 'post.overlaps' });
    await appoint(personId, { validFrom: '1/1/2023' });
  });

  test('of a vice chair looks after the fields ticked; of anybody else, after none in particular', async () => {
    const personId = await someone();
    const vice = await appoint(personId, { role: 'vice_chair', unitId: w.unit('HN'), fields: 'DIGITAL' });
    const officer = await appoint(personId, { fields: ['DIGITAL'] });
    expect((await loadPost(w.db.read, vice.postId)).fields).toEqual(['DIGITAL']);
    expect((await loadPost(w.db.read, officer.postId)).fields).toBeNull();
  });

  test('is corrected with its dates checked again', async () => {
    const { postId } = await appoint(await someone());
    const correction = { postId, version: 1, title: 'Công chức', validFrom: '1/2/2022' };
    await expect(w.run('quantri', editPost, { ...correction, validTo: '1/1/2022' })).rejects.toMatchObject({
      code: 'span.end_before_start',
    });
    await w.run('quantri', editPost, correction);
    expect(await loadPost(w.db.read, postId)).toMatchObject({
      title: 'Công chức',
      validFrom: '2022-02-01',
      version: 2,
    });
  });

  test('is given by nobody but the administrator', async () => {
    for (const who of ['chutich', 'phongnoivu', 'nguoixem'] as const)
      await expect(
        w.run(who, appointPerson, {
          id: newId(),
          personId: w.person(who),
          unitId: w.unit('HN'),
          role: 'administrator',
          title: 'Quản trị',
        }),
      ).rejects.toMatchObject({ permission: 'person:manage' });
  });
});
