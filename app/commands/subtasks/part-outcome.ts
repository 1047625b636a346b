import type { SubtaskRow } from '../../db/stores/subtask-store.ts';
import { addTaskEvents } from '../../db/stores/task-store.ts';
import type { CommandContext, DomainEvent } from '../define-command.server.ts';

/** What happens to a part of a task. */
type PartVerb = 'added' | 'edited' | 'moved' | 'removed' | 'restored' | 'reported';

type PartName = Pick<SubtaskRow, 'id' | 'taskId' | 'text'>;

/** What happened to a part, for the audit log. Its subject is the task. */
export const partEvent = (
  verb: PartVerb,
  { id, taskId, text }: PartName,
  data: Record<string, unknown> = {},
): DomainEvent => ({
  type: `subtask.${verb}`,
  subject: { kind: 'task', id: taskId },
  data: { subtaskId: id, text, ...data },
});

/** The same, told in the history of the task as well. */
export async function recordPart(
  { tx, actor, now, today }: CommandContext,
  verb: PartVerb,
  part: PartName,
  { note = part.text, ...data }: { note?: string } & Record<string, unknown> = {},
): Promise<DomainEvent> {
  const { personId } = actor;
  await addTaskEvents(tx, [
    {
      taskId: part.taskId,
      type: `subtask_${verb}`,
      at: now,
      onDay: today,
      personId,
      note,
      data: { ...data, part: part.text },
    },
  ]);
  return partEvent(verb, part, { note, ...data });
}
