import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { NotFound } from '../../domain/shared/errors.ts';
import type { Db, Tx } from '../client.server.ts';
import { newId } from '../ids.ts';
import { files } from '../schema.ts';

export type FileRow = typeof files.$inferSelect;
export type FileOwnerKind = FileRow['ownerKind'];

/** What a file belongs to: whoever may read that may read the file. */
export interface FileOwner {
  ownerKind: FileOwnerKind;
  ownerId: string;
}

/** A file whose bytes are already in the file store. */
export type NewFile = Pick<FileRow, 'name' | 'contentType' | 'size' | 'sha256'>;

/** Hangs stored files on a record; returns their ids in the order given. */
export async function addFiles(
  tx: Tx,
  owner: FileOwner,
  uploads: readonly NewFile[],
  by: { personId: string; at: Date },
): Promise<string[]> {
  if (uploads.length === 0) return [];
  const rows = uploads.map(({ name, contentType, size, sha256 }) => ({
    id: newId(),
    ...owner,
    name,
    contentType,
    size,
    sha256,
    uploadedByPersonId: by.personId,
    uploadedAt: by.at,
  }));
  await tx.insert(files).values(rows);
  return rows.map(({ id }) => id);
}

/** Files that have not been removed, of several records of one kind, oldest first. */
export async function filesOf(db: Db, ownerKind: FileOwnerKind, ownerIds: readonly string[]): Promise<FileRow[]> {
  if (ownerIds.length === 0) return [];
  return db
    .select()
    .from(files)
    .where(and(eq(files.ownerKind, ownerKind), inArray(files.ownerId, [...ownerIds]), isNull(files.removedAt)))
    .orderBy(asc(files.uploadedAt), asc(files.id));
}

/** One file that has not been removed. Throws NotFound. */
export async function loadFile(db: Db, id: string): Promise<FileRow> {
  const [file] = await db
    .select()
    .from(files)
    .where(and(eq(files.id, id), isNull(files.removedAt)));
  if (!file) throw new NotFound('file', id);
  return file;
}

/** Takes a file out of sight; its bytes and its row stay, as the audit log names them. */
export async function removeFile(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.update(files).set({ removedAt: at }).where(eq(files.id, id));
}
