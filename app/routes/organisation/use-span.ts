import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';

/** Prints a span of days; open ends in words. */
export function useSpan(): (row: { validFrom: LocalDate | null; validTo: LocalDate | null }) => string {
  const t = useText(organisationText);
  const format = useFormat();
  return ({ validFrom, validTo }) =>
    t.span(validFrom ? format.date(validFrom) : t.sinceBeginning, validTo ? format.date(validTo) : t.untilFurther);
}
