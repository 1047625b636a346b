import { nameStandIn } from '../../app/commands/stand-ins/name-stand-in.ts';
import { addSubtask } from '../../app/commands/subtasks/add-subtask.ts';
import { reportSubtask } from '../../app/commands/subtasks/report-subtask.ts';
import { contribute } from '../../app/commands/tasks/contribute.ts';
import { newId } from '../../app/db/ids.ts';
import { loadSubtask } from '../../app/db/stores/subtask-store.ts';
import { holderKey } from '../../app/domain/subtask.ts';
import type { Entry, Stage } from './stage.ts';
import { type TaskPlace, taskOf } from './tasks.ts';

/** A task shared out inside its unit. Moments are office time, people go by their keys. */
export interface SplitFacts {
  readonly task: TaskPlace;
  readonly at: string;
  readonly by: string;
  readonly parts: readonly {
    readonly text: string;
    readonly holder: string;
    readonly dueOn: string;
    /** What the holder said of it. */
    readonly reports?: readonly { readonly at: string; readonly percent: number; readonly note: string }[];
  }[];
}

export interface ContributionFacts {
  readonly task: TaskPlace;
  readonly at: string;
  readonly by: string;
  readonly text: string;
}

export interface StandInFacts {
  readonly at: string;
  readonly by: string;
  readonly unit: string;
  readonly person: string;
  readonly standIn: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export const splitEntries = ({ task, at, by, parts }: SplitFacts): Entry[] =>
  parts.flatMap(({ text, holder, dueOn, reports = [] }) => {
    const id = newId();
    const give = async (stage: Stage) => {
      const key = holderKey({ personId: stage.id('person', holder), unitId: null });
      const { taskId } = await taskOf(stage, task);
      return stage.run(by, addSubtask, { id, taskId, text, holder: key, dueOn });
    };
    const report = (said: { percent: number; note: string }) => async (stage: Stage) => {
      const { taskId } = await taskOf(stage, task);
      const { part } = await loadSubtask(stage.office.db.read, taskId, id);
      return stage.run(holder, reportSubtask, { taskId, subtaskId: id, version: part.version, ...said });
    };
    return [{ at, play: give }, ...reports.map(({ at: moment, ...said }) => ({ at: moment, play: report(said) }))];
  });

export const contributionEntry = ({ task, at, by, text }: ContributionFacts): Entry => ({
  at,
  play: async (stage) => stage.run(by, contribute, { id: newId(), taskId: (await taskOf(stage, task)).taskId, text }),
});

export const standInEntry = ({ at, by, unit, person, standIn, from, to, reason }: StandInFacts): Entry => ({
  at,
  play: (stage) =>
    stage.run(by, nameStandIn, {
      id: newId(),
      unitId: stage.id('unit', unit),
      personId: stage.id('person', person),
      standInPersonId: stage.id('person', standIn),
      validFrom: from,
      validTo: to,
      reason,
    }),
});
