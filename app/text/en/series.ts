import type { SeriesText } from '../vi/series.ts';

export const series: SeriesText = {
  title: 'Periodic tasks',
  states: { running: 'Running', closed: 'Ended' },
  filters: { unit: 'Unit', anyUnit: 'Any unit' },
  empty: 'No periodic tasks yet',
  emptyText: 'A point with a recurring deadline makes one periodic task for each lead unit when it is issued.',
  emptyClosed: 'No periodic task has ended',
  columns: { task: 'Task', directive: 'Document', lead: 'Lead unit', rule: 'Rule', next: 'Next due', late: 'Overdue' },
  rule: {
    onWeekday: (weekday, every) => `${every}, ${weekday}`,
    onDay: (day, every) => `${every}, day ${day}`,
    onDayOfLastMonth: (day, every) => `${every}, day ${day} of the last month`,
    lastDay: (every) => `${every}, last day of the period`,
  },
  place: (place, total) => `Occurrence ${place} of ${total}`,
  all: 'All occurrences',
  previous: (day) => `Previous, due ${day}`,
  next: (day) => `Next, due ${day}`,
  facts: {
    title: 'Rule',
    rule: 'Present rule',
    since: 'Since',
    until: 'Until',
    untilReplaced: 'Replaced by a document',
    lead: 'Lead unit',
    directive: 'Document',
    closed: 'Ended because',
  },
  occurrences: {
    title: 'Occurrences',
    due: 'Due',
    status: 'Status',
    progress: 'Progress',
    act: 'Excuse this one',
    dayOff: 'day off',
    takenBack: 'replaced by the new rule',
    more: (shown, total) => `The latest ${shown} of ${total}`,
  },
  excuse: {
    title: (day) => `Excuse the occurrence due ${day}`,
    note: 'An excused occurrence is not counted; the next ones stay.',
    closedAs: 'Because',
    choices: {
      period_passed: 'Its period is over and nothing more is wanted',
      by_document: 'A document of the assigner',
    },
    reason: 'Reason',
    submit: 'Excuse it',
    keep: 'Keep it',
  },
  close: {
    title: 'End the periodic task',
    note: (open) =>
      open > 0
        ? `No more occurrences. ${open} are due or begun, each to be finished or excused.`
        : 'No more occurrences. Later ones nobody has begun are cancelled.',
    reason: 'Reason, document',
    submit: 'End it',
  },
  closedNotice: (day) => `Ended on ${day}.`,
  closedOpen: (open) => `${open} occurrences are still open: finish or excuse each.`,
};
