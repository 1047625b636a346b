import type { LongOverdueText } from '../vi/long-overdue.ts';

export const longOverdue: LongOverdueText = {
  title: 'Overdue work for the meeting',
  item: 'Review of long overdue tasks',
  add: 'Put on the agenda',
  onAgenda: 'On the agenda.',
  due: (unit, due) => `${unit} · due ${due}`,
  list: 'See the tasks',
  rating: 'Counts in the yearly rating',
};
