import { crc32, inflateRawSync } from 'node:zlib';
import { FileRefused } from '../refusal.ts';

const END_RECORD = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

const MEGABYTE = 1024 * 1024;
/** What no paper needs more of. Sizes in bytes, unpacked. */
const LIMITS = { entries: 3000, part: 24 * MEGABYTE, total: 256 * MEGABYTE, ratio: 250, ratioFrom: 4 * MEGABYTE };

interface Entry {
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly header: number;
}

/** A ZIP archive whose directory was read; its files are unpacked one by one when asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** The bytes of a file; undefined when the archive has none of that name. Throws FileRefused. */
  readonly read: (name: string) => Uint8Array | undefined;
}

/**
 * Opens a ZIP archive within the limits of a paper. Throws FileRefused `not_word` when it is none, `damaged`,
 * `encrypted`, `too_large`, or `zip_bomb` when it unpacks to far more than it is.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = withinFile(() => readDirectory(bytes, view));
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      return entry && withinFile(() => unpack(name, entry, bytes, view), name);
    },
  };
}

/** Offsets in a damaged archive point anywhere: what lies outside the file is damage, not a fault of ours. */
function withinFile<T>(read: () => T, name: string | null = null): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? new FileRefused('damaged', name) : error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw new FileRefused('too_large');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new FileRefused('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = nameAt(bytes, at + 46, nameLength);
    const entry = entryAt(view, at);
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new FileRefused('encrypted', name);
    if (entry.unpacked > LIMITS.ratioFrom && entry.unpacked > entry.packed * LIMITS.ratio)
      throw new FileRefused('zip_bomb', name);
    total += entry.unpacked;
    if (total > LIMITS.total) throw new FileRefused('too_large');
    entries.set(name, entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const entryAt = (view: DataView, at: number): Entry => ({
  method: view.getUint16(at + 10, true),
  checksum: view.getUint32(at + 16, true),
  packed: view.getUint32(at + 20, true),
  unpacked: view.getUint32(at + 24, true),
  header: view.getUint32(at + 42, true),
});

const nameAt = (bytes: Uint8Array, at: number, length: number): string =>
  new TextDecoder().decode(bytes.subarray(at, at + length)).replace(/^\//, '');

function endRecord(view: DataView): number {
  const last = view.byteLength - END_RECORD_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END_RECORD) return at;
  throw new FileRefused(view.byteLength >= 4 && view.getUint32(0, true) === LOCAL_ENTRY ? 'damaged' : 'not_word');
}

function unpack(name: string, entry: Entry, bytes: Uint8Array, view: DataView): Uint8Array {
  if (entry.unpacked > LIMITS.part) throw new FileRefused('too_large', name);
  if (view.getUint32(entry.header, true) !== LOCAL_ENTRY) throw new FileRefused('damaged', name);
  const start = entry.header + 30 + view.getUint16(entry.header + 26, true) + view.getUint16(entry.header + 28, true);
  const content = inflated(name, entry, bytes.subarray(start, start + entry.packed));
  if (content.length !== entry.unpacked || crc32(content) !== entry.checksum) throw new FileRefused('damaged', name);
  return content;
}

function inflated(name: string, { method, unpacked }: Entry, packed: Uint8Array): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new FileRefused('damaged', name);
  try {
    // One byte more than declared is enough to know that the directory lies.
    return inflateRawSync(packed, { maxOutputLength: unpacked + 1 });
  } catch (error) {
    const tooLong = error instanceof RangeError;
    throw new FileRefused(tooLong ? 'zip_bomb' : 'damaged', name);
  }
}
