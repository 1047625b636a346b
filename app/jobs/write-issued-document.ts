import { createHash } from 'node:crypto';
import { execute, type Office } from '../commands/define-command.server.ts';
import { recordDocumentFile } from '../commands/documents/record-file.ts';
import type { DirectivePrint } from '../db/stores/directive-print.ts';
import { type IssuedDocument, loadIssuedDocument } from '../db/stores/issued-document-store.ts';
import { directivePaper } from '../documents/papers/directive-paper.ts';
import { type DocumentTypeName, type FactsByType, isDocumentTypeName } from '../documents/registry.ts';
import { renderDocument } from '../documents/render.server.ts';
import { shippedTemplate } from '../documents/template-files.server.ts';
import { systemActor } from '../domain/access/roles.ts';

/** The paper that was frozen: what a directive said, or the facts of a meeting's document as they are filled in. */
function paperOf({ type, subjectKind, facts }: IssuedDocument): {
  type: DocumentTypeName;
  facts: FactsByType[DocumentTypeName];
} {
  if (subjectKind === 'directive') return directivePaper(facts as DirectivePrint);
  if (!isDocumentTypeName(type)) throw new Error(`no such type of document: ${type}`);
  return { type, facts: facts as FactsByType[DocumentTypeName] };
}

/**
 * Writes the Word file of an issued document from its frozen facts and stores it; returns the document as it is then.
 * Whoever comes second finds the first file and changes nothing.
 */
export async function writeIssuedDocument(office: Office, documentId: string): Promise<IssuedDocument> {
  const document = await loadIssuedDocument(office.db.read, documentId);
  if (document.sha256 !== null) return document;
  const { type, facts } = paperOf(document);
  const template = await shippedTemplate(type);
  const bytes = await renderDocument(type, facts, { template });
  const { sha256, size } = await office.files.put(bytes);
  const templateSha256 = createHash('sha256').update(template).digest('hex');
  const input = { documentId, sha256, size, templateSha256 };
  await execute(office, recordDocumentFile, { actor: systemActor, input });
  return loadIssuedDocument(office.db.read, documentId);
}
