import type { TaskFiltersText } from '../vi/task-filters.ts';

export const taskFilters: TaskFiltersText = {
  status: 'Status',
  anyStatus: 'Any status',
  toHandle: 'To handle (overdue, due soon, to confirm)',
  open: 'Open',
  unit: 'Lead unit',
  anyUnit: 'Any unit',
  directive: 'Document',
  anyDirective: 'Any document',
  committee: 'Committee',
  anyCommittee: 'Any committee',
  issuer: 'Assigned by',
  anyIssuer: 'Any authority',
  dueFrom: 'Due from',
  dueTo: 'Due until',
  since: 'Open, or done since',
  reportFrom: 'In the report from',
  text: 'Words to find',
};
