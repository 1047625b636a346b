import { ISSUING_LEVELS, type UnitLevel } from './unit.ts';

/**
 * A unit as papers address it: a division stands for its People's Committee, which offices abbreviate (`UBND xã Long
 * Thuận`); any other body by its own name.
 */
export const addressedAs = ({ level, name }: { readonly level: UnitLevel; readonly name: string }): string =>
  ISSUING_LEVELS.includes(level) ? `UBND ${name}` : name;
