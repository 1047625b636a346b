import type { SeriesPageText } from '../vi/series-page.ts';

export const seriesPage: SeriesPageText = {
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
};
