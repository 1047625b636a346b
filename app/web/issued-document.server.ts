import { writeIssuedDocument } from '../jobs/write-issued-document.ts';
import { runtime } from '../runtime.server.ts';
import { download } from './download.server.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A Word file made now: a draft. */
export const downloadDraft = (bytes: Buffer, name: string): Response =>
  download(new Uint8Array(bytes), { name: `${name}.docx`, contentType: WORD, size: bytes.length });

/** An issued document from the store. Whoever comes before the relay has its file written first, once and for all. */
export async function downloadIssued(documentId: string): Promise<Response> {
  const { office } = runtime();
  const { sha256, size, fileName } = await writeIssuedDocument(office, documentId);
  if (sha256 === null || size === null) throw new Error('an issued document was left without its file');
  const { body } = await office.files.open(sha256);
  return download(body, { name: fileName, contentType: WORD, size });
}
