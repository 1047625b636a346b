import { z } from 'zod';
import { id } from '#app/commands/inputs.ts';
import { invitationFacts, minutesFacts } from '#app/documents/papers/meeting-paper.ts';
import { DOCUMENT_TYPES, type FactsByType } from '#app/documents/registry.ts';
import { renderDocument } from '#app/documents/render.server.ts';
import { NotFound } from '#app/domain/shared/errors.ts';
import { MEETING_WORDS, meetingPage } from '#app/queries/meetings/meeting-page.ts';
import { meetingPrint } from '#app/queries/meetings/meeting-print.ts';
import { typedDate } from '#app/text/format.ts';
import { download } from '#app/web/download.server.ts';
import { downloadLoader } from '#app/web/download-loader.server.ts';
import { officeTimeZone } from '#app/web/office.server.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const params = z.object({ meetingId: id, type: z.enum(MEETING_WORDS) });

/** A Word paper of a meeting as it stands now: a draft, without a number. */
export const loader = downloadLoader({ params }, async ({ read, actor, params, today, calendar }) => {
  const { meetingId, type } = params;
  const { meeting, word } = await meetingPage(read, actor, { meetingId, today, calendar: await calendar() });
  if (!word.includes(type)) throw new NotFound('document', type);
  const print = await meetingPrint(read, actor, { meetingId, timeZone: officeTimeZone() });
  const draft = { number: null, date: today };
  const bytes =
    type === 'meeting-invitation'
      ? await renderDocument(type, invitationFacts(print, draft) satisfies FactsByType[typeof type])
      : await renderDocument(type, minutesFacts(print, draft) satisfies FactsByType[typeof type]);
  return download(new Uint8Array(bytes), {
    name: `${DOCUMENT_TYPES[type].title} ${typedDate(meeting.heldOn).replaceAll('/', '-')}.docx`,
    contentType: WORD,
    size: bytes.length,
  });
});
