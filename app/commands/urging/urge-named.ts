import type { Directive } from '../../db/stores/directive-store.ts';
import { addTaskEvents } from '../../db/stores/task-store.ts';
import { countUrging, urgedTasksOf } from '../../db/stores/urging-store.ts';
import type { CommandContext, DomainEvent } from '../define-command.server.ts';

/** Urges the tasks an issued letter names: counted on each, written into its history, its people told. */
export async function urgeNamed(
  { tx, actor, now }: CommandContext,
  { id, kind, numberText }: Directive,
  issuedOn: Directive['issuedOn'],
): Promise<DomainEvent[]> {
  if (kind !== 'CONG_VAN_DON_DOC' || issuedOn === null) return [];
  const named = await urgedTasksOf(tx, id);
  const note = numberText ?? '';
  await countUrging(
    tx,
    named.map(({ taskId }) => taskId),
    issuedOn,
  );
  await addTaskEvents(
    tx,
    named.map(({ taskId, urgeCount }) => ({
      taskId,
      type: 'urged',
      at: now,
      onDay: issuedOn,
      personId: actor.personId,
      note,
      data: { times: urgeCount + 1, directiveId: id, numberText },
    })),
  );
  return named.map(({ taskId, urgeCount }) => ({
    type: 'task.urged',
    subject: { kind: 'task', id: taskId },
    data: { note, times: urgeCount + 1, directiveId: id, numberText, occurrence: id },
  }));
}
