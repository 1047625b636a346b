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
