import { describe, expect, test } from 'vitest';
import { DIRECTIVE_KINDS, directionOf, givesTask } from '#app/domain/directive.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import {
  confirmOral,
  correctDirective,
  type DirectiveRecord,
  isSecondHand,
  issueDirective,
  recallDirective,
  recordOral,
  registerIncoming,
  replaceDirective,
  reviseDirective,
  signDirective,
} from '#app/domain/workflow/directive-workflow.ts';
import { PLAIN_CALENDAR } from '#app/domain/working-days.ts';

const today = localDate('2022-03-25');
const now = new Date('2022-03-25T03:00:00Z');
const breaks = (code: string) => expect.objectContaining({ code });
const directive = (part: Partial<DirectiveRecord> = {}): DirectiveRecord => ({
  kind: 'CONG_VAN',
  status: 'draft',
  signerPersonId: null,
  signedOn: null,
  issuedOn: null,
  confirmedAt: null,
  replacedById: null,
  endReason: '',
  endedOn: null,
  ...part,
});
const issued = directive({ status: 'issued', signerPersonId: 'chair', signedOn: today, issuedOn: today });

describe('a paper of one’s own', () => {
  const issue = { issuedOn: today, signerPersonId: null, signedOn: null, points: 6, today, calendar: PLAIN_CALENDAR };

  test('is signed, then numbered and issued', () => {
    const signed = signDirective(directive(), { signerPersonId: 'chair', points: 6, today }).patch;
    expect(signed).toEqual({ status: 'signed', signerPersonId: 'chair', signedOn: today });
    expect(issueDirective(directive(signed), issue)).toEqual({
      patch: { status: 'issued', issuedOn: today, signedOn: today, signerPersonId: 'chair' },
      late: false,
    });
  });

  test('signed by hand is issued in one step, its signature noted', () => {
    const byHand = { ...issue, signerPersonId: 'chair', signedOn: localDate('2022-03-24') };
    expect(issueDirective(directive(), byHand).patch).toMatchObject({ status: 'issued', signedOn: '2022-03-24' });
    expect(() => issueDirective(directive(), { ...byHand, signerPersonId: null })).toThrow(
      breaks('directive.not_signed'),
    );
    expect(() => issueDirective(directive(), { ...byHand, signedOn: null })).toThrow(breaks('directive.not_signed'));
  });

  test('is issued on the day signed or the next working day; later is noted', () => {
    const onDay = (issuedOn: string) =>
      issueDirective(directive({ status: 'signed', signerPersonId: 'chair', signedOn: localDate('2022-03-18') }), {
        ...issue,
        issuedOn: localDate(issuedOn),
      }).late;
    expect([onDay('2022-03-18'), onDay('2022-03-21'), onDay('2022-03-22')]).toEqual([false, false, true]);
  });

  test('is not issued before its signature, ahead of time or without points', () => {
    const signed = directive({ status: 'signed', signerPersonId: 'chair', signedOn: today });
    const early = { ...issue, issuedOn: localDate('2022-03-24') };
    expect(() => issueDirective(signed, early)).toThrow(breaks('directive.issued_before_signed'));
    expect(() => issueDirective(signed, { ...issue, issuedOn: localDate('2022-03-28') })).toThrow(
      breaks('directive.in_future'),
    );
    expect(() => issueDirective(signed, { ...issue, points: 0 })).toThrow(breaks('directive.no_points'));
    expect(() => issueDirective(issued, issue)).toThrow(breaks('directive.step_not_allowed'));
  });

  test('taken back for changes is signed anew', () => {
    expect(reviseDirective(directive({ status: 'signed', signedOn: today })).patch).toEqual({
      status: 'draft',
      signedOn: null,
    });
    expect(() => reviseDirective(issued)).toThrow(breaks('directive.step_not_allowed'));
  });

  test('is put right by an issued letter and stays what it was', () => {
    expect(correctDirective(issued, { by: issued }).patch).toEqual({ status: 'issued' });
    expect(() => correctDirective(issued, { by: directive() })).toThrow(breaks('directive.correction_not_issued'));
    expect(() => correctDirective(issued, { by: { ...issued, kind: 'ORAL' } })).toThrow(
      breaks('directive.correction_not_issued'),
    );
  });

  test('once issued is replaced or recalled, never changed', () => {
    const by = { id: 'new', status: 'issued', issuedOn: localDate('2022-04-20') } as const;
    expect(replaceDirective(issued, { by, reason: '', today }).patch).toMatchObject({
      status: 'replaced',
      replacedById: 'new',
    });
    expect(() => replaceDirective(issued, { by: { ...by, status: 'draft' }, reason: '', today })).toThrow(
      breaks('directive.replacement_not_issued'),
    );
    expect(() =>
      replaceDirective(issued, { by: { ...by, issuedOn: localDate('2022-01-05') }, reason: '', today }),
    ).toThrow(breaks('directive.replacement_older'));
    expect(recallDirective(issued, { reason: 'Ban hành nhầm', today }).patch).toEqual({
      status: 'recalled',
      endReason: 'Ban hành nhầm',
      endedOn: today,
    });
    expect(() => recallDirective(issued, { reason: '', today })).toThrow(breaks('directive.reason_missing'));
    expect(() => recallDirective(directive(), { reason: 'x', today })).toThrow(breaks('directive.step_not_allowed'));
  });
});

describe('a paper from above', () => {
  const incoming = directive({ kind: 'INCOMING' });
  const facts = { issuedOn: localDate('2022-03-20'), receivedOn: localDate('2022-03-23'), points: 1, today };

  test('is entered with its date and the day it came', () => {
    expect(registerIncoming(incoming, facts).patch).toEqual({
      status: 'issued',
      issuedOn: '2022-03-20',
      receivedOn: '2022-03-23',
    });
  });

  test('does not come before it was issued, nor tomorrow', () => {
    expect(() => registerIncoming(incoming, { ...facts, receivedOn: localDate('2022-03-19') })).toThrow(
      breaks('directive.received_before_issued'),
    );
    expect(() => registerIncoming(incoming, { ...facts, receivedOn: localDate('2022-03-26') })).toThrow(
      breaks('directive.in_future'),
    );
  });

  test('is neither signed nor numbered here', () => {
    expect(() => signDirective(incoming, { signerPersonId: 'chair', points: 1, today })).toThrow(
      breaks('directive.wrong_kind'),
    );
    expect(() => registerIncoming(directive(), facts)).toThrow(breaks('directive.wrong_kind'));
  });
});

describe('spoken words', () => {
  const oral = directive({ kind: 'ORAL' });

  test('are second-hand until confirmed', () => {
    const recorded = { ...oral, ...recordOral(oral, { spokenOn: today, points: 1, today }).patch };
    expect(isSecondHand(recorded)).toBe(true);
    const confirmed = { ...recorded, ...confirmOral(recorded, { now }).patch };
    expect(isSecondHand(confirmed)).toBe(false);
    expect(() => confirmOral(confirmed, { now })).toThrow(breaks('directive.already_confirmed'));
  });

  test('were not spoken tomorrow', () => {
    expect(() => recordOral(oral, { spokenOn: localDate('2022-03-26'), points: 1, today })).toThrow(
      breaks('directive.in_future'),
    );
    expect(() => confirmOral(issued, { now })).toThrow(breaks('directive.wrong_kind'));
  });
});

test('every kind has a direction, and praise gives nobody a task', () => {
  expect(DIRECTIVE_KINDS.map(directionOf)).toEqual(['outgoing', 'outgoing', 'outgoing', 'incoming', 'oral']);
  expect([givesTask('ASSIGN'), givesTask('PRAISE'), givesTask('CRITICISE')]).toEqual([true, false, false]);
});
