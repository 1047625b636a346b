import { directiveIssued } from '../../mail/announcements.ts';
import { directiveForMail } from '../../queries/mail/directive-for-mail.ts';
import { unitRecipients } from '../../queries/people/mail-recipients.ts';
import { announce } from '../announce.ts';
import type { Handler } from '../handler.ts';
import { textIn } from '../payload.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Tells everybody concerned of a directive, each with the tasks of their own units, and sends the paper along. */
export const announceDirective: Handler = async (context, message) => {
  const { read } = context.office.db;
  const directiveId = textIn(message.payload, 'subjectId');
  const { document, tasks, unitIds, ...directive } = await directiveForMail(read, directiveId, context.today);
  await announce(
    context,
    message,
    await unitRecipients(read, unitIds, context.today),
    (to, recipient) =>
      directiveIssued(to, {
        directiveId,
        ...directive,
        tasks: tasks.filter(({ leadUnitId }) => recipient.unitIds.includes(leadUnitId)),
      }),
    document ? [{ ...document, contentType: WORD }] : [],
  );
};
