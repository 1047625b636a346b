import { type DirectiveKind, directionOf, isLetter } from './directive.ts';
import { checkDue, type DueTerm } from './due.ts';
import { type ErrorFacts, RuleBroken } from './shared/errors.ts';
import type { LocalDate } from './shared/local-date.ts';

/** Checks before a paper is issued, numbered as the office's list of them; `TASKS` are those of its points. */
export const CHECK_CODES = ['C2', 'C3', 'C4', 'C5', 'C7', 'TASKS'] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

/** Something that stops a paper from being issued (`fail`) or deserves a second look (`warn`). */
export interface Finding {
  readonly check: CheckCode;
  readonly level: 'fail' | 'warn';
  /** Code of the sentence, in the catalog of errors. */
  readonly rule: string;
  readonly facts: ErrorFacts;
  /** Name of the draft's form field to mend; null when it lies elsewhere. */
  readonly field: string | null;
}

/** A point as far as the checks look at it. */
export interface PointToCheck {
  readonly due: DueTerm;
  /** Units that would get a task. */
  readonly leadUnitIds: readonly string[];
  readonly coordinatingUnitIds: readonly string[];
  /** The paper names a lead, also when nobody is behind it. */
  readonly namesLead: boolean;
  /** Names of units that do not exist on the day of issue. */
  readonly missingUnits: readonly string[];
}

/** A task a letter of urging names, as it stands on the day of issue. */
export interface UrgedToCheck {
  readonly title: string;
  readonly leadUnitId: string;
  readonly isOverdue: boolean;
}

export interface PaperToCheck {
  readonly kind: DirectiveKind;
  readonly fileCopy: string;
  readonly issuedOn: LocalDate;
  readonly hasSigner: boolean;
  /** The office's place as it is called on that day. */
  readonly place: string;
  readonly hasAddressee: boolean;
  readonly hasRecipient: boolean;
  /** Units that Kính gửi and Nơi nhận reach, groups expanded. */
  readonly reachedUnitIds: readonly string[];
  readonly missingAddressees: readonly string[];
  readonly points: readonly PointToCheck[];
  /** Null for any paper but a letter of urging. */
  readonly urged: readonly UrgedToCheck[] | null;
  /** The day by which a letter of urging is to be answered. */
  readonly replyBy: LocalDate | null;
  readonly nameOf: (unitId: string) => string;
}

const finding = (
  check: CheckCode,
  level: Finding['level'],
  rule: string,
  field: string | null,
  facts: ErrorFacts = {},
): Finding => ({ check, level, rule, facts, field });

/** What a rule refuses, as a finding. Any other error goes on. */
export function findingOf(check: CheckCode, error: unknown, field: string | null = null): Finding {
  if (!(error instanceof RuleBroken)) throw error;
  return finding(check, 'fail', error.code, error.field ?? field, error.facts);
}

/** C2: every component the kind of paper needs (NĐ 30/2020/NĐ-CP, Phụ lục I). */
function components(paper: PaperToCheck): Finding[] {
  const missing: [boolean, string, string][] = [
    [isLetter(paper.kind) && !paper.hasAddressee, 'directive.addressee_missing', 'addressees'],
    [!paper.hasRecipient, 'directive.recipient_missing', 'recipientLines'],
    [paper.fileCopy === '', 'directive.file_copy_missing', 'fileCopy'],
    [!paper.hasSigner, 'directive.signer_missing', 'signerPersonId'],
  ];
  return missing.filter(([applies]) => applies).map(([, rule, field]) => finding('C2', 'fail', rule, field));
}

/** C7: whoever is given a task gets the paper; so should those who help. */
function reach(paper: PaperToCheck): Finding[] {
  const reached = new Set(paper.reachedUnitIds);
  const outside = (ids: readonly string[]) => [...new Set(ids)].filter((id) => !reached.has(id)).map(paper.nameOf);
  const urged = (paper.urged ?? []).map(({ leadUnitId }) => leadUnitId);
  const leads = outside([...paper.points.flatMap(({ leadUnitIds }) => leadUnitIds), ...urged]);
  const helpers = outside(paper.points.flatMap(({ coordinatingUnitIds }) => coordinatingUnitIds));
  return [
    ...(leads.length > 0 ? [finding('C7', 'fail', 'directive.lead_not_reached', 'addressees', { units: leads })] : []),
    ...(helpers.length > 0
      ? [finding('C7', 'warn', 'directive.helper_not_reached', 'recipients', { units: helpers })]
      : []),
  ];
}

/** The tasks of one point: somebody to do it, who exists that day, and a deadline that can be kept. */
function pointFindings(point: PointToCheck, index: number, issuedOn: LocalDate): Finding[] {
  const at = (field: string) => `points[${index}].${field}`;
  const found: Finding[] = [];
  for (const unit of point.missingUnits)
    found.push(finding('TASKS', 'fail', 'unit_not_valid_on_date', at('leads'), { unit, date: issuedOn }));
  if (point.namesLead && point.leadUnitIds.length === 0)
    found.push(finding('TASKS', 'fail', 'directive.group_is_empty', at('leads')));
  if (!point.namesLead) found.push(finding('TASKS', 'warn', 'directive.point_without_unit', at('leads')));
  try {
    checkDue(point.due, issuedOn, {
      date: at('due.date'),
      days: at('due.days'),
      recurrence: at('due.recurrence.frequency'),
    });
  } catch (error) {
    found.push(findingOf('TASKS', error, at('due.date')));
  }
  const undated = point.due.kind === 'NONE' || (point.due.kind === 'IMMEDIATE' && point.due.date == null);
  if (point.namesLead && undated) found.push(finding('TASKS', 'warn', 'directive.no_check_date', at('due.date')));
  return found;
}

/** A letter of urging names tasks that are late on its day, and leaves time to answer. */
function urgingFindings({ urged, replyBy, issuedOn }: PaperToCheck): Finding[] {
  if (urged === null) return [];
  const inTime = urged.filter(({ isOverdue }) => !isOverdue).map(({ title }) => title);
  return [
    ...(urged.length === 0 ? [finding('TASKS', 'fail', 'urging.no_tasks', 'taskIds')] : []),
    ...(inTime.length > 0 ? [finding('TASKS', 'fail', 'urging.not_overdue', 'taskIds', { tasks: inTime })] : []),
    ...(replyBy !== null && replyBy <= issuedOn
      ? [finding('TASKS', 'fail', 'urging.reply_too_soon', 'replyBy', { issuedOn })]
      : []),
  ];
}

/** All that stands against issuing this paper on this day, as far as the paper itself tells (C4 is the register's). */
export function checkPaper(paper: PaperToCheck): Finding[] {
  const isPaper = directionOf(paper.kind) === 'outgoing';
  const tasks = paper.points.flatMap((point, index) => pointFindings(point, index, paper.issuedOn));
  tasks.push(...urgingFindings(paper));
  if (paper.points.length === 0 && paper.urged === null)
    tasks.push(finding('TASKS', 'fail', 'directive.no_points', 'points'));
  if (!isPaper) return tasks;
  const gone = paper.missingAddressees.map((unit) =>
    finding('C2', 'fail', 'unit_not_valid_on_date', 'addressees', { unit, date: paper.issuedOn }),
  );
  const place = paper.place === '' ? [finding('C5', 'fail', 'directive.place_missing', null)] : [];
  return [...components(paper), ...gone, ...place, ...reach(paper), ...tasks];
}

/** Throws the first finding that stops the paper. */
export function refuseFailing(findings: readonly Finding[]): void {
  const first = findings.find(({ level }) => level === 'fail');
  if (first) throw new RuleBroken(first.rule, first.facts, first.field ?? undefined);
}
