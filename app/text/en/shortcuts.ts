import type { ShortcutsText } from '../vi/shortcuts.ts';

export const shortcuts: ShortcutsText = {
  title: 'Keyboard shortcuts',
  search: 'Search',
  rowDown: 'Next row',
  rowUp: 'Previous row',
  openRow: 'Open the current row',
  selectRow: 'Select or clear the row',
  urge: 'Remind',
  create: 'Create',
  close: 'Close, clear selection',
  submit: 'Send the form',
  help: 'Show shortcuts',
  goHome: 'Go to the first page',
  goTasks: 'Go to tasks',
  goDirectives: 'Go to directives',
  goCalendar: 'Go to the calendar',
  note: 'Single keys do nothing while typing in a field.',
  on: 'Turn shortcuts on',
};
