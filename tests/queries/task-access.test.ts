import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '#app/db/ids.ts';
import { subtasks, taskCoordinators, tasks } from '#app/db/schema.ts';
import { loadTask } from '#app/db/stores/task-store.ts';
import { can } from '#app/domain/access/can.ts';
import { PERMISSIONS } from '#app/domain/access/permissions.ts';
import { type Actor, type Post, ROLES, type StoodInFor, systemActor } from '#app/domain/access/roles.ts';
import { TASK_SCOPE } from '#app/queries/tasks/task-scope.ts';
import { visibleTo } from '#app/queries/visible-to.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import { colleague } from '#tests/support/officers.ts';
import { world } from '#tests/support/world.ts';

const w = await world({ today: '2022-03-25' });
const { draft, issue, point } = await letterOffice(w);
const codes = ['HN', 'HN-NV', 'HN-TP', 'HN-LT', 'HN-PTB'] as const;
const unitIds = codes.map((code) => w.unit(code));
const due = { kind: 'DATE', date: '30/9/2022' };
for (const leads of [['HN-LT', 'HN-PTB'], ['HN-TP', 'HN-LT'], ['HN-NV']] as const)
  await issue(await draft({ points: [point({ leads: leads.map((code) => w.unit(code)), due })] }));
const people = [
  (await colleague(w, 'HN-LT', 'Lê Văn Nam')).personId,
  (await colleague(w, 'HN-PTB', 'Phan Văn Hai')).personId,
  w.person('phongtuphap'),
];

/** The tasks of the letters, each with some officer, field, follower, helper and parts. */
const given = await w.db.read.select().from(tasks).orderBy(tasks.id);
for (const [at, { id, leadUnitId }] of given.entries()) {
  const pick = <One>(list: readonly One[]) => list[at % list.length] as One;
  const helper = pick(unitIds.filter((unitId) => unitId !== leadUnitId));
  await w.db.write(async (tx) => {
    await tx
      .update(tasks)
      .set({
        officerPersonId: pick([...people, null]),
        field: pick(['DIGITAL', 'PROCEDURES', null] as const),
        monitorUnitId: pick([null, ...unitIds]),
        isSecret: at % 3 === 0,
      })
      .where(eq(tasks.id, id));
    if (at % 2 === 0) await tx.insert(taskCoordinators).values({ taskId: id, unitId: helper }).onConflictDoNothing();
    // A part of a sub-unit is as good as any unit to the rules; every other one was taken away again.
    const removedOn = at % 2 === 0 ? null : w.today();
    await tx
      .insert(subtasks)
      .values({ id: newId(), taskId: id, position: 1, text: 'Phần', unitId: pick(unitIds), removedOn });
  });
}
const records = await Promise.all(given.map(({ id }) => loadTask(w.db.read, id)));

const post: fc.Arbitrary<Post> = fc.record({
  role: fc.constantFrom(...ROLES),
  unitId: fc.constantFrom(...unitIds),
  issuerId: fc.constantFrom(w.unit('HN'), w.unit('HN-LT')),
  committeeId: fc.constant(null),
  fields: fc.constantFrom(null, ['DIGITAL'] as const, ['PROCEDURES', 'DIGITAL'] as const),
});
const standIn: fc.Arbitrary<StoodInFor> = fc.record({
  personId: fc.constantFrom(...people),
  unitId: fc.constantFrom(...unitIds),
});
const somebody: fc.Arbitrary<Actor> = fc.record({
  kind: fc.constant('person' as const),
  accountId: fc.constant(null),
  personId: fc.constantFrom(...people, 'nobody', null),
  name: fc.constant('Ai đó'),
  posts: fc.array(post, { maxLength: 3 }),
  standsInFor: fc.array(standIn, { maxLength: 2 }),
});
const taskPermissions = PERMISSIONS.filter((permission) => permission.startsWith('task:'));

const listed = async (actor: Actor, permission: (typeof taskPermissions)[number]) =>
  (
    await w.db.read
      .select({ id: tasks.id })
      .from(tasks)
      .where(visibleTo(actor, permission, TASK_SCOPE))
      .orderBy(tasks.id)
  ).map(({ id }) => id);
const allowed = (actor: Actor, permission: (typeof taskPermissions)[number]) =>
  records.filter(({ scope }) => can(actor, permission, scope)).map(({ id }) => id);

describe('lists of tasks', () => {
  test('hold what the same person may do one by one: for anybody, whoever they stand in for', async () => {
    for (const actor of fc.sample(somebody, { numRuns: 120, seed: 20220419 }))
      for (const permission of taskPermissions)
        expect(await listed(actor, permission), `${permission} ${JSON.stringify(actor)}`).toEqual(
          allowed(actor, permission),
        );
  });

  test('reach a stand-in through the unit they both work in, and no further', async () => {
    const officer: Post = {
      role: 'officer',
      unitId: w.unit('HN-LT'),
      issuerId: w.unit('HN'),
      committeeId: null,
      fields: null,
    };
    for (const personId of people)
      for (const unitId of unitIds) {
        const actor = {
          ...systemActor,
          kind: 'person' as const,
          posts: [officer],
          standsInFor: [{ personId, unitId }],
        };
        const theirs = records.filter(
          (task) => task.officerPersonId === personId && task.leadUnitId === unitId && !task.isSecret,
        );
        expect(await listed(actor, 'task:report')).toEqual(theirs.map(({ id }) => id));
      }
  });
});
