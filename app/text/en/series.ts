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
  closedNotice: (day) => `Ended on ${day}.`,
  closedOpen: (open) => `${open} occurrences are still open: finish or excuse each.`,
};
