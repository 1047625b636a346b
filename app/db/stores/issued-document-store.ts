import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { NotFound } from '../../domain/shared/errors.ts';
import type { Db, Tx } from '../client.server.ts';
import { newId } from '../ids.ts';
import { issuedDocuments } from '../schema.ts';

export type IssuedDocument = typeof issuedDocuments.$inferSelect;

/** The file of an issued document, once it is written. */
export interface StoredRendering {
  sha256: string;
  /** Bytes. */
  size: number;
  templateSha256: string;
}

/**
 * Freezes what an issued document says, in the transaction that issues it: number, names and tasks are taken from here
 * whenever its file is written.
 *
 * The file itself cannot be written first, because it holds the number the transaction takes; and not inside, because
 * writing takes a tenth of a second in which nobody else could save. So it follows: the outbox has it written and
 * stored within moments and tries again until it is; whoever downloads sooner has it written and stored then. Once a
 * hash stands here the file is only ever served.
 */
export async function freezeDocument(
  tx: Tx,
  document: Pick<IssuedDocument, 'type' | 'subjectKind' | 'subjectId' | 'fileName' | 'facts'>,
  now: Date,
): Promise<string> {
  const id = newId();
  await tx.insert(issuedDocuments).values({ ...document, id, issuedAt: now });
  return id;
}

/** Loads an issued document. Throws NotFound. */
export async function loadIssuedDocument(db: Db, id: string): Promise<IssuedDocument> {
  const [document] = await db.select().from(issuedDocuments).where(eq(issuedDocuments.id, id));
  if (!document) throw new NotFound('issued_document', id);
  return document;
}

/** The issued documents of a record, newest first. */
export const issuedDocumentsOf = (
  db: Db,
  subjectKind: IssuedDocument['subjectKind'],
  subjectId: string,
): Promise<IssuedDocument[]> =>
  db
    .select()
    .from(issuedDocuments)
    .where(and(eq(issuedDocuments.subjectKind, subjectKind), eq(issuedDocuments.subjectId, subjectId)))
    .orderBy(desc(issuedDocuments.issuedAt), asc(issuedDocuments.id));

/** Notes the file of a document that has none yet. False when it has one: the first file written stays. */
export async function recordFile(tx: Tx, id: string, file: StoredRendering): Promise<boolean> {
  const written = await tx
    .update(issuedDocuments)
    .set(file)
    .where(and(eq(issuedDocuments.id, id), isNull(issuedDocuments.sha256)))
    .returning({ id: issuedDocuments.id });
  return written.length > 0;
}
