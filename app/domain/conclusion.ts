import { checkDue, type DueFields, type DueTerm } from './due.ts';
import { RuleBroken } from './shared/errors.ts';
import { plainVietnamese } from './shared/fold-vietnamese.ts';
import type { LocalDate } from './shared/local-date.ts';
import { checkTarget, type Target } from './target.ts';
import { parseTarget } from './target-phrase.ts';

/** Who acts on a conclusion: units and groups by id. */
export interface ConclusionParts {
  readonly leadIds: readonly string[];
  readonly coordinatingIds: readonly string[];
  readonly due: DueTerm;
  readonly target: Target | null;
}

/**
 * Throws RuleBroken unless a conclusion is whole: its deadline complete and not before the meeting, its target in
 * range, and nobody both leading and helping. A conclusion without a lead is a general orientation; it makes no task,
 * so nobody may be told to help with it.
 */
export function checkConclusion(parts: ConclusionParts, heldOn: LocalDate, fields?: DueFields): void {
  checkDue(parts.due, heldOn, fields);
  if (parts.target !== null) checkTarget(parts.target);
  if (parts.leadIds.length === 0 && parts.coordinatingIds.length > 0)
    throw new RuleBroken('conclusion.lead_missing', {}, 'leadUnitIds');
  if (parts.coordinatingIds.some((id) => parts.leadIds.includes(id)))
    throw new RuleBroken('conclusion.lead_also_coordinates', {}, 'coordinatingUnitIds');
}

// Words that make a number a goal and not a count of things at hand ("the 3 communes").
const GOAL =
  /%|(?:it nhat|toi thieu|khong duoi|khong (?:vuot )?qua|toi da|tren|vuot|dat)\s+(?:khoang\s+|tu\s+)?\d|tro (?:len|xuong)/;

const LONGEST_LABEL = 50;

/** The target a typed line sets, only when its words say that it is one. A person confirms what was read. */
export function statedTarget(text: string): Target | null {
  if (!GOAL.test(plainVietnamese(text))) return null;
  const target = parseTarget(text);
  if (target === null) return null;
  try {
    checkTarget(target);
  } catch {
    return null;
  }
  // Half a sentence is no name for what is measured.
  return target.label.length > LONGEST_LABEL ? { ...target, label: '' } : target;
}
