import type { DueTerm } from '#app/domain/due.ts';
import { directivesText } from '#app/text/directives.ts';
import { dueLabelsText } from '#app/text/due-labels.ts';
import { useFormat, useText } from '#app/text/index.ts';

/** Says a deadline in a few words: as the paper does where it does, else by its kind. */
export function useDueWords(): (term: DueTerm) => string {
  const labels = useText(dueLabelsText);
  const t = useText(directivesText).due;
  const format = useFormat();
  return ({ kind, phrase, date, days, dayUnit, recurrence }) => {
    if (phrase) return phrase;
    if ((kind === 'DATE' || kind === 'PERIOD_END') && date) return format.date(date);
    if (kind === 'DURATION' && days != null) return t.within(format.number(days), labels.dayUnit[dayUnit ?? 'WORKDAY']);
    if (kind === 'RECURRING' && recurrence) return labels.frequency[recurrence.frequency].toLocaleLowerCase('vi');
    return labels.dueKind[kind].toLocaleLowerCase('vi');
  };
}
