import { RuleBroken } from './shared/errors.ts';
import { plainVietnamese } from './shared/fold-vietnamese.ts';
import { ISSUING_LEVELS, type UnitLevel } from './unit.ts';

interface Called {
  readonly level: UnitLevel;
  readonly name: string;
}

/**
 * A unit as papers address it: a division stands for its People's Committee, which offices abbreviate (`UBND xã Long
 * Thuận`); any other body by its own name.
 */
export const addressedAs = ({ level, name }: Called): string =>
  ISSUING_LEVELS.includes(level) ? `UBND ${name}` : name;

/**
 * Throws RuleBroken when a division is entered as its People's Committee (`UBND huyện Hồng Ngự`): papers put those words
 * before the name themselves, and would print them twice.
 */
export function checkDivisionName({ level, name }: Called): void {
  if (ISSUING_LEVELS.includes(level) && /^(?:ubnd|uy ban nhan dan)(?=\s|$)/.test(plainVietnamese(name)))
    throw new RuleBroken('unit.name_with_committee', {}, 'name');
}

/** The lines at the head of a unit's papers when nobody entered them. */
export function letterheadLines({ level, name }: Called): string[] {
  const own = name.toLocaleUpperCase('vi');
  return ISSUING_LEVELS.includes(level) ? ['ỦY BAN NHÂN DÂN', own] : [own];
}
