import type { LocalDate } from './shared/local-date.ts';

/** Tier and nature of a unit. Districts ended on 30/6/2025 but their papers and tasks remain. */
export const UNIT_LEVELS = [
  'PROVINCE',
  'DISTRICT',
  'COMMUNE',
  'PROVINCE_DEPT',
  'DISTRICT_DEPT',
  'COMMUNE_DEPT',
  'MASS_ORGANISATION',
  'OTHER',
] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** Kinds of commune-level division; THI_TRAN ended with the districts, DAC_KHU began with them gone. */
export const COMMUNE_KINDS = ['XA', 'PHUONG', 'THI_TRAN', 'DAC_KHU'] as const;
export type CommuneKind = (typeof COMMUNE_KINDS)[number];

/** Fields of administrative reform: steering, the six contents, and the impact seen by people. */
export const REFORM_AREAS = [
  'STEERING',
  'INSTITUTIONS',
  'PROCEDURES',
  'APPARATUS',
  'CIVIL_SERVICE',
  'PUBLIC_FINANCE',
  'DIGITAL',
  'IMPACT',
] as const;
export type ReformArea = (typeof REFORM_AREAS)[number];

/** Levels that are People's Committees and so may issue papers of their own. */
export const ISSUING_LEVELS: readonly UnitLevel[] = ['PROVINCE', 'DISTRICT', 'COMMUNE'];

/** A group of addressees: every unit of a level under a parent (null: anywhere), or a fixed list. */
export type GroupRule =
  | { readonly kind: 'level'; readonly level: UnitLevel; readonly parentId: string | null }
  | { readonly kind: 'list'; readonly unitIds: readonly string[] };

export interface GroupCandidate {
  readonly id: string;
  readonly level: UnitLevel;
  readonly parentId: string | null;
}

/**
 * The units a group names on a day, in the order given (a list keeps its own order). The caller passes
 * the units valid on that day; once tasks are issued the result is frozen with them.
 */
export function resolveGroup<U extends GroupCandidate>(rule: GroupRule, unitsValidOnDate: readonly U[]): U[] {
  if (rule.kind === 'list') {
    const byId = new Map(unitsValidOnDate.map((unit) => [unit.id, unit]));
    return [...new Set(rule.unitIds)].flatMap((id) => byId.get(id) ?? []);
  }
  return unitsValidOnDate.filter(
    (unit) => unit.level === rule.level && (rule.parentId === null || unit.parentId === rule.parentId),
  );
}

/** WHOLE: the successor takes over everything; PART: an area or a function, so a person must choose. */
export const SUCCESSOR_KINDS = ['WHOLE', 'PART'] as const;
export type SuccessorKind = (typeof SUCCESSOR_KINDS)[number];

export interface SuccessorLink {
  readonly fromUnitId: string;
  /** Null: there is a successor, but which one is not known yet. */
  readonly toUnitId: string | null;
  readonly part: SuccessorKind;
  /** First day of the successor. */
  readonly effectiveOn: LocalDate;
}

function linksFrom(unitId: string, links: readonly SuccessorLink[], on: LocalDate): SuccessorLink[] {
  return links.filter((link) => link.fromUnitId === unitId && link.effectiveOn <= on);
}

/**
 * Where a unit's figures roll up to on a day, through chains of WHOLE links; the unit itself while it
 * has no successor, null once a part went elsewhere (such figures are shown apart, never added up).
 */
export function rollsUpTo(unitId: string, links: readonly SuccessorLink[], on: LocalDate): string | null {
  const seen = new Set<string>();
  let current = unitId;
  while (!seen.has(current)) {
    seen.add(current);
    const [only, ...others] = linksFrom(current, links, on);
    if (only === undefined) return current;
    if (only.part === 'PART' || only.toUnitId === null || others.length > 0) return null;
    current = only.toUnitId;
  }
  return null;
}

export interface SuccessorProposal {
  /** Units that could take the work, through chains. */
  readonly candidateIds: readonly string[];
  /** The one to take by default; null when a person must choose. */
  readonly defaultId: string | null;
}

/** Who could take over a unit's open tasks on a day. */
export function proposeSuccessor(unitId: string, links: readonly SuccessorLink[], on: LocalDate): SuccessorProposal {
  const candidates = new Set<string>();
  const visited = new Set<string>();
  const walk = (id: string): void => {
    if (visited.has(id)) return;
    visited.add(id);
    const next = linksFrom(id, links, on);
    if (next.length === 0 && id !== unitId) candidates.add(id);
    for (const { toUnitId } of next) if (toUnitId !== null) walk(toUnitId);
  };
  walk(unitId);
  const target = rollsUpTo(unitId, links, on);
  return { candidateIds: [...candidates], defaultId: target === unitId ? null : target };
}
