import type { UpkeepText } from '../vi/upkeep.ts';

export const upkeep: UpkeepText = {
  silent: (days) => `No entry for ${days} days`,
  silentHint: (days) => `No progress entry for more than ${days} days`,
  filter: 'Updates',
  anyUpdate: 'Any',
  onlySilent: 'Without an entry for long',
  rate: 'Update rate',
  rateDetail: (kept, underWay, days) =>
    `${kept} of ${underWay} tasks under way are new or had an entry within ${days} days`,
  silentLink: (count) => `See ${count} tasks without one`,
  secondHand: (count) => `Besides, ${count} tasks by spoken orders not confirmed yet, counted apart`,
  orals: 'Spoken orders not confirmed',
  oral: (author, day) => `${author}, ${day}`,
  oralTasks: (count) => `${count} tasks, counted apart until confirmed`,
  confirmBy: (day) => `To be confirmed by ${day}`,
  confirmLate: (day) => `Confirmation was due on ${day}`,
};
