import { newId } from '../../db/ids.ts';
import { files, progressReports } from '../../db/schema.ts';
import { lapseRequests } from '../../db/stores/task-request-store.ts';
import { addTaskEvents, saveTask, type Task } from '../../db/stores/task-store.ts';
import { Stale } from '../../domain/shared/errors.ts';
import type { TaskDecision } from '../../domain/workflow/task-workflow.ts';
import type { CommandContext, DomainEvent } from '../define-command.server.ts';
import type { StoredFile } from '../files/uploads.ts';

interface Recorded {
  /** Verb of the history and, as `task.<verb>`, of the audit log. */
  verb: string;
  note?: string;
  reportId?: string;
  data?: Record<string, unknown>;
}

/** The form was filled from an older state of the task. */
export function checkSeen(task: Task, version: number): void {
  if (task.version !== version) throw new Stale('task', task.id);
}

/**
 * Saves what was decided about a task, writes its history, and says what happened. Requests that the new state leaves
 * without an object lapse.
 */
export async function recordDecision(
  { tx, actor, now, today }: CommandContext,
  task: Task,
  { event, patch, facts }: Pick<TaskDecision<object>, 'patch' | 'facts'> & { event?: string },
  { verb, note = '', reportId, data = {} }: Recorded,
): Promise<DomainEvent> {
  const version = await saveTask(tx, task, patch);
  if (patch.state !== task.state) await lapseRequests(tx, task.id, patch.state);
  await addTaskEvents(tx, [
    {
      taskId: task.id,
      type: verb,
      at: now,
      onDay: today,
      personId: actor.personId,
      note,
      reportId: reportId ?? null,
      data: { ...facts, ...data },
    },
  ]);
  const before = Object.fromEntries(Object.keys(patch).map((name) => [name, task[name as keyof Task]]));
  return {
    type: `task.${verb}`,
    subject: { kind: 'task', id: task.id },
    data: { event, before, after: patch, note, ...facts, ...data, occurrence: String(version) },
  };
}

type Report = Pick<
  typeof progressReports.$inferInsert,
  'isSubmission' | 'isContribution' | 'text' | 'percent' | 'value' | 'difficulties' | 'cause'
> & { id?: string; unitId?: string };

/** Files a report with its evidence; returns its id. It is the lead unit's unless it names another. */
export async function addReport(
  { tx, actor, now, today }: CommandContext,
  task: Task,
  report: Report,
  evidence: readonly StoredFile[],
): Promise<string> {
  const { id = newId(), unitId = task.leadUnitId } = report;
  const personId = actor.personId ?? '';
  await tx
    .insert(progressReports)
    .values({ ...report, id, taskId: task.id, reportedOn: today, reportedAt: now, personId, unitId });
  if (evidence.length > 0)
    await tx.insert(files).values(
      evidence.map((file) => ({
        id: newId(),
        ownerKind: 'progress_report' as const,
        ownerId: id,
        ...file,
        uploadedByPersonId: personId,
        uploadedAt: now,
      })),
    );
  return id;
}
