import { z } from 'zod';
import type { Tx } from '../../db/client.server.ts';
import { findCommittee } from '../../db/stores/committee-store.ts';
import { freezeDocument } from '../../db/stores/issued-document-store.ts';
import { loadMeeting, type Meeting, meetingNumbers, paperFileName } from '../../db/stores/meeting-store.ts';
import { takeNumber } from '../../db/stores/number-book.ts';
import { loadUnit, profileOn } from '../../db/stores/unit-store.ts';
import { LARGEST_NUMBER, namedSymbol } from '../../domain/document-number.ts';
import { DOCUMENT_TYPES } from '../../domain/document-type.ts';
import {
  checkNumbering,
  MEETING_PAPERS,
  type MeetingPaper,
  numberOf,
  numbersOwn,
  PAPER_TYPES,
} from '../../domain/meeting-paper.ts';
import { RuleBroken, Stale } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { choice, day, id, optionalWholeNumber, text, version } from '../inputs.ts';

/** Whose register the paper is numbered in, and the symbol after the number. */
async function numberingOf(tx: Tx, meeting: Meeting, paper: MeetingPaper, on: LocalDate) {
  const boards = await Promise.all(meeting.committeeIds.map((id) => findCommittee(tx, id)));
  const committee = numbersOwn(
    paper,
    boards.filter((board) => board !== null),
  );
  const issuer = await loadUnit(tx, meeting.issuerId);
  const symbol = committee?.symbol ?? profileOn(issuer.profiles, on).symbol;
  return { committeeId: committee?.id ?? null, symbol: namedSymbol(PAPER_TYPES[paper], symbol) };
}

/**
 * Gives an invitation or minutes their number and freezes what they say. The facts are those of the page the number was
 * asked on; the version proves that nothing has changed since. Built by the server, never typed.
 */
export const issueMeetingPaper = defineCommand({
  name: 'meeting.issue-paper',
  permission: 'directive:issue',
  input: z.object({
    meetingId: id,
    version,
    type: choice(MEETING_PAPERS),
    issuedOn: day,
    /** The number a paper has that exists already; left out, the register gives the next. */
    fixedNumber: optionalWholeNumber(1, LARGEST_NUMBER),
    signer: text(200),
    recipients: text(2000),
    facts: z.looseObject({ letterhead: z.looseObject({}) }),
  }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx, now, today }, { version, type, issuedOn, fixedNumber, signer, recipients, facts }, meeting) {
    if (meeting.version !== version) throw new Stale('meeting', meeting.id);
    checkNumbering(type, meeting);
    const docType = DOCUMENT_TYPES[PAPER_TYPES[type]].abbreviation;
    const known = numberOf(type, await meetingNumbers(tx, meeting.id), meeting);
    if (known) throw new RuleBroken('meeting.paper_numbered', { number: known.numberText });
    const owner = { issuerId: meeting.issuerId, ...(await numberingOf(tx, meeting, type, issuedOn)) };
    const paper = { docType, subject: meeting.title, signer, recipients, issuedOn, fixedNumber, meetingId: meeting.id };
    const { number, numberText } = await takeNumber(tx, { ...owner, ...paper }, { now, today });
    const letterhead = { ...facts.letterhead, number, symbol: owner.symbol, date: issuedOn };
    await freezeDocument(
      tx,
      {
        type,
        subjectKind: 'meeting',
        subjectId: meeting.id,
        fileName: paperFileName(numberText),
        facts: { ...facts, letterhead },
      },
      now,
    );
    return done(
      { meetingId: meeting.id, numberText },
      {
        type: 'meeting.paper-issued',
        subject: { kind: 'meeting', id: meeting.id },
        data: { paper: type, number, numberText, issuedOn, occurrence: numberText },
      },
    );
  },
});
