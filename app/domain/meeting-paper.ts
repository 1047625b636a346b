import { DOCUMENT_TYPES } from './document-type.ts';
import { isAhead, isLocked, type MeetingProgress } from './meeting-record.ts';
import { RuleBroken } from './shared/errors.ts';
import type { LocalDate } from './shared/local-date.ts';

/** The Word papers made from a meeting itself. The notice of conclusions is a directive, and prints there. */
export const MEETING_PAPERS = ['meeting-invitation', 'meeting-minutes'] as const;
export type MeetingPaper = (typeof MEETING_PAPERS)[number];

/** Which register each of them is numbered in (NĐ 30/2020/NĐ-CP, Phụ lục III). */
export const PAPER_TYPES = { 'meeting-invitation': 'INVITATION', 'meeting-minutes': 'MINUTES' } as const;

/** True at the stage of a meeting at which the paper takes its number. */
export const canBeNumbered = (paper: MeetingPaper, meeting: Pick<MeetingProgress, 'status'>): boolean =>
  paper === 'meeting-invitation' ? isAhead(meeting) : isLocked(meeting);

/** Throws RuleBroken unless the paper may be numbered: an invitation before the session, minutes once they are final. */
export function checkNumbering(paper: MeetingPaper, meeting: Pick<MeetingProgress, 'status'>): void {
  if (canBeNumbered(paper, meeting)) return;
  throw new RuleBroken(paper === 'meeting-invitation' ? 'meeting.already_begun' : 'meeting.minutes_not_final');
}

/** A paper of a meeting that has its number. */
export interface NumberedPaper {
  readonly docType: string;
  readonly numberText: string;
  readonly issuedOn: LocalDate;
  /** When the meeting was to be, as the paper says. */
  readonly planned: { readonly heldOn: LocalDate; readonly startsAt: string } | null;
}

/**
 * The number a paper has, newest first. An invitation to another day or hour than the meeting now has was overtaken by
 * a postponement: the meeting needs a new one, with a number of its own.
 */
export function numberOf<Numbered extends NumberedPaper>(
  paper: MeetingPaper,
  numbered: readonly Numbered[],
  meeting: { readonly heldOn: LocalDate; readonly startsAt: string },
): Numbered | null {
  const latest = numbered.findLast(({ docType }) => docType === DOCUMENT_TYPES[PAPER_TYPES[paper]].abbreviation);
  if (!latest || paper === 'meeting-minutes' || latest.planned === null) return latest ?? null;
  const { heldOn, startsAt } = latest.planned;
  return heldOn === meeting.heldOn && startsAt === meeting.startsAt ? latest : null;
}

/** Minutes of one committee that keeps its own registers are its own paper; everything else is the People's Committee's. */
export const numbersOwn = <Board extends { ownSeries: boolean }>(
  paper: MeetingPaper,
  committees: readonly Board[],
): Board | null => {
  const [only, ...others] = committees;
  return paper === 'meeting-minutes' && only && others.length === 0 && only.ownSeries ? only : null;
};
