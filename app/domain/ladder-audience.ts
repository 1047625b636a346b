import type { Role } from './access/roles.ts';
import type { RungKind } from './ladder.ts';
import type { NoticeEvent } from './notice.ts';
import type { ReformArea } from './unit.ts';

/** Who a task concerns, as far as the ladder tells people of it. */
export interface ConcernedBy {
  readonly leadUnitId: string;
  readonly monitorUnitId: string | null;
  readonly officerPersonId: string | null;
  readonly field: ReformArea | null;
}

/** Somebody who leads an issuer, or works in its office. */
export interface Leader {
  readonly personId: string;
  readonly role: Role;
  /** Fields a vice chair looks after; null: all of them. */
  readonly fields: readonly ReformArea[] | null;
}

/** Who holds which post on the day: somebody whose post has ended is not in it. */
export interface Duties {
  readonly leaders: readonly Leader[];
  readonly headsOf: (unitId: string) => readonly string[];
  /** The officer if they still work in the unit, and who stands in for them that day. */
  readonly officersOf: (unitId: string, officerPersonId: string) => readonly string[];
}

type ListFor = 'monitor' | 'vice-chair' | 'chair' | 'office';

interface Told {
  /** A notice about the task itself, to its officer and the head of its lead unit. */
  readonly own: Extract<NoticeEvent, `task.${string}`> | null;
  /** A line on a list of the morning. */
  readonly list: {
    readonly event: Extract<NoticeEvent, 'escalation.list' | 'escalation.chair'>;
    readonly to: ListFor;
  } | null;
}

/** What is said on each rung, and to whom (workflow.md §4). */
export const TOLD: Readonly<Record<RungKind, Told>> = {
  ahead: { own: 'task.due-soon', list: null },
  overdue: { own: 'task.overdue', list: { event: 'escalation.list', to: 'monitor' } },
  'vice-chair': { own: null, list: { event: 'escalation.list', to: 'vice-chair' } },
  letter: { own: null, list: { event: 'escalation.list', to: 'office' } },
  chair: { own: null, list: { event: 'escalation.chair', to: 'chair' } },
  meeting: { own: null, list: { event: 'escalation.list', to: 'office' } },
  stale: { own: 'task.stale', list: null },
};

/** Those who hear of the task itself. */
export function toldOf(kind: RungKind, task: ConcernedBy, duties: Duties): string[] {
  if (TOLD[kind].own === null) return [];
  const officers = task.officerPersonId === null ? [] : duties.officersOf(task.leadUnitId, task.officerPersonId);
  return [...new Set([...officers, ...duties.headsOf(task.leadUnitId)])];
}

/** Those on whose list of the morning the task stands. */
export function listedTo(
  kind: RungKind,
  task: Pick<ConcernedBy, 'monitorUnitId' | 'field'>,
  { leaders, headsOf }: Duties,
): string[] {
  const to = TOLD[kind].list?.to;
  const holding = (...roles: Role[]) => leaders.filter(({ role }) => roles.includes(role));
  const people = (list: readonly Leader[]) => [...new Set(list.map(({ personId }) => personId))];
  switch (to) {
    case undefined:
      return [];
    case 'monitor':
      return task.monitorUnitId === null ? [] : [...headsOf(task.monitorUnitId)];
    case 'vice-chair': {
      const ofField = holding('vice_chair').filter(({ fields }) => concerns({ fields }, task.field));
      // A field nobody looks after is the chair's.
      return people(ofField.length > 0 ? ofField : holding('chair'));
    }
    case 'chair':
      return people(holding('chair', 'standing_office', 'secretary'));
    case 'office':
      return people(holding('standing_office', 'secretary'));
  }
}

/** Everybody a rung reaches for a task. */
export const reachedBy = (kind: RungKind, task: ConcernedBy, duties: Duties): string[] => [
  ...new Set([...toldOf(kind, task, duties), ...listedTo(kind, task, duties)]),
];

/** Those who get the summary of the week, each once: for a vice chair with several posts, the fields of all of them. */
export function summaryReaders(leaders: readonly Leader[]): Leader[] {
  const readers = new Map<string, Leader>();
  for (const leader of leaders) {
    if (leader.role !== 'chair' && leader.role !== 'vice_chair') continue;
    const known = readers.get(leader.personId);
    const fields = leader.role === 'chair' ? null : leader.fields;
    const all = known && (known.fields === null || fields === null ? null : [...known.fields, ...fields]);
    readers.set(leader.personId, { ...leader, fields: known ? (all ?? null) : fields });
  }
  return [...readers.values()];
}

/** Work of a field concerns whoever looks after it. */
export const concerns = ({ fields }: Pick<Leader, 'fields'>, field: ReformArea | null): boolean =>
  fields === null || (field !== null && fields.includes(field));
