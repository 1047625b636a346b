import { z } from 'zod';
import { id } from '#app/commands/inputs.ts';
import { DOCUMENT_TYPES } from '#app/documents/registry.ts';
import { renderDocument } from '#app/documents/render.server.ts';
import { MEETING_PAPERS } from '#app/domain/meeting-paper.ts';
import { NotFound } from '#app/domain/shared/errors.ts';
import { issuedPaper } from '#app/queries/meetings/issued-paper.ts';
import { meetingPage } from '#app/queries/meetings/meeting-page.ts';
import { typedDate } from '#app/text/format.ts';
import { downloadLoader } from '#app/web/download-loader.server.ts';
import { downloadDraft, downloadIssued } from '#app/web/issued-document.server.ts';
import { paperOf } from './paper.server.ts';

const params = z.object({ meetingId: id, type: z.enum(MEETING_PAPERS) });

/** A Word paper of a meeting: the frozen one once it has a number, until then a draft of how things stand. */
export const loader = downloadLoader({ params }, async (context) => {
  const { read, actor, params, today, calendar } = context;
  const { meetingId, type } = params;
  const { meeting, word } = await meetingPage(read, actor, { meetingId, today, calendar: await calendar() });
  const paper = word.find((one) => one.type === type);
  if (!paper) throw new NotFound('document', type);
  const issued = paper.numberText === null ? null : await issuedPaper(read, meetingId, type);
  if (issued) return downloadIssued(issued);
  const { facts } = await paperOf(context, type, { number: null, date: today });
  const bytes = await renderDocument(type, facts);
  return downloadDraft(bytes, `${DOCUMENT_TYPES[type].title} ${typedDate(meeting.heldOn).replaceAll('/', '-')}`);
});
