import type { LocalDate } from '../../domain/shared/local-date.ts';
import { OPEN_STATES, type TaskState } from '../../domain/task.ts';

interface Row {
  seriesId: string | null;
  state: TaskState;
  dueOn: LocalDate | null;
}

/**
 * One task for each series where a table has one place for it: its earliest open occurrence, else its latest. Tasks of
 * no series stay as they are.
 */
export function currentOccurrences<Task extends Row>(rows: readonly Task[]): Task[] {
  const current = new Map<string, Task>();
  for (const row of rows) {
    if (row.seriesId === null) continue;
    const shown = current.get(row.seriesId);
    if (!shown || comesBefore(row, shown)) current.set(row.seriesId, row);
  }
  return rows.filter((row) => row.seriesId === null || current.get(row.seriesId) === row);
}

const isOpen = ({ state }: Row) => OPEN_STATES.includes(state);

function comesBefore(one: Row, other: Row): boolean {
  if (isOpen(one) !== isOpen(other)) return isOpen(one);
  const isEarlier = (one.dueOn ?? '') < (other.dueOn ?? '');
  return isOpen(one) ? isEarlier : !isEarlier;
}
