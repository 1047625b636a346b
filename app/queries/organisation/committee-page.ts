import { asc, eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { people, posts } from '../../db/schema.ts';
import { loadCommittee } from '../../db/stores/committee-store.ts';
import { PEOPLE_SCOPE } from '../../db/stores/person-store.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { COMMITTEE_ROLES, isDecidingRole } from '../../domain/post.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import { type LocalDate, validOn } from '../../domain/shared/local-date.ts';
import { unitNames } from './unit-names.ts';
import { unitOptions } from './unit-options.ts';

/** A committee with its members of all times, and what its keeper may choose from. NotFound when out of reach. */
export async function committeePage(read: Db, actor: Actor, committeeId: string, today: LocalDate) {
  const { scope, ...committee } = await loadCommittee(read, committeeId);
  if (!can(actor, 'committee:manage', scope)) throw new NotFound('committee', committeeId);
  const members = await read
    .select({
      id: posts.id,
      personId: people.id,
      name: people.fullName,
      role: posts.role,
      unitId: posts.unitId,
      title: posts.title,
      rank: posts.rank,
      validFrom: posts.validFrom,
      validTo: posts.validTo,
      version: posts.version,
    })
    .from(posts)
    .innerJoin(people, eq(people.id, posts.personId))
    .where(eq(posts.committeeId, committeeId))
    .orderBy(asc(posts.rank), asc(people.sortKey), asc(posts.id));
  const names = await unitNames(read, [committee.issuerId, ...members.map(({ unitId }) => unitId)], today);
  const units = await unitOptions(read, today, { coming: true });
  return {
    committee,
    issuer: names.get(committee.issuerId)?.name ?? '',
    isOpen: validOn(committee, today),
    members: members.map((member) => ({
      ...member,
      unit: names.get(member.unitId)?.shortName ?? '',
      isHeld: validOn(member, today),
    })),
    units,
    offices: units.filter(({ issuerId, isIssuer }) => issuerId === committee.issuerId && !isIssuer),
    people: await personOptions(read),
    /** Roles the actor may give: deciding ones need the right to manage people. */
    roles: COMMITTEE_ROLES.filter((role) => !isDecidingRole(role) || can(actor, 'person:manage', PEOPLE_SCOPE)),
  };
}

/** Everybody, by given name, to choose from. */
export const personOptions = (read: Db): Promise<{ id: string; name: string }[]> =>
  read.select({ id: people.id, name: people.fullName }).from(people).orderBy(asc(people.sortKey), asc(people.id));

/** What the form of a new committee chooses from: People's Committees the actor keeps committees for, and their offices. */
export async function newCommitteeChoices(read: Db, actor: Actor, today: LocalDate) {
  const units = await unitOptions(read, today);
  const issuers = units.filter(({ id, isIssuer }) => isIssuer && can(actor, 'committee:manage', { issuerId: id }));
  const kept = new Set(issuers.map(({ id }) => id));
  return { issuers, offices: units.filter(({ issuerId, isIssuer }) => kept.has(issuerId) && !isIssuer) };
}
