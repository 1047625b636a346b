import { factReaders, type Sentence } from '../error-facts.ts';
import type { seriesErrors as vi } from '../vi/series-errors.ts';

const { bound } = factReaders('en');

export const seriesErrors: Record<keyof typeof vi, Sentence> = {
  'task_series.change_in_past': () => 'The new rule starts tomorrow at the earliest; past occurrences stay',
  'task_series.ends_in_past': () => 'The last day may not be before today',
  'task_series.nothing_changed': () => 'Nothing differs from the present rule',
  'task_series.closed': () => 'This periodic task has ended',
  'task_series.not_an_occurrence': () => 'Only an occurrence of a periodic task can be excused',
  'task_series.period_not_passed': (f) => `This period ends on ${bound(f.dueOn)}; choose a reason by document`,
};
