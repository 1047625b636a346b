import type { SecretText } from '../vi/secret.ts';

export const secret: SecretText = {
  title: 'Register a secret paper',
  note: 'Only who issued it, its number, day, lead units and due date. No subject, no content, no files: the paper itself is kept outside this system.',
  author: 'Issued by',
  authorHint: 'For example UBND tỉnh Đồng Tháp',
  numberText: 'Number and symbol',
  numberHint: 'For example 05/UBND-NC',
  issuedOn: 'Dated',
  receivedOn: 'Received',
  dueOn: 'Due date',
  leads: 'Lead units',
  submit: 'Register and assign',
  tag: 'Secret',
  tagHint: 'Secret paper: units, due date and state only',
  onTask:
    'A task of a secret paper: units, due date and state only. No content, no files; where a reason is demanded write “Theo văn bản mật”.',
};
