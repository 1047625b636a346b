import { z } from 'zod';
import { loadDirective } from '../../db/stores/directive-store.ts';
import { loadIssuedDocument, recordFile } from '../../db/stores/issued-document-store.ts';
import { loadMeeting } from '../../db/stores/meeting-store.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * Notes the file that was written for an issued document, once; its hash goes into the audit chain. The system does
 * this in its own name: it is a consequence of issuing, not a decision of its own.
 */
export const recordDocumentFile = defineCommand({
  name: 'document.record-file',
  permission: 'directive:issue',
  input: z.object({ documentId: id, sha256: hash, size: z.number().int().positive(), templateSha256: hash }),
  async load(tx, { documentId }) {
    const document = await loadIssuedDocument(tx, documentId);
    const subject = await (document.subjectKind === 'directive' ? loadDirective : loadMeeting)(tx, document.subjectId);
    return { document, scope: { issuerId: subject.issuerId } };
  },
  async run({ tx }, { documentId, ...file }, { document }) {
    if (!(await recordFile(tx, documentId, file))) return alreadyDone({ documentId });
    const { subjectKind: kind, subjectId, type, fileName } = document;
    return done(
      { documentId },
      { type: 'document.stored', subject: { kind, id: subjectId }, data: { documentId, type, fileName, ...file } },
    );
  },
});
