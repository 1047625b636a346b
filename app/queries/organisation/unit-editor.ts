import { and, count, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { accounts, posts, tasks } from '../../db/schema.ts';
import { committeesOutliving, postsOutliving, unitsOutliving } from '../../db/stores/unit-end.ts';
import { loadProfile, loadUnit, profileOn, successorsOf } from '../../db/stores/unit-store.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts';
import { OPEN_STATES } from '../../domain/task.ts';
import { unitNames } from './unit-names.ts';
import { unitOptions } from './unit-options.ts';
import { shownOn } from './unit-page.ts';

/** A unit with everything the administrator may change about it, and the units to choose from. */
export async function unitEditor(read: Db, unitId: string, today: LocalDate) {
  const unit = await loadUnit(read, unitId);
  const day = shownOn(unit, today);
  const successors = await successorsOf(read, unitId);
  const after = unit.validTo ? addDays(unit.validTo, 1) : null;
  const names = await unitNames(
    read,
    [...unit.profiles.map(({ parentId }) => parentId), ...successors.map(({ toUnitId }) => toUnitId)],
    after ?? day,
  );
  const { scope: _scope, profiles, ...facts } = unit;
  return {
    unit: facts,
    profile: profileOn(profiles, day),
    history: profiles
      .map((profile) => ({ ...profile, parent: (profile.parentId && names.get(profile.parentId)?.name) || null }))
      .reverse(),
    successors: successors.map((link) => ({
      ...link,
      name: (link.toUnitId && names.get(link.toUnitId)?.name) || null,
    })),
    /** Units that live on the day after its last: who could take over. */
    takers: after ? await unitOptions(read, after) : [],
  };
}

/** One period of a unit's names, to correct it; the parents to choose from are those of its days. Throws NotFound. */
export async function profileEditor(read: Db, unitId: string, profileId: string, today: LocalDate) {
  const unit = await loadUnit(read, unitId);
  const profile = await loadProfile(read, profileId);
  if (profile.unitId !== unitId) throw new NotFound('unit_profile', profileId);
  const parents = await unitOptions(read, shownOn(profile, today));
  return {
    unitName: profileOn(unit.profiles, shownOn(unit, today)).name,
    level: unit.level,
    profile,
    parents: parents.filter(({ id }) => id !== unitId),
  };
}

/** What ending a unit on a day would do, in numbers, for the page that asks before doing it. */
export async function unitEndPreview(read: Db, unitId: string, lastDay: LocalDate, today: LocalDate) {
  const unit = await loadUnit(read, unitId);
  const below = await unitsOutliving(read, unitId, lastDay);
  const unitIds = [unitId, ...below.map(({ id }) => id)];
  const committees = await committeesOutliving(read, unitIds, lastDay);
  const endingPosts = await postsOutliving(read, { unitIds, committeeIds: committees.map(({ id }) => id) }, lastDay);
  return {
    unit: { id: unit.id, code: unit.code, version: unit.version, validFrom: unit.validFrom, validTo: unit.validTo },
    name: profileOn(unit.profiles, shownOn(unit, today)).name,
    below: below.map((child) => ({ id: child.id, name: profileOn(child.profiles, lastDay).name })),
    committees: committees.map(({ id, name }) => ({ id, name })),
    posts: endingPosts.length,
    people: await peopleLosingRights(read, endingPosts),
    openTasks: await openTaskCount(read, unitIds),
    takers: (await unitOptions(read, addDays(lastDay, 1))).filter(({ id }) => !unitIds.includes(id)),
  };
}

/** People who can sign in now and hold no other post. */
async function peopleLosingRights(read: Db, ending: readonly { id: string; personId: string }[]): Promise<number> {
  const people = [...new Set(ending.map(({ personId }) => personId))];
  if (people.length === 0) return 0;
  const theirs = await read
    .select({ id: posts.id, personId: posts.personId })
    .from(posts)
    .innerJoin(accounts, eq(accounts.personId, posts.personId))
    .where(inArray(posts.personId, people));
  const endingIds = new Set(ending.map(({ id }) => id));
  const keeping = new Set(theirs.filter(({ id }) => !endingIds.has(id)).map(({ personId }) => personId));
  return new Set(theirs.map(({ personId }) => personId).filter((person) => !keeping.has(person))).size;
}

/** Open tasks some units lead, whoever gave them: a number for the administrator, who sees no tasks. */
async function openTaskCount(read: Db, unitIds: readonly string[]): Promise<number> {
  const [row] = await read
    .select({ n: count() })
    .from(tasks)
    .where(and(inArray(tasks.leadUnitId, [...unitIds]), inArray(tasks.state, [...OPEN_STATES])));
  return Number(row?.n ?? 0);
}
