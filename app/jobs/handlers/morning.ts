import { climbLadder } from '../climb-ladder.ts';
import { createOccurrences } from '../create-occurrences.ts';
import type { Handler } from '../handler.ts';

/** What is done before the office opens: periodic duties get their next tasks, then the ladder is climbed. */
export const morning: Handler = async ({ office, today }) => {
  await createOccurrences(office, today);
  await climbLadder(office, today);
};
