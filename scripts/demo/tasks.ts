import { and, eq } from 'drizzle-orm';
import { acknowledgeTask } from '../../app/commands/tasks/acknowledge-task.ts';
import { assignOfficer } from '../../app/commands/tasks/assign-officer.ts';
import { commentTask } from '../../app/commands/tasks/comment-task.ts';
import { confirmTask } from '../../app/commands/tasks/confirm-task.ts';
import { reportProgress } from '../../app/commands/tasks/report-progress.ts';
import { requestChange } from '../../app/commands/tasks/request-change.ts';
import { returnTask } from '../../app/commands/tasks/return-task.ts';
import { submitTask } from '../../app/commands/tasks/submit-task.ts';
import { urgeTask } from '../../app/commands/tasks/urge-task.ts';
import { newId } from '../../app/db/ids.ts';
import { tasks } from '../../app/db/schema.ts';
import type { DelayCause } from '../../app/domain/delay.ts';
import type { Entry, Stage } from './stage.ts';
import { wordFile } from './word-file.ts';

/** A Word file handed in with a report. */
export interface EvidenceFacts {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Something done with a task. Moments are office time, `YYYY-MM-DD HH:MM`; `by` is a person's key. */
export type Act =
  | { readonly did: 'took'; readonly at: string; readonly by: string; readonly officer: string }
  | {
      readonly did: 'reported';
      readonly at: string;
      readonly by: string;
      readonly percent: number;
      readonly text: string;
      readonly value?: number;
      readonly difficulties?: string;
      readonly cause?: DelayCause;
      readonly evidence?: EvidenceFacts;
    }
  | {
      readonly did: 'submitted';
      readonly at: string;
      readonly by: string;
      readonly statement: string;
      readonly value?: number;
      readonly evidence?: EvidenceFacts;
    }
  | { readonly did: 'confirmed'; readonly at: string; readonly by: string; readonly note?: string }
  | { readonly did: 'returned'; readonly at: string; readonly by: string; readonly reason: string }
  | { readonly did: 'urged'; readonly at: string; readonly by: string; readonly text: string }
  | {
      readonly did: 'asked';
      readonly at: string;
      readonly by: string;
      readonly newDueOn: string;
      readonly cause: DelayCause;
      readonly reason: string;
    }
  | { readonly did: 'commented'; readonly at: string; readonly by: string; readonly text: string };

/** Which task: the unit's, of a point of a directive. */
export interface TaskPlace {
  /** Key of the directive, and the place of the point in it. */
  readonly directive: string;
  readonly point: number;
  readonly unit: string;
}

/** What a unit did with its task of a point. */
export interface TaskLife extends TaskPlace {
  readonly acts: readonly Act[];
}

export const taskEntries = (life: TaskLife): Entry[] =>
  life.acts.map((act) => ({ at: act.at, play: (stage) => perform(stage, life, act) }));

async function perform(stage: Stage, life: TaskLife, act: Act): Promise<unknown> {
  const seen = await taskOf(stage, life);
  switch (act.did) {
    case 'took':
      await stage.run(act.by, acknowledgeTask, seen);
      return stage.run(act.by, assignOfficer, {
        ...seen,
        version: seen.version + 1,
        personId: stage.id('person', act.officer),
      });
    case 'reported': {
      const { text, percent, value, difficulties, cause } = act;
      const files = await evidenceOf(stage, act.evidence);
      return stage.run(act.by, reportProgress, { ...seen, text, percent, value, difficulties, cause, files });
    }
    case 'submitted': {
      const { statement, value } = act;
      return stage.run(act.by, submitTask, { ...seen, statement, value, files: await evidenceOf(stage, act.evidence) });
    }
    case 'confirmed':
      return stage.run(act.by, confirmTask, { ...seen, note: act.note });
    case 'returned':
      return stage.run(act.by, returnTask, { ...seen, reason: act.reason });
    case 'urged':
      return stage.run(act.by, urgeTask, { ...seen, text: act.text });
    case 'asked': {
      const { newDueOn, cause, reason } = act;
      const request = { requestId: newId(), kind: 'extension', newDueOn, cause, reason };
      return stage.run(act.by, requestChange, { ...seen, ...request });
    }
    case 'commented':
      return stage.run(act.by, commentTask, { id: newId(), taskId: seen.taskId, text: act.text });
  }
}

/** The task as it stands. */
export async function taskOf(
  stage: Stage,
  { directive, point, unit }: TaskPlace,
): Promise<{ taskId: string; version: number }> {
  const [task] = await stage.office.db.read
    .select({ taskId: tasks.id, version: tasks.version })
    .from(tasks)
    .where(
      and(
        eq(tasks.directiveId, stage.id('directive', directive)),
        eq(tasks.pointPosition, point),
        eq(tasks.leadUnitId, stage.id('unit', unit)),
      ),
    );
  if (!task) throw new Error(`point ${point} of ${directive} gave ${unit} no task`);
  return task;
}

const evidenceOf = async (stage: Stage, evidence: EvidenceFacts | undefined) =>
  evidence ? [await wordFile(stage.office.files, evidence.name, evidence.lines)] : [];
