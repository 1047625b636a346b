import { describe, expect, test } from 'vitest';
import { can, reachesOf } from '#app/domain/access/can.ts';
import { PERMISSIONS } from '#app/domain/access/permissions.ts';
import { type Actor, type Post, ROLES, type Scope, systemActor } from '#app/domain/access/roles.ts';
import { ACCESS } from '#app/domain/access/table.ts';

const DISTRICT = 'ubnd-huyen';
const person = (...posts: Partial<Post>[]): Actor => ({
  kind: 'person',
  accountId: 'account',
  personId: 'person',
  name: 'Lê Thu Hà',
  posts: posts.map((post) => ({
    role: 'viewer',
    unitId: DISTRICT,
    issuerId: DISTRICT,
    committeeId: null,
    fields: null,
    ...post,
  })),
});
const task: Scope = {
  issuerId: DISTRICT,
  field: 'DIGITAL',
  leadUnitIds: ['long-thuan'],
  involvedUnitIds: ['phong-vhtt'],
  monitorUnitIds: ['phong-noi-vu'],
  personIds: ['officer'],
};

describe('the access table', () => {
  test('says for every role how far each permission goes', () => {
    const width = Math.max(...PERMISSIONS.map((permission) => permission.length));
    const rows = PERMISSIONS.map((permission) =>
      [permission.padEnd(width), ...ROLES.map((role) => ACCESS[role][permission].replace('none', '·').padEnd(15))]
        .join(' ')
        .trimEnd(),
    );
    const head = [''.padEnd(width), ...ROLES.map((role) => role.padEnd(15))].join(' ').trimEnd();
    expect(`\n${[head, ...rows].join('\n')}\n`).toMatchSnapshot();
  });

  test('gives every permission to somebody', () => {
    const orphans = PERMISSIONS.filter((permission) => ROLES.every((role) => ACCESS[role][permission] === 'none'));
    expect(orphans).toEqual([]);
  });

  test('lets whoever changes tasks read them as far', () => {
    const order = ['installation', 'issuer', 'field', 'involved', 'monitored', 'unit', 'assigned', 'none'];
    for (const role of ROLES) {
      for (const permission of PERMISSIONS.filter((one) => one.startsWith('task:'))) {
        const [read, act] = [ACCESS[role]['task:read'], ACCESS[role][permission]];
        expect(order.indexOf(read), `${role} ${permission}`).toBeLessThanOrEqual(order.indexOf(act));
      }
    }
  });

  test('a viewer and an administrator change no business record', () => {
    const changing = (role: 'viewer' | 'administrator') =>
      PERMISSIONS.filter(
        (one) =>
          /^(meeting|directive|task|register|number):/.test(one) &&
          !one.endsWith(':read') &&
          ACCESS[role][one] !== 'none',
      );
    expect([changing('viewer'), changing('administrator')]).toEqual([[], []]);
  });
});

describe('may they?', () => {
  test('the chair confirms any task of the own committee and none of another', () => {
    const chair = person({ role: 'chair' });
    expect(can(chair, 'task:confirm', task)).toBe(true);
    expect(can(chair, 'task:confirm', { ...task, issuerId: 'another' })).toBe(false);
  });

  test('a vice chair signs and presides where named, whatever the field', () => {
    const digital = person({ role: 'vice_chair', fields: ['DIGITAL'] });
    const paper: Scope = { issuerId: DISTRICT, field: null };
    expect(can(digital, 'directive:sign', paper)).toBe(false);
    expect(can(digital, 'directive:sign', { ...paper, decidedBy: 'person' })).toBe(true);
    expect(can(digital, 'meeting:plan', { ...paper, decidedBy: 'somebody else' })).toBe(false);
    expect(can(digital, 'directive:sign', { issuerId: 'elsewhere', decidedBy: 'person' })).toBe(false);
  });

  test('a vice chair acts within the own fields only', () => {
    const digital = person({ role: 'vice_chair', fields: ['DIGITAL'] });
    expect(can(digital, 'task:extend', task)).toBe(true);
    expect(can(digital, 'task:extend', { ...task, field: 'APPARATUS' })).toBe(false);
    expect(can(digital, 'task:extend', { ...task, field: null })).toBe(false);
    expect(can(person({ role: 'vice_chair', fields: null }), 'task:extend', { ...task, field: null })).toBe(true);
  });

  test('a commune reports on its own task and cannot see a neighbour’s', () => {
    const longThuan = person({ role: 'unit_head', unitId: 'long-thuan' });
    const phuThuanB = person({ role: 'unit_head', unitId: 'phu-thuan-b' });
    expect(can(longThuan, 'task:report', task)).toBe(true);
    expect(can(phuThuanB, 'task:report', task)).toBe(false);
    expect(can(phuThuanB, 'task:read', task)).toBe(false);
  });

  test('a coordinating unit reads and comments but does not submit', () => {
    const culture = person({ role: 'unit_head', unitId: 'phong-vhtt' });
    expect([
      can(culture, 'task:read', task),
      can(culture, 'task:comment', task),
      can(culture, 'task:submit', task),
    ]).toEqual([true, true, false]);
  });

  test('the head of the monitoring unit may confirm and remind', () => {
    const monitor = person({ role: 'unit_head', unitId: 'phong-noi-vu' });
    expect([
      can(monitor, 'task:confirm', task),
      can(monitor, 'task:remind', task),
      can(monitor, 'task:report', task),
    ]).toEqual([true, true, false]);
  });

  test('an officer reports when named', () => {
    const named = { ...person({ role: 'officer', unitId: 'long-thuan' }), personId: 'officer' };
    expect(can(named, 'task:report', task)).toBe(true);
    expect(can({ ...named, personId: 'colleague' }, 'task:report', task)).toBe(false);
    expect(can({ ...named, personId: null }, 'task:report', task)).toBe(false);
    expect(can(named, 'task:submit', task)).toBe(false);
  });

  test('without a record the question is whether anywhere at all', () => {
    expect(can(person({ role: 'clerk' }), 'directive:issue')).toBe(true);
    expect(can(person({ role: 'clerk' }), 'directive:sign')).toBe(false);
    expect(can(person(), 'directive:issue')).toBe(false);
  });

  test('several posts add up', () => {
    const both = person({ role: 'secretary' }, { role: 'clerk' });
    expect(can(both, 'meeting:sign-secretary', task) && can(both, 'directive:issue', task)).toBe(true);
    expect(reachesOf(both, 'meeting:read').map(({ post, reach }) => [post?.role, reach])).toEqual([
      ['secretary', 'issuer'],
      ['clerk', 'issuer'],
    ]);
  });

  test('a person without posts may nothing, the clock may everything', () => {
    const nobody = person();
    expect(PERMISSIONS.filter((one) => can({ ...nobody, posts: [] }, one))).toEqual([]);
    expect(PERMISSIONS.every((one) => can(systemActor, one, task))).toBe(true);
    expect(reachesOf(systemActor, 'task:read')).toEqual([{ post: null, reach: 'installation' }]);
  });
});
