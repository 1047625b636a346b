import { describe, expect, test } from 'vitest';
import { countAttendance } from '#app/domain/meeting.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import {
  cancelMeeting,
  checkRecordOpen,
  endMeeting,
  holdMeeting,
  inviteToMeeting,
  isRecordOpen,
  type MeetingRecord,
  markConclusionsIssued,
  postponeMeeting,
  reopenMinutes,
  signAsChair,
  signAsSecretary,
} from '#app/domain/workflow/meeting-workflow.ts';
import { PLAIN_CALENDAR } from '#app/domain/working-days.ts';

const today = localDate('2022-04-19');
const now = new Date('2022-04-19T09:00:00Z');
const breaks = (code: string) => expect.objectContaining({ code });
const meeting = (part: Partial<MeetingRecord> = {}): MeetingRecord => ({
  status: 'draft',
  heldOn: today,
  chairPersonId: 'chair',
  secretaryPersonId: 'ha',
  startedAt: null,
  endedAt: null,
  secretarySignedAt: null,
  chairSignedAt: null,
  ...part,
});
const who = (personId: string) => ({ personId, unitIds: [], isChair: false, isViceChair: false });
const ended = meeting({ status: 'held', startedAt: now, endedAt: now });

describe('inviting', () => {
  const facts = {
    participants: 24,
    agendaItems: 6,
    urgent: false,
    today: localDate('2022-04-14'),
    calendar: PLAIN_CALENDAR,
  };

  test('goes out three working days ahead', () => {
    expect(inviteToMeeting(meeting(), facts).patch).toEqual({ status: 'invited', invitedOn: '2022-04-14' });
    const late = { ...facts, today: localDate('2022-04-15') };
    expect(() => inviteToMeeting(meeting(), late)).toThrow(
      expect.objectContaining({ code: 'meeting.short_notice', facts: { inviteBy: '2022-04-14' } }),
    );
    expect(inviteToMeeting(meeting(), { ...late, urgent: true }).patch.status).toBe('invited');
  });

  test('needs somebody to invite, something to discuss and a day to come', () => {
    expect(() => inviteToMeeting(meeting(), { ...facts, participants: 0 })).toThrow(breaks('meeting.nobody_invited'));
    expect(() => inviteToMeeting(meeting(), { ...facts, agendaItems: 0 })).toThrow(breaks('meeting.no_agenda'));
    expect(() => inviteToMeeting(meeting(), { ...facts, today: localDate('2022-04-20') })).toThrow(
      breaks('meeting.in_past'),
    );
  });
});

describe('before the meeting', () => {
  test('it can be moved or called off, with a reason', () => {
    const later = { heldOn: localDate('2022-04-26'), reason: 'Trùng lịch họp tỉnh', today };
    expect(postponeMeeting(meeting({ status: 'invited' }), later).patch).toEqual({
      status: 'invited',
      heldOn: '2022-04-26',
      postponedReason: 'Trùng lịch họp tỉnh',
    });
    expect(() => postponeMeeting(meeting(), { ...later, reason: '' })).toThrow(breaks('meeting.reason_missing'));
    expect(() => postponeMeeting(meeting(), { ...later, heldOn: localDate('2022-04-18') })).toThrow(
      breaks('meeting.in_past'),
    );
    expect(cancelMeeting(meeting(), { reason: 'x' }).patch.status).toBe('cancelled');
    expect(() => cancelMeeting(ended, { reason: 'x' })).toThrow(breaks('meeting.step_not_allowed'));
  });

  test('it does not begin before its day, but may be recorded afterwards', () => {
    expect(() => holdMeeting(meeting({ heldOn: localDate('2022-04-20') }), { today, now })).toThrow(
      breaks('meeting.in_future'),
    );
    expect(holdMeeting(meeting({ heldOn: localDate('2022-04-12') }), { today, now }).patch).toEqual({
      status: 'held',
      startedAt: now,
    });
  });
});

describe('the minutes', () => {
  test('are final when the secretary and then the chair have signed', () => {
    const bySecretary = signAsSecretary(ended, { actor: who('ha'), now }).patch;
    expect(bySecretary).toEqual({ status: 'held', secretarySignedAt: now });
    expect(signAsChair({ ...ended, ...bySecretary }, { actor: who('chair'), now }).patch).toEqual({
      status: 'minutes_signed',
      chairSignedAt: now,
    });
    expect(() => signAsChair(ended, { actor: who('chair'), now })).toThrow(breaks('meeting.secretary_signs_first'));
  });

  test('are signed by those two and nobody else, once', () => {
    const signed = { ...ended, secretarySignedAt: now };
    expect(() => signAsSecretary(ended, { actor: who('chair'), now })).toThrow(breaks('meeting.not_its_secretary'));
    expect(() => signAsSecretary(meeting({ ...ended, secretaryPersonId: null }), { actor: who('ha'), now })).toThrow(
      breaks('meeting.not_its_secretary'),
    );
    expect(() => signAsSecretary(signed, { actor: who('ha'), now })).toThrow(breaks('meeting.already_signed'));
    expect(() => signAsChair(signed, { actor: who('ha'), now })).toThrow(breaks('meeting.not_its_chair'));
    expect(() => signAsChair({ ...signed, chairPersonId: 'ha' }, { actor: who('ha'), now })).toThrow(
      breaks('meeting.one_person_signs_both'),
    );
  });

  test('are signed after the session', () => {
    const open = meeting({ status: 'held', startedAt: now });
    expect(() => signAsSecretary(open, { actor: who('ha'), now })).toThrow(breaks('meeting.not_ended'));
    expect(endMeeting(open, { now }).patch).toEqual({ status: 'held', endedAt: now });
    expect(() => endMeeting(ended, { now })).toThrow(breaks('meeting.already_ended'));
  });

  test('close the record with the first signature and open it again with a reason', () => {
    const signed = { ...ended, status: 'minutes_signed', secretarySignedAt: now, chairSignedAt: now } as const;
    expect([isRecordOpen(ended), isRecordOpen({ ...ended, secretarySignedAt: now }), isRecordOpen(signed)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(() => checkRecordOpen(signed)).toThrow(breaks('meeting.record_closed'));
    expect(reopenMinutes(signed, { reason: 'Sai số liệu' }).patch).toEqual({
      status: 'held',
      secretarySignedAt: null,
      chairSignedAt: null,
      reopenReason: 'Sai số liệu',
    });
    expect(() => reopenMinutes(signed, { reason: ' ' })).toThrow(breaks('meeting.reason_missing'));
    expect(() => reopenMinutes(ended, { reason: 'x' })).toThrow(breaks('meeting.not_signed'));
  });

  test('come before the notice of conclusions, which closes them for good', () => {
    expect(() => markConclusionsIssued(ended)).toThrow(breaks('meeting.step_not_allowed'));
    const issued = { ...ended, ...markConclusionsIssued({ ...ended, status: 'minutes_signed' }).patch };
    expect(issued.status).toBe('conclusions_issued');
    expect(() => reopenMinutes({ ...issued, secretarySignedAt: now }, { reason: 'x' })).toThrow(
      breaks('meeting.step_not_allowed'),
    );
  });
});

test('who was sent in somebody’s place counts as present', () => {
  expect(countAttendance(['present', 'substitute', 'excused', 'absent', 'invited'])).toEqual({
    invited: 5,
    present: 2,
    excused: 1,
    absent: 1,
  });
});
