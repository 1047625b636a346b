import type { DueTerm } from '#app/domain/due.ts';
import { commonText } from '#app/text/common.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';

/** Says a deadline in a few words: the day where there is one, else the words of the conclusion. */
export function useDueWords(): (term: DueTerm) => string | null {
  const t = useText(liveMeetingText);
  const { weekdays } = useText(commonText);
  const format = useFormat();
  const today = useToday();
  return (term) => {
    switch (term.kind) {
      case 'DATE':
      case 'PERIOD_END':
        return term.date ? format.longDate(term.date, today) : (term.phrase ?? null);
      case 'DURATION':
        return term.days == null ? null : t.dueWords.within(term.days, t.dayUnit[term.dayUnit ?? 'WORKDAY']);
      case 'RECURRING': {
        if (!term.recurrence) return term.phrase ?? t.dueKind.RECURRING;
        const { frequency, weekday, day } = term.recurrence;
        const every = t.frequency[frequency].toLowerCase();
        if (frequency === 'WEEKLY') return t.dueWords.onWeekday(weekdays[(weekday ?? 5) - 1] ?? '', every);
        return day == null ? t.frequency[frequency] : t.dueWords.onDay(day, every);
      }
      case 'EVENT':
        return term.phrase || t.dueWords.event;
      case 'IMMEDIATE':
        return t.dueWords.immediate;
      case 'CONTINUOUS':
        return t.dueWords.continuous;
      case 'NONE':
        return term.phrase || null;
    }
  };
}
