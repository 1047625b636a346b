import type { StandInsText } from '../vi/stand-ins.ts';

export const standIns: StandInsText = {
  title: 'Stand-ins',
  hint: 'On these days the stand-in reports on the tasks of whoever is away.',
  none: 'Nobody stands in for anybody.',
  entry: (standIn, away) => `${standIn} for ${away}`,
  span: (from, to) => `${from} to ${to}`,
  now: 'now',
  coming: 'coming',
  away: 'Who is away',
  standIn: 'Stand-in',
  from: 'From',
  to: 'To the end of',
  reason: 'Reason',
  choose: 'Choose a person',
  add: 'Name the stand-in',
  end: 'End today',
  cancel: 'Cancel',
  endOf: (entry) => `End: ${entry}`,
};
