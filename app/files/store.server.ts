import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';

/** Bytes kept by their SHA-256: the same content is stored once, and a stored file never changes. */
export interface FileStore {
  /** Stores the bytes durably; returns their hash (hex) and size in bytes. */
  put(bytes: Uint8Array): Promise<{ sha256: string; size: number }>;
  /** The stored bytes as a web stream. Throws when the hash is malformed or unknown. */
  open(sha256: string): Promise<{ size: number; body: ReadableStream<Uint8Array> }>;
}

const HASH = /^[0-9a-f]{64}$/;

/** A file store in a folder, laid out as `ab/cdef…`. */
export function folderStore(folder: string): FileStore {
  const pathOf = (sha256: string): string => {
    if (!HASH.test(sha256)) throw new Error('malformed file hash');
    return join(folder, sha256.slice(0, 2), sha256.slice(2));
  };
  return {
    async put(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const path = pathOf(sha256);
      const known = await stat(path).catch(() => null);
      if (known?.size === bytes.length) return { sha256, size: bytes.length };
      await mkdir(dirname(path), { recursive: true });
      const draft = join(folder, `${randomUUID()}.part`);
      try {
        const handle = await open(draft, 'wx');
        try {
          await handle.writeFile(bytes);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(draft, path);
      } catch (error) {
        await unlink(draft).catch(() => undefined);
        throw error;
      }
      return { sha256, size: bytes.length };
    },
    async open(sha256) {
      const path = pathOf(sha256);
      const { size } = await stat(path);
      return { size, body: Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array> };
    },
  };
}
