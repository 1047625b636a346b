import { editConclusion } from './edit-conclusion.ts';
import { recordConclusion } from './record-conclusion.ts';
import { removeConclusion } from './remove-conclusion.ts';
import { reorderConclusions } from './reorder-conclusions.ts';
import { settleConclusion } from './settle-conclusion.ts';

export const conclusionCommands = [
  recordConclusion,
  editConclusion,
  removeConclusion,
  reorderConclusions,
  settleConclusion,
];
