import type { Db } from '../../db/client.server.ts';
import {
  allPlacements,
  loadUnit,
  type ProfileFacts,
  profileOn,
  profilesUnder,
  type Unit,
} from '../../db/stores/unit-store.ts';
import { NotFound, RuleBroken } from '../../domain/shared/errors.ts';
import type { DateRange } from '../../domain/shared/local-date.ts';
import { type CommuneKind, ISSUING_LEVELS, type UnitLevel } from '../../domain/unit.ts';
import { covers, overlaps, wouldCycle } from '../../domain/unit-history.ts';
import { checkDivisionName, letterheadLines } from '../../domain/unit-names.ts';
import type { ProfileInput } from './unit-inputs.ts';

/** The parent a profile names, checked: it exists, lives through the span and makes no circle. */
export async function checkedParent(
  db: Db,
  unitId: string,
  parentId: string | null,
  span: DateRange,
): Promise<Unit | null> {
  if (parentId === null) return null;
  const parent = await loadUnit(db, parentId).catch((error: unknown) => {
    if (error instanceof NotFound) throw new RuleBroken('unit.unknown', {}, 'parentId');
    throw error;
  });
  if (wouldCycle(unitId, parentId, span, await allPlacements(db)))
    throw new RuleBroken('unit.parent_cycle', {}, 'parentId');
  if (!covers(parent, span))
    throw new RuleBroken(
      'unit.parent_not_valid',
      { unit: parent.profiles.at(-1)?.name, from: parent.validFrom, to: parent.validTo },
      'parentId',
    );
  return parent;
}

/** The People's Committee a unit belongs to: itself at an issuing level, else that of its parent. */
export function issuerFor(unitId: string, level: UnitLevel, parent: Unit | null): string {
  if (ISSUING_LEVELS.includes(level)) return unitId;
  if (!parent) throw new RuleBroken('unit.parent_required', {}, 'parentId');
  return parent.issuerId;
}

/** Kinds of commune belong to communes, and a commune has one. */
export function checkCommuneKind(level: UnitLevel, kind: CommuneKind | undefined): CommuneKind | null {
  if (level !== 'COMMUNE') return null;
  if (!kind) throw new RuleBroken('required', {}, 'communeKind');
  return kind;
}

/** Two units under one parent answer to one abbreviation at no time: `@LT` must name one of them. */
export async function checkAbbreviation(
  db: Db,
  unitId: string,
  { parentId, abbreviation }: Pick<ProfileFacts, 'parentId' | 'abbreviation'>,
  span: DateRange,
): Promise<void> {
  if (parentId === null) return;
  const same = (await profilesUnder(db, parentId)).find(
    (profile) => profile.unitId !== unitId && profile.abbreviation === abbreviation && overlaps(profile, span),
  );
  if (same) throw new RuleBroken('unit.abbreviation_taken', { abbreviation, unit: same.name }, 'abbreviation');
}

/** A profile as stored: the name is checked, and what was left out is taken from it and from the parent. */
export function completeProfile(
  level: UnitLevel,
  input: ProfileInput,
  span: DateRange,
  parent: Unit | null,
): ProfileFacts {
  checkDivisionName({ level, name: input.name });
  const day = span.validFrom ?? span.validTo;
  const above = parent && (day ? profileOn(parent.profiles, day) : parent.profiles.at(-1));
  return {
    parentId: input.parentId,
    name: input.name,
    shortName: input.shortName,
    abbreviation: input.abbreviation,
    symbol: input.symbol,
    letterFields: input.letterFields,
    issuerLines: input.issuerLines.length > 0 ? input.issuerLines : letterheadLines({ level, name: input.name }),
    issuePlace: input.issuePlace || (above?.issuePlace ?? ''),
  };
}
