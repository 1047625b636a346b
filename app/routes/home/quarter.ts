import { type LocalDate, quarterOf, yearOf } from '#app/domain/shared/local-date.ts';
import type { Period } from '#app/text/format.ts';

/** The quarter a day lies in, as a period to print. */
export const quarterOfDay = (day: LocalDate): Period => ({
  kind: 'quarter',
  year: yearOf(day),
  quarter: quarterOf(day) as 1 | 2 | 3 | 4,
});
