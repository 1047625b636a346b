import { RuleBroken } from './shared/errors.ts';
import { addDays, type DateRange, type LocalDate, validOn } from './shared/local-date.ts';

/** Throws when a span ends before it starts; the refusal is shown at `field`. */
export function checkSpan({ validFrom, validTo }: DateRange, field = 'validTo'): void {
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    throw new RuleBroken('span.end_before_start', { from: validFrom }, field);
}

/** True when every day of `inner` lies in `outer`; open ends reach for ever. */
export function covers(outer: DateRange, inner: DateRange): boolean {
  const startsInTime = outer.validFrom === null || (inner.validFrom !== null && outer.validFrom <= inner.validFrom);
  const lastsLongEnough = outer.validTo === null || (inner.validTo !== null && inner.validTo <= outer.validTo);
  return startsInTime && lastsLongEnough;
}

/** True when two spans share a day. */
export function overlaps(a: DateRange, b: DateRange): boolean {
  const startsBeforeEnd = (x: DateRange, y: DateRange) =>
    x.validFrom === null || y.validTo === null || x.validFrom <= y.validTo;
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

export interface Revision<Profile> {
  /** The profile cut short, and its new last day. */
  readonly cut: Profile;
  readonly cutTo: LocalDate;
  /** How long the new profile lasts: as long as the one it takes over from. */
  readonly validTo: LocalDate | null;
}

/**
 * Where a new profile that begins on `from` goes in a unit's history: profiles follow each other without gap or
 * overlap, and the past keeps its names. Throws when the unit does not exist on that day, or when a profile already
 * begins on it (then it is a mistake to correct, not a change).
 */
export function planRevision<Profile extends DateRange>(
  profiles: readonly Profile[],
  from: LocalDate,
): Revision<Profile> {
  const cut = profiles.find((profile) => validOn(profile, from));
  if (!cut) throw new RuleBroken('unit.not_valid_on_day', { day: from }, 'from');
  if (cut.validFrom === from) throw new RuleBroken('unit.profile_starts_that_day', { day: from }, 'from');
  return { cut, cutTo: addDays(from, -1), validTo: cut.validTo };
}

/** A unit placed under another during a period. */
export interface Placement extends DateRange {
  readonly unitId: string;
  readonly parentId: string | null;
}

/** True when putting `unitId` under `parentId` in the span would make it its own ancestor on some day. */
export function wouldCycle(
  unitId: string,
  parentId: string,
  span: DateRange,
  placements: readonly Placement[],
): boolean {
  const seen = new Set<string>();
  const queue = [parentId];
  for (let current = queue.pop(); current !== undefined; current = queue.pop()) {
    if (current === unitId) return true;
    if (seen.has(current)) continue;
    seen.add(current);
    for (const placement of placements)
      if (placement.unitId === current && placement.parentId !== null && overlaps(placement, span))
        queue.push(placement.parentId);
  }
  return false;
}

/** A unit may be ended on a day when it has no last day yet, or would last at least until then. */
export const mayEnd = (validTo: LocalDate | null, lastDay: LocalDate): boolean =>
  validTo === null || lastDay <= validTo;

/** A last day may be moved out or taken away by an edit; bringing it forward is an end, with all that follows from it. */
export const mayLast = (before: LocalDate | null, after: LocalDate | null): boolean =>
  after === null || (before !== null && before <= after);
