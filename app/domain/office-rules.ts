import { RuleBroken } from './shared/errors.ts';

/**
 * The numbers an office works by. Each has a default after usual practice (workflow.md §2–§8); an issuer may set its own,
 * and every change is kept. Days are working days unless the name says otherwise.
 */
export interface OfficeRules {
  /** Days a unit has to say that a task is not for it. */
  readonly declineDays: number;
  /** Extensions that those who judge a task may give; a further one takes the chair. */
  readonly ordinaryExtensions: number;
  /** Calendar days by which the standing office may extend on its own; 0: not at all. */
  readonly delegatedExtensionDays: number;
  /** Days in which the chair's office confirms or corrects spoken orders. */
  readonly oralConfirmDays: number;
  /** Occurrences of a periodic duty that exist ahead of the one due next. */
  readonly occurrencesAhead: number;
  /** Days before the due date on which officer and head are told. */
  readonly noticeBefore: readonly number[];
  /** Days past due: to head and monitoring unit; to the vice chair; a letter is drafted; to the chair; to the next meeting. */
  readonly overdueNotice: number;
  readonly overdueViceChair: number;
  readonly overdueLetter: number;
  readonly overdueChair: number;
  readonly overdueMeeting: number;
  /** Calendar days without an entry after which a task counts as not kept up. */
  readonly staleDays: number;
  /** Weekday of the summary to chair and vice chairs: 1 Monday … 7 Sunday; 0: none. */
  readonly summaryWeekday: number;
  /** Hours between which no mail leaves; the morning's first mails leave at `quietTo`. */
  readonly quietFrom: number;
  readonly quietTo: number;
  /** Calendar days for which a link in a mail works. */
  readonly mailLinkDays: number;
}

export const DEFAULT_RULES: OfficeRules = {
  declineDays: 2,
  ordinaryExtensions: 1,
  delegatedExtensionDays: 0,
  oralConfirmDays: 3,
  occurrencesAhead: 1,
  noticeBefore: [7, 3],
  overdueNotice: 1,
  overdueViceChair: 3,
  overdueLetter: 5,
  overdueChair: 10,
  overdueMeeting: 30,
  staleDays: 30,
  summaryWeekday: 1,
  quietFrom: 20,
  quietTo: 7,
  mailLinkDays: 7,
};

export type RuleName = keyof OfficeRules;
/** Rules that are one number; the days of notices ahead are several. */
export type NumberRule = Exclude<RuleName, 'noticeBefore'>;

/** What each number may be, both ends included. */
export const RULE_RANGES: Readonly<Record<NumberRule, readonly [min: number, max: number]>> = {
  declineDays: [1, 30],
  ordinaryExtensions: [0, 10],
  delegatedExtensionDays: [0, 90],
  oralConfirmDays: [1, 30],
  occurrencesAhead: [1, 12],
  overdueNotice: [1, 60],
  overdueViceChair: [2, 90],
  overdueLetter: [3, 120],
  overdueChair: [4, 180],
  overdueMeeting: [5, 250],
  staleDays: [1, 365],
  summaryWeekday: [0, 7],
  quietFrom: [0, 23],
  quietTo: [0, 23],
  mailLinkDays: [1, 60],
};

/** Days before the due date on which a notice may be given, and how many such notices there may be. */
export const NOTICE_BEFORE = { range: [1, 60], most: 5 } as const;

/** The rungs past due, lowest first: each is climbed after the one before. */
export const RUNG_RULES = [
  'overdueNotice',
  'overdueViceChair',
  'overdueLetter',
  'overdueChair',
  'overdueMeeting',
] as const satisfies readonly NumberRule[];

/** Throws RuleBroken at a rung that is not higher than the one below it. Ranges are the form's business. */
export function checkRungs(rules: OfficeRules): void {
  RUNG_RULES.forEach((rule, place) => {
    const below = RUNG_RULES[place - 1];
    if (below !== undefined && rules[rule] <= rules[below])
      throw new RuleBroken('office_rules.rungs_not_rising', { least: rules[below] + 1 }, rule);
  });
}

/** What differs between two sets of rules. */
export const changedRules = (before: OfficeRules, after: OfficeRules): RuleName[] =>
  (Object.keys(DEFAULT_RULES) as RuleName[]).filter(
    (rule) => JSON.stringify(before[rule]) !== JSON.stringify(after[rule]),
  );

/** The rules that differ from the defaults: all an issuer's row keeps, so that a better default reaches those who never chose. */
export const ownRules = (rules: OfficeRules): Partial<OfficeRules> =>
  Object.fromEntries(changedRules(DEFAULT_RULES, rules).map((rule) => [rule, rules[rule]]));
