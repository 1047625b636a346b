import type { RecurrenceRule } from '#app/domain/recurrence.ts';
import { commonText } from '#app/text/common.ts';
import { dueLabelsText } from '#app/text/due-labels.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { seriesText } from '#app/text/series.ts';

const FRIDAY = 5;

/** Says a rule of recurrence: how often, and on which day. */
export function useRuleWords(): (rule: RecurrenceRule) => string {
  const { frequency: every } = useText(dueLabelsText);
  const { weekdays } = useText(commonText);
  const t = useText(seriesText).rule;
  const format = useFormat();
  return ({ frequency, weekday, day }) => {
    if (frequency === 'WEEKLY') return t.onWeekday(weekdays[(weekday ?? FRIDAY) - 1] ?? '', every.WEEKLY);
    if (day == null) return t.lastDay(every[frequency]);
    return frequency === 'MONTHLY'
      ? t.onDay(format.number(day), every.MONTHLY)
      : t.onDayOfLastMonth(format.number(day), every[frequency]);
  };
}
