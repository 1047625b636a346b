import { z } from 'zod';
import type { Db } from '../../db/client.server.ts';
import { possibleHolders } from '../../db/stores/subtask-store.ts';
import type { Task } from '../../db/stores/task-store.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { checkPart, type Holder, readHolder } from '../../domain/subtask.ts';
import { optionalDay, text } from '../inputs.ts';

/** Whoever a part is given to, as `holderKey` writes it. */
const holder = z.string({ error: 'required' }).transform((key, context): Holder => {
  const read = readHolder(key);
  if (read) return read;
  context.addIssue({ code: 'custom', message: key === '' ? 'required' : 'invalid_choice' });
  return z.NEVER;
});

/** What a part is: shared by adding and editing. */
export const partFields = { text: text(1000), holder, dueOn: optionalDay };

interface PartInput {
  text: string;
  holder: Holder;
  dueOn: LocalDate | null;
}

/** The columns of a part as typed, once the rules allow it; somebody named before may keep it after leaving. */
export async function checkedPart(
  db: Db,
  task: Task,
  { text, holder, dueOn }: PartInput,
  { today, keeps = [] }: { today: LocalDate; keeps?: readonly string[] },
) {
  const { people, units } = await possibleHolders(db, task.leadUnitId, today);
  checkPart({ holder, dueOn }, task, [...keeps, ...people.map(({ key }) => key), ...units.map(({ key }) => key)]);
  return { text, ...holder, dueOn };
}
