import type { UnitHomeText } from '../vi/unit-home.ts';

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const unitHome: UnitHomeText = {
  title: (unit) => `Tasks of ${unit}`,
  sub: (open, done, period) => `${open} open · ${done} completed in ${period}`,
  overdue: 'Overdue',
  fresh: 'Not acknowledged',
  soon: 'Due soon',
  doing: 'In progress',
  waiting: 'Awaiting confirmation',
  paused: 'Suspended',
  urged: (times) => `reminded ${plural(times, 'time')}`,
  assignedOn: (day) => `assigned ${day}`,
  updatedOn: (day) => `last update ${day}`,
  submittedOn: (day) => `submitted ${day}, awaiting confirmation`,
  write: 'Write a report',
  seeDone: (count, period) => `See ${count} completed in ${period}`,
  nextMeeting: 'Next meeting',
  noMeeting: 'No meeting in the next seven days.',
  latestUrge: 'Latest reminder',
  nothing: 'The unit has no open task',
  nothingText: 'New tasks appear here when a directive is issued.',
};
