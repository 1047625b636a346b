import { RuleBroken } from './shared/errors.ts';
import { addDays, type DateRange, type LocalDate } from './shared/local-date.ts';
import { checkSpan, covers, overlaps } from './unit-history.ts';

/** Somebody does the work another is named for, in one unit, between two days. */
export interface StandIn {
  readonly personId: string;
  readonly standInPersonId: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
}

/** What is known of the two people and of their unit when a stand-in is named. */
export interface StandInFacts {
  readonly today: LocalDate;
  readonly posts: readonly (DateRange & { readonly personId: string })[];
  /** Those already agreed in the unit. */
  readonly agreed: readonly StandIn[];
}

/**
 * Checks a new stand-in. Both people hold a post in the unit through the whole span; the one who is away has one
 * stand-in at a time; and a stand-in is there: whoever is away hands the work of others on only by being relieved first.
 */
export function checkStandIn(standIn: StandIn, { today, posts, agreed }: StandInFacts): void {
  const { personId, standInPersonId, validTo } = standIn;
  if (personId === standInPersonId) throw new RuleBroken('stand_in.same_person', {}, 'standInPersonId');
  checkSpan(standIn);
  if (validTo < today) throw new RuleBroken('stand_in.in_past', {}, 'validTo');
  for (const [field, id] of [
    ['personId', personId],
    ['standInPersonId', standInPersonId],
  ] as const)
    if (!posts.some((post) => post.personId === id && covers(post, standIn)))
      throw new RuleBroken('stand_in.no_post', {}, field);

  const meanwhile = agreed.filter((other) => overlaps(other, standIn));
  const facts = ({ validFrom, validTo: to }: StandIn) => ({ from: validFrom, to });
  const taken = meanwhile.find((other) => other.personId === personId);
  if (taken) throw new RuleBroken('stand_in.overlaps', facts(taken), 'validFrom');
  const busy = meanwhile.find((other) => other.standInPersonId === personId);
  if (busy) throw new RuleBroken('stand_in.stands_in', facts(busy), 'personId');
  const away = meanwhile.find((other) => other.personId === standInPersonId);
  if (away) throw new RuleBroken('stand_in.away', facts(away), 'standInPersonId');
}

/**
 * The last day of a stand-in ended today: today; one that has not begun never does, its span is left empty. Null when
 * it is over already.
 */
export function lastDayWhenEnded({ validFrom, validTo }: StandIn, today: LocalDate): LocalDate | null {
  if (validTo <= today || validTo < validFrom) return null;
  return validFrom > today ? addDays(validFrom, -1) : today;
}
