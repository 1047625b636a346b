import { z } from 'zod';
import { newId } from '../../db/ids.ts';
import { indexDirective, insertDirective, loadDirective, saveDirective } from '../../db/stores/directive-store.ts';
import { loadUnits, profileOn } from '../../db/stores/unit-store.ts';
import { addUrgedTasks, openLetterTo, type UrgedTask } from '../../db/stores/urging-store.ts';
import { addressedAs } from '../../domain/unit-names.ts';
import type { CommandContext, DomainEvent } from '../define-command.server.ts';
import { text } from '../inputs.ts';

/** What a drafted letter says before somebody works on it: the words are those of the paper's type. */
export const letterWording = z.object({
  subject: text(500),
  /** Of a letter to one unit, whose name stands for `{unit}`. */
  subjectToOne: text(400),
  recipientLines: z.array(text(300)).max(20, 'too_many'),
  fileCopy: text(100),
});
export type LetterWording = z.output<typeof letterWording>;

interface LetterToDraft {
  issuerId: string;
  unitIds: readonly string[];
  tasks: readonly UrgedTask[];
  wording: LetterWording;
}

/**
 * Puts tasks into a draft of a letter of urging to some units. A draft to one unit that lies open already takes them in,
 * so that a unit does not get two papers on one day.
 */
export async function draftLetter(
  context: Pick<CommandContext, 'tx' | 'now' | 'today' | 'isDemo'>,
  { issuerId, unitIds, tasks, wording }: LetterToDraft,
): Promise<{ directiveId: string; event: DomainEvent }> {
  const { tx } = context;
  const [onlyUnit, ...otherUnits] = unitIds;
  const open = onlyUnit !== undefined && otherUnits.length === 0 ? await openLetterTo(tx, issuerId, onlyUnit) : null;
  const directiveId = open?.id ?? newId();
  if (open) await saveDirective(tx, open, {});
  else await insertLetter(context, directiveId, { issuerId, unitIds, tasks, wording });
  const taskIds = tasks.map(({ taskId }) => taskId);
  await addUrgedTasks(tx, directiveId, taskIds);
  return {
    directiveId,
    event: {
      type: open ? 'directive.edited' : 'directive.created',
      subject: { kind: 'directive', id: directiveId },
      data: { kind: 'CONG_VAN_DON_DOC', unitIds, addedTaskIds: taskIds },
    },
  };
}

async function insertLetter(
  { tx, now, today, isDemo }: Pick<CommandContext, 'tx' | 'now' | 'today' | 'isDemo'>,
  id: string,
  { issuerId, unitIds, tasks, wording: { subject, subjectToOne, recipientLines, fileCopy } }: LetterToDraft,
): Promise<void> {
  const units = await loadUnits(tx, unitIds);
  const addressees = unitIds.flatMap((unitId) => {
    const unit = units.find((one) => one.id === unitId);
    if (!unit) return [];
    const printed = addressedAs({ level: unit.level, name: profileOn(unit.profiles, today).name });
    return [{ part: 'addressee' as const, unitId, groupId: null, printed }];
  });
  const recipients = recipientLines.map((printed) => ({
    part: 'recipient' as const,
    unitId: null,
    groupId: null,
    printed,
  }));
  const [only, ...others] = addressees;
  const row = {
    id,
    kind: 'CONG_VAN_DON_DOC' as const,
    status: 'draft' as const,
    issuerId,
    committeeId: onlyOne(tasks.map(({ committeeId }) => committeeId)),
    field: onlyOne(tasks.map(({ field }) => field)),
    subject: only && others.length === 0 ? subjectToOne.replace('{unit}', () => only.printed) : subject,
    fileCopy,
    isDemo,
    createdAt: now,
  };
  await insertDirective(tx, row, { recipients: [...addressees, ...recipients], points: [] });
  await indexDirective(tx, await loadDirective(tx, id));
}

/** What all have in common; null when they differ. */
function onlyOne<Value>(values: readonly (Value | null)[]): Value | null {
  const [first = null, ...others] = new Set(values);
  return others.length === 0 ? first : null;
}

/** Tasks by lead unit, in their order. */
export function byUnit<Task extends { leadUnitId: string }>(tasks: readonly Task[]): Map<string, Task[]> {
  const groups = new Map<string, Task[]>();
  for (const task of tasks) groups.set(task.leadUnitId, [...(groups.get(task.leadUnitId) ?? []), task]);
  return groups;
}
