import { z } from 'zod';
import { id } from '#app/commands/inputs.ts';
import { directivePaper } from '#app/documents/papers/directive-paper.ts';
import { DOCUMENT_TYPES } from '#app/documents/registry.ts';
import { renderDocument } from '#app/documents/render.server.ts';
import { NotFound } from '#app/domain/shared/errors.ts';
import { directiveText } from '#app/queries/directives/directive-text.ts';
import { directivesText } from '#app/text/directives.ts';
import { downloadLoader } from '#app/web/download-loader.server.ts';
import { downloadDraft, downloadIssued } from '#app/web/issued-document.server.ts';

/** The Word file of a directive: of an issued one the stored file, of a draft as it stands, without a number. */
export const loader = downloadLoader(
  { params: z.object({ directiveId: id }), permission: 'document:read' },
  async ({ read, actor, params: { directiveId }, today }) => {
    const text = await directiveText(read, actor, { directiveId, today });
    if (!text) throw new NotFound('document', directiveId);
    if (text.documentId) return downloadIssued(text.documentId);
    const { type, facts } = directivePaper(text.print);
    // Official papers are Vietnamese, and so are their names.
    return downloadDraft(await renderDocument(type, facts), directivesText.vi.draftOf(DOCUMENT_TYPES[type].title));
  },
);
