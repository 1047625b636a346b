import type { OralText } from '../vi/oral.ts';

export const oral: OralText = {
  title: 'Correct before confirming',
  note: 'A unit taken out has its task ended, one added gets a task from today. What was recorded before stays in the log.',
  point: (position) => `Point ${position}`,
  text: 'What was ordered',
  leads: 'Lead units',
  nobody: 'no unit chosen',
  reason: 'Why it is corrected',
  reasonHint: 'For example: not what the chair said',
  submit: 'Save the correction',
  back: 'Back to the order',
  open: 'Correct before confirming',
};
