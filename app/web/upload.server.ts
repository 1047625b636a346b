import { fileTypeFromBuffer } from 'file-type';
import { RuleBroken } from '../domain/shared/errors.ts';
import { acceptUpload, MAX_UPLOAD_BYTES, MAX_UPLOADS } from '../domain/upload.ts';
import type { FileStore } from '../files/store.server.ts';
import { runtime } from '../runtime.server.ts';
import type { FormValue } from './form.ts';

/** A file that was checked and stored; what the commands that attach files take as input. */
export interface StoredUpload {
  name: string;
  contentType: string;
  size: number;
  sha256: string;
}

/** Container of old Office files, and what may be read out of it: the content shows no more than the container. */
const CONTAINER = 'application/x-cfb';

const UTF_16 = (bytes: Uint8Array) =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** No control characters but tab, line ends and form feed, in any of the encodings offices meet. */
const readsAsText = (bytes: Uint8Array): boolean =>
  UTF_16(bytes) || bytes.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));

async function checked(file: File, field: string): Promise<{ bytes: Uint8Array; name: string; contentType: string }> {
  // The size is known before the bytes are touched: neither an empty nor an oversized file is read.
  if (file.size === 0 || file.size > MAX_UPLOAD_BYTES)
    acceptUpload({ name: file.name, size: file.size, signature: null, isText: false }, field);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? null;
  const signature = found?.startsWith(CONTAINER) ? CONTAINER : found;
  const accepted = acceptUpload(
    { name: file.name, size: bytes.length, signature, isText: signature === null && readsAsText(bytes) },
    field,
  );
  return { bytes, ...accepted };
}

/**
 * Takes the files of a form field: checks all of them by name, size and content, then stores them.
 * Throws RuleBroken at the field, with nothing stored, when one of them may not be taken. No file at all is fine.
 *
 * Bytes whose command is refused afterwards stay in the store unnamed; they are kept once, by hash, and do no harm.
 */
export async function receiveUploads(
  value: FormValue | undefined,
  field = 'files',
  store: FileStore = runtime().office.files,
): Promise<StoredUpload[]> {
  const sent = (Array.isArray(value) ? value : [value]).filter(
    (one): one is File => one instanceof File && (one.size > 0 || one.name !== ''),
  );
  if (sent.length > MAX_UPLOADS) throw new RuleBroken('too_many', { max: MAX_UPLOADS }, field);
  const files = await Promise.all(sent.map((file) => checked(file, field)));
  return Promise.all(
    files.map(async ({ bytes, name, contentType }) => ({ name, contentType, ...(await store.put(bytes)) })),
  );
}
