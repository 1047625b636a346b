import type { LocalDate } from './shared/local-date.ts';
import type { TaskState } from './task.ts';

/** Tasks that were cancelled or went to another unit ask for no answer; a draft has not been asked yet. */
const ASKED: readonly TaskState[] = ['not_started', 'in_progress', 'submitted', 'completed', 'suspended'];

interface AskedPoint {
  readonly state: TaskState;
  /** The last day on which the lead unit reported or handed in. */
  readonly lastReportOn: LocalDate | null;
}

/** Whether the unit was asked for an answer on this point. */
export const isAsked = ({ state }: AskedPoint): boolean => ASKED.includes(state);

/** A point is answered by a report on that very point. That the letter was answered in general answers none. */
export const isAnswered = ({ lastReportOn }: AskedPoint): boolean => lastReportOn !== null;

/** How many of its points a unit was asked about, and how many it has not answered. */
export function countAnswers(points: readonly AskedPoint[]): { asked: number; open: number } {
  const asked = points.filter(isAsked);
  return { asked: asked.length, open: asked.filter((point) => !isAnswered(point)).length };
}
