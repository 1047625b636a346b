import type { SeriesChangeText } from '../vi/series-change.ts';

export const seriesChange: SeriesChangeText = {
  title: 'Change the rule',
  note: 'Changes only occurrences after that day that nobody has begun; past and begun ones stay.',
  frequency: 'Frequency',
  weekday: 'Weekday (weekly)',
  day: 'Day of the last month',
  dayHint: 'A day that does not exist is the last of its month',
  from: 'From',
  endsOn: 'Last day',
  reason: 'Reason, document',
  none: '–',
  submit: 'Change the rule',
};
