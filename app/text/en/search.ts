import type { SearchText } from '../vi/search.ts';

export const search: SearchText = {
  title: 'Search',
  results: (typed) => `Results for “${typed}”`,
  label: 'Find documents, tasks, units, meetings',
  find: 'Find',
  hint: 'With or without marks; a document by its number, such as 389 or 389/UBND-HC.',
  empty: 'Type what to look for',
  noneTitle: 'Nothing found',
  noneText: 'Try fewer words, or only the number.',
  kind: {
    meeting: 'Meeting',
    directive: 'Document',
    task: 'Task',
    unit: 'Unit',
    person: 'Person',
  },
  next: 'More',
  previous: 'Back',
};
