import { and, asc, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { committees } from '../../db/schema.ts';
import { postsHeld } from '../../db/stores/post-store.ts';
import { reachesOf } from '../../domain/access/can.ts';
import type { Permission } from '../../domain/access/permissions.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { ACCESS } from '../../domain/access/table.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { groupOptions } from '../organisation/expand-group.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { unitOptions } from '../organisation/unit-options.ts';
import { validOnDay } from '../organisation/valid-on.ts';

/** The People's Committees an actor may plan meetings of. */
export async function planningIssuers(read: Db, actor: Actor, day: LocalDate) {
  const ids = reachesOf(actor, 'meeting:plan').flatMap(({ post }) => post?.issuerId ?? []);
  const names = await unitNames(read, ids, day);
  return [...new Set(ids)].map((id) => ({ id, name: names.get(id)?.shortName ?? '' }));
}

/** What a meeting of a People's Committee can be put together from on a day. */
export async function meetingChoices(read: Db, issuerId: string, day: LocalDate) {
  const [boards, posts, units, groups] = await Promise.all([
    read
      .select({ id: committees.id, name: committees.name })
      .from(committees)
      .where(and(inArray(committees.issuerId, [issuerId]), validOnDay(committees, day)))
      .orderBy(asc(committees.name)),
    postsHeld(read, day, { issuerId }),
    unitOptions(read, day, { under: [issuerId] }),
    groupOptions(read, day, [issuerId]),
  ]);
  // Posts in a unit come first and name the person best.
  const people = new Map(
    posts.toReversed().map(({ personId, name, title }) => [personId, { id: personId, name, title }]),
  );
  // Whoever is named has to be able to sign: the access table knows which posts may.
  const whoMay = (permission: Permission) =>
    new Set(posts.flatMap(({ role, personId }) => (ACCESS[role][permission] === 'none' ? [] : personId)));
  const chairs = whoMay('meeting:sign-chair');
  const secretaries = whoMay('meeting:sign-secretary');
  return {
    committees: boards,
    chairs: [...people.values()].reverse().filter(({ id }) => chairs.has(id)),
    secretaries: [...people.values()].reverse().filter(({ id }) => secretaries.has(id)),
    units: units
      .filter(({ id }) => id !== issuerId)
      .map(({ id, shortName, abbreviation, level }) => ({ id, name: shortName, abbreviation, level })),
    groups: groups.map(({ id, label, units }) => ({ id, label, count: units.length })),
  };
}

export type MeetingChoices = Awaited<ReturnType<typeof meetingChoices>>;
