import { appointPerson } from '../../app/commands/organisation/appoint-person.ts';
import { createCommittee } from '../../app/commands/organisation/create-committee.ts';
import { createGroup } from '../../app/commands/organisation/create-group.ts';
import { createPerson } from '../../app/commands/organisation/create-person.ts';
import { createUnit } from '../../app/commands/organisation/create-unit.ts';
import { newId } from '../../app/db/ids.ts';
import type { Role } from '../../app/domain/access/roles.ts';
import type { CommuneKind, ReformArea, UnitLevel } from '../../app/domain/unit.ts';
import { type Entry, type Stage, SYSTEM } from './stage.ts';

/** A unit as the data writes it; `parent` is another unit's code. */
export interface UnitFacts {
  readonly code: string;
  readonly parent?: string;
  readonly level: UnitLevel;
  readonly communeKind?: CommuneKind;
  readonly name: string;
  readonly shortName: string;
  readonly abbreviation: string;
  /** Lines of the letterhead. */
  readonly issuerLines: readonly string[];
  readonly symbol: string;
  readonly letterFields?: readonly string[];
  readonly issuePlace?: string;
  readonly reformAreas?: readonly ReformArea[];
  readonly sortOrder: number;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** A group of addressees: all units of a level under a parent, or those listed. */
export interface GroupFacts {
  readonly code: string;
  readonly label: string;
  readonly members: { readonly level: UnitLevel; readonly parent: string } | readonly string[];
}

export interface CommitteeFacts {
  readonly code: string;
  readonly name: string;
  readonly issuerLines: readonly string[];
  readonly remit: string;
  readonly ownSeries: boolean;
  readonly standingOffice: string;
}

export interface PostFacts {
  readonly role: Role;
  readonly unit: string;
  readonly committee?: string;
  /** As printed: "Chủ tịch UBND huyện". */
  readonly title: string;
  readonly rank?: number;
  readonly fields?: readonly ReformArea[];
}

/** A person and what they do; the data calls them by `key`. */
export interface PersonFacts {
  readonly key: string;
  readonly fullName: string;
  readonly salutation: string;
  readonly email?: string;
  readonly posts: readonly PostFacts[];
}

/** One People's Committee with all that hangs on it. */
export interface OrganisationFacts {
  /** When it is entered. */
  readonly at: string;
  /** Code of the People's Committee. */
  readonly issuer: string;
  readonly units: readonly UnitFacts[];
  readonly groups: readonly GroupFacts[];
  readonly committees: readonly CommitteeFacts[];
  readonly people: readonly PersonFacts[];
}

/** Enters a People's Committee: units, groups, committees, people and their posts. */
export const organisationEntries = (facts: OrganisationFacts): Entry[] => {
  const { at, issuer } = facts;
  const entry = (play: Entry['play']): Entry => ({ at, play });
  return [
    ...facts.units.map((unit) => entry((stage) => addUnit(stage, unit))),
    ...facts.groups.map((group) => entry((stage) => addGroup(stage, issuer, group))),
    ...facts.committees.map((committee) => entry((stage) => addCommittee(stage, issuer, committee))),
    ...facts.people.map((person) => entry((stage) => addPerson(stage, person))),
  ];
};

/** Enters a unit. */
export const addUnit = (stage: Stage, { parent, ...unit }: UnitFacts): Promise<unknown> =>
  stage.run(SYSTEM, createUnit, {
    id: stage.newId('unit', unit.code),
    parentId: parent && stage.id('unit', parent),
    ...unit,
  });

const addGroup = (stage: Stage, issuer: string, { code, label, members }: GroupFacts): Promise<unknown> =>
  stage.run(SYSTEM, createGroup, {
    id: stage.newId('group', code),
    issuerId: stage.id('unit', issuer),
    code,
    label,
    ...('level' in members
      ? { ruleKind: 'level', level: members.level, parentId: stage.id('unit', members.parent) }
      : { ruleKind: 'list', unitIds: members.map((unit) => stage.id('unit', unit)) }),
  });

const addCommittee = (
  stage: Stage,
  issuer: string,
  { standingOffice, ...committee }: CommitteeFacts,
): Promise<unknown> =>
  stage.run(SYSTEM, createCommittee, {
    id: stage.newId('committee', committee.code),
    issuerId: stage.id('unit', issuer),
    symbol: 'BCĐ',
    sealAllowed: committee.ownSeries,
    standingOfficeId: stage.id('unit', standingOffice),
    ...committee,
  });

async function addPerson(stage: Stage, { key, posts, ...person }: PersonFacts): Promise<void> {
  await stage.run(SYSTEM, createPerson, { id: stage.newId('person', key), ...person });
  for (const post of posts) await addPost(stage, key, post);
}

/** Gives a person a post. */
export const addPost = (stage: Stage, key: string, { unit, committee, ...post }: PostFacts): Promise<unknown> =>
  stage.run(SYSTEM, appointPerson, {
    id: newId(),
    personId: stage.id('person', key),
    unitId: stage.id('unit', unit),
    committeeId: committee && stage.id('committee', committee),
    ...post,
  });
