import { giveNotices, type NoticeToGive } from '../../db/stores/notice-store.ts';
import { meetingForMail } from '../../queries/mail/meeting-for-mail.ts';
import { unitAudience } from '../../queries/people/audience.ts';
import type { Handler } from '../handler.ts';
import { textIn } from '../payload.ts';

/**
 * Tells everybody invited, by name or as head or officer of an invited unit. Nobody is told of the end of a meeting
 * nobody was told of.
 */
export const notifyMeeting: Handler = async ({ office, today }, { id, payload, createdAt }) => {
  const happened = textIn(payload, 'happened');
  if (happened === 'meeting.cancelled' && payload.wasInvited !== true) return;
  const meetingId = textIn(payload, 'subjectId');
  const { title, issuer, heldOn, startsAt, place, personIds, unitIds } = await meetingForMail(
    office.db.read,
    meetingId,
  );
  const told = await unitAudience(office.db.read, unitIds, today);
  const facts = { title, issuer, heldOn, startsAt, place };
  const reason = textIn(payload, 'reason');
  const notices = [...new Set([...personIds, ...told.map(({ personId }) => personId)])].map(
    (personId): NoticeToGive => {
      const common = { personId, subject: { kind: 'meeting' as const, id: meetingId }, key: id };
      if (happened === 'meeting.invited') return { ...common, event: 'meeting.invited', facts };
      const change = happened === 'meeting.cancelled' ? 'cancelled' : 'postponed';
      return { ...common, event: 'meeting.changed', facts: { ...facts, change, reason } };
    },
  );
  await office.db.write((tx) => giveNotices(tx, notices, { now: createdAt, today, timeZone: office.timeZone }));
};
