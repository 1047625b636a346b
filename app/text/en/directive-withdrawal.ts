import type { DirectiveWithdrawalText } from '../vi/directive-withdrawal.ts';

export const directiveWithdrawal: DirectiveWithdrawalText = {
  crumb: 'Recall, replace, correct',
  tabs: { 'thu-hoi': 'Recall', 'thay-the': 'Replace', 'dinh-chinh': 'Correct' },
  title: {
    'thu-hoi': (name) => `Recall ${name}`,
    'thay-the': (name) => `Replace ${name}`,
    'dinh-chinh': (name) => `Correct ${name}`,
  },
  openTasks: (open, units) => `${open} open tasks of ${units} units end`,
  noOpenTasks: 'No task is open any more',
  doneStay: (count) => `${count} completed tasks keep their results`,
  numberStays: (number) => `Number ${number} stays with this paper and is never given again`,
  paperStays: 'The paper and its history can still be read',
  notice: 'Those who received the paper have to be told in writing',
  replacement: 'Replacement',
  replacementHint: 'The replacement must be issued already',
  chooseReplacement: 'Choose a paper…',
  whatOfTasks: 'Open tasks',
  cancel: 'End them; the new paper gives them anew',
  keep: 'Let them go on; the new paper changes only a part',
  correction: 'Letter of correction',
  correctionHint: 'Only for mistakes of form. Wrong content is replaced.',
  tasksGoOn: 'The tasks go on as before',
  reason: 'Reason',
  submit: { 'thu-hoi': 'Recall the paper', 'thay-the': 'Note the replacement', 'dinh-chinh': 'Note the correction' },
  noneToChoose: 'No paper has been issued after this one.',
};
