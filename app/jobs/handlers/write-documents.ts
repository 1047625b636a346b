import { issuedDocumentsOf } from '../../db/stores/issued-document-store.ts';
import type { Handler } from '../handler.ts';
import { textIn } from '../payload.ts';
import { writeIssuedDocument } from '../write-issued-document.ts';

/** Writes the files of what has just been issued. */
export const writeDocuments: Handler = async ({ office }, { payload }) => {
  const kind = payload.subjectKind === 'meeting' ? 'meeting' : 'directive';
  for (const { id } of await issuedDocumentsOf(office.db.read, kind, textIn(payload, 'subjectId')))
    await writeIssuedDocument(office, id);
};
