import type { Meeting } from '../../db/stores/meeting-store.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import {
  canBeNumbered,
  MEETING_PAPERS,
  type MeetingPaper,
  type NumberedPaper,
  numberOf,
} from '../../domain/meeting-paper.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';

export interface WordPaper {
  type: MeetingPaper;
  /** Null while it is a draft. */
  numberText: string | null;
  issuedOn: LocalDate | null;
  mayNumber: boolean;
}

/** The Word papers a meeting can print at this stage, with their numbers where they have one. */
export function wordPapers(
  actor: Actor,
  meeting: Meeting,
  seesRecord: boolean,
  numbers: readonly NumberedPaper[],
): WordPaper[] {
  if (!can(actor, 'document:export', meeting.scope) || meeting.status === 'cancelled') return [];
  const shown = MEETING_PAPERS.filter(
    (type) => type !== 'meeting-minutes' || (meeting.startedAt !== null && seesRecord),
  );
  return shown.map((type) => {
    const entry = numberOf(type, numbers, meeting);
    return {
      type,
      numberText: entry?.numberText ?? null,
      issuedOn: entry?.issuedOn ?? null,
      mayNumber: !entry && canBeNumbered(type, meeting) && can(actor, 'directive:issue', meeting.scope),
    };
  });
}
