import { localDate } from '#app/domain/shared/local-date.ts';
import type { ActorFacts } from '#app/domain/workflow/guards.ts';
import type { TaskRecord } from '#app/domain/workflow/task-workflow.ts';

/** A task of Long Thuận under way, due on 15/4/2022, as far as the rules look at it. */
export const onTask = (part: Partial<TaskRecord> = {}): TaskRecord => ({
  state: 'in_progress',
  stateBeforeSuspension: null,
  leadUnitId: 'long-thuan',
  issuedOn: localDate('2022-03-25'),
  firstDueOn: localDate('2022-04-15'),
  dueOn: localDate('2022-04-15'),
  startedOn: localDate('2022-03-28'),
  submittedOn: null,
  submittedByPersonId: null,
  completedOn: null,
  closedOn: null,
  percent: 0,
  value: null,
  difficulties: '',
  lastReportOn: null,
  returnCount: 0,
  extensionCount: 0,
  delayCause: null,
  closedAs: null,
  target: null,
  ...part,
});

/** Phòng Nội vụ, the standing office. */
export const MONITOR: ActorFacts = { personId: 'ha', unitIds: ['phong-noi-vu'], isChair: false, isViceChair: false };
export const CHAIR: ActorFacts = { personId: 'chair', unitIds: ['ubnd-huyen'], isChair: true, isViceChair: false };
export const VICE_CHAIR: ActorFacts = { ...CHAIR, personId: 'vice', isChair: false, isViceChair: true };
