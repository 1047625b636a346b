import { giveNotices, type NoticeToGive } from '../../db/stores/notice-store.ts';
import { directiveForMail } from '../../queries/mail/directive-for-mail.ts';
import { unitAudience } from '../../queries/people/audience.ts';
import type { Handler } from '../handler.ts';
import { textIn } from '../payload.ts';

/** Tells everybody concerned of a directive: heads and officers of units that lead, coordinate, monitor or are informed. */
export const notifyDirective: Handler = async ({ office, today }, { id, payload, createdAt }) => {
  const directiveId = textIn(payload, 'subjectId');
  const { kind, numberText, subject, issuer, issuedOn, tasks, unitIds } = await directiveForMail(
    office.db.read,
    directiveId,
    today,
  );
  const told = await unitAudience(office.db.read, unitIds, today);
  const notices = told.map(
    (reader): NoticeToGive => ({
      personId: reader.personId,
      event: 'directive.issued',
      subject: { kind: 'directive', id: directiveId },
      key: id,
      facts: {
        kind,
        numberText,
        subject,
        issuer,
        issuedOn,
        tasks: tasks.filter(({ leadUnitId }) => reader.unitIds.includes(leadUnitId)).length,
      },
    }),
  );
  await office.db.write((tx) => giveNotices(tx, notices, { now: createdAt, today, timeZone: office.timeZone }));
};
