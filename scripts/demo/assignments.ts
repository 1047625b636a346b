import { GROUP_MARK } from '../../app/commands/directives/draft-inputs.ts';
import type { DueTerm } from '../../app/domain/due.ts';
import type { ReformArea } from '../../app/domain/unit.ts';
import type { Stage } from './stage.ts';

type Due = Omit<DueTerm, 'date'> & { readonly date?: string };

/** Who does what by when, as conclusions and points of directives say it. Units and groups by code. */
export interface AssignmentFacts {
  readonly text: string;
  readonly leads?: readonly string[];
  readonly leadGroups?: readonly string[];
  readonly helpers?: readonly string[];
  readonly monitor?: string;
  readonly field?: ReformArea;
  readonly due?: Due;
  readonly deliverable?: string;
  /** In the office's words: "ít nhất 40% hồ sơ nộp trực tuyến". */
  readonly target?: string;
}

const common = (stage: Stage, { text, monitor, field, due, deliverable, target }: AssignmentFacts) => ({
  ...{ text, field, due, deliverable, target },
  monitorUnitId: monitor && stage.id('unit', monitor),
});

/** As the form of a conclusion sends it. */
export const assigned = (stage: Stage, facts: AssignmentFacts) => ({
  ...common(stage, facts),
  leadUnitIds: (facts.leads ?? []).map((code) => stage.id('unit', code)),
  leadGroupIds: (facts.leadGroups ?? []).map((code) => stage.id('group', code)),
  coordinatingUnitIds: (facts.helpers ?? []).map((code) => stage.id('unit', code)),
});

/** As the form of a directive sends it: units and groups in one list. */
export const pointed = (stage: Stage, facts: AssignmentFacts) => ({
  ...common(stage, facts),
  leads: namedIds(stage, facts.leads, facts.leadGroups),
  coordinating: namedIds(stage, facts.helpers),
});

/** Units, and groups under their mark. */
export const namedIds = (stage: Stage, units: readonly string[] = [], groups: readonly string[] = []): string[] => [
  ...groups.map((code) => `${GROUP_MARK}${stage.id('group', code)}`),
  ...units.map((code) => stage.id('unit', code)),
];
