import type { Db } from '../../db/client.server.ts';
import { loadCalendar } from '../../db/stores/calendar-store.ts';
import type { Directive } from '../../db/stores/directive-store.ts';
import { paperToCheck } from '../../db/stores/directive-to-check.ts';
import { loadMeeting } from '../../db/stores/meeting-store.ts';
import { expectNumber } from '../../db/stores/number-book.ts';
import { docTypeOf, ownerOf, symbolOn } from '../../db/stores/paper-symbol.ts';
import { signerOf } from '../../db/stores/signer.ts';
import { plannedTasks } from '../../db/stores/task-creation.ts';
import { directionOf } from '../../domain/directive.ts';
import { type CheckCode, checkPaper, type Finding, findingOf } from '../../domain/directive-checks.ts';
import { checkDateOrder, checkOpen } from '../../domain/number-register.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { firstDueOn } from '../../domain/task-plan.ts';

/** What the next number would be, as far as the register can tell today. */
export interface ExpectedNumber {
  numberText: string | null;
  seriesName: string;
  seriesId: string;
  backdated: boolean;
  openedAfter: number;
  notBefore: LocalDate | null;
}

/** Runs a check that throws its refusal; the refusal becomes a finding. */
async function attempt<Result>(
  check: CheckCode,
  findings: Finding[],
  work: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    findings.push(findingOf(check, error));
    return null;
  }
}

/**
 * What stands against issuing a directive on a day, what number it would take, and what it would bring about: all that
 * the command checks too, said beforehand and all at once.
 */
export async function issuePreview(read: Db, directive: Directive, day: LocalDate) {
  const isPaper = directionOf(directive.kind) === 'outgoing';
  const givenOn = directive.kind === 'INCOMING' ? (directive.receivedOn ?? day) : day;
  const { paper, expansion } = await paperToCheck(read, directive, givenOn);
  const findings = checkPaper(paper);
  const expected = isPaper ? await attempt('C4', findings, () => expectedNumber(read, directive, day)) : null;
  if (isPaper) {
    if (expected) await attempt('C4', findings, async () => checkNext(expected, day));
    await attempt('C3', findings, () => signerOf(read, ownerOf(directive), directive, day));
    await attempt('C2', findings, () => checkMinutes(read, directive));
  }
  const calendar = await loadCalendar(read);
  const points = directive.points.map((point) => {
    const plans = plannedTasks(point, expansion);
    return {
      id: point.id,
      position: point.position,
      text: point.text,
      due: point.due,
      dueOn: firstDueOn(point.due, givenOn, calendar),
      units: plans.map(({ leadUnitId }) => expansion.units.get(leadUnitId)?.shortName ?? ''),
      unitIds: plans.map(({ leadUnitId }) => leadUnitId),
    };
  });
  return {
    findings,
    expected: expected && publicPart(expected),
    points,
    taskCount: points.reduce((sum, { units }) => sum + units.length, 0),
    unitCount: new Set(points.flatMap(({ unitIds }) => unitIds)).size,
    /** Tasks a letter of urging names; null for any other paper. */
    urgedCount: paper.urged?.length ?? null,
    reachedCount: new Set(paper.reachedUnitIds).size,
  };
}

type Expected = Awaited<ReturnType<typeof expectedNumber>>;

async function expectedNumber(read: Db, directive: Directive, day: LocalDate) {
  const symbol = await symbolOn(read, directive, day);
  return expectNumber(read, { ...ownerOf(directive), docType: docTypeOf(directive), symbol, issuedOn: day });
}

async function checkNext({ series, number, previous }: Expected, day: LocalDate): Promise<void> {
  checkOpen(series, day);
  if (number !== null && previous) checkDateOrder({ number, issuedOn: day }, [previous]);
}

const publicPart = ({ series, numberText, previous }: Expected): ExpectedNumber => ({
  numberText,
  seriesName: series.name,
  seriesId: series.id,
  backdated: series.backdated,
  openedAfter: series.openedAfter,
  notBefore: previous?.issuedOn ?? null,
});

/** A notice of conclusions goes out from signed minutes. */
async function checkMinutes(read: Db, { kind, meetingId }: Directive): Promise<void> {
  if (kind !== 'THONG_BAO_KET_LUAN' || meetingId === null) return;
  const { status } = await loadMeeting(read, meetingId);
  if (status !== 'minutes_signed' && status !== 'conclusions_issued')
    throw new RuleBroken('directive.minutes_not_signed', {}, 'meetingId');
}
