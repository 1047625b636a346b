import { crc32, inflateRawSync } from 'node:zlib';

const END_RECORD = 0x06054b50;
const ENTRY = 0x02014b50;
const DEFLATED = 8;

/** The files of a ZIP archive by name. Written apart from the program's own libraries, so that it can judge them. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const end = lastRecord(archive);
  const entries = archive.readUInt16LE(end + 10);
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < entries; index += 1) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error('the archive has a broken directory');
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(name, contentOf(archive, at));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

function lastRecord(archive: Buffer): number {
  for (let at = archive.length - 22; at >= 0; at -= 1) if (archive.readUInt32LE(at) === END_RECORD) return at;
  throw new Error('not a ZIP archive');
}

function contentOf(archive: Buffer, entry: number): Buffer {
  const header = archive.readUInt32LE(entry + 42);
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const packed = archive.subarray(start, start + archive.readUInt32LE(entry + 20));
  const content = archive.readUInt16LE(entry + 10) === DEFLATED ? inflateRawSync(packed) : packed;
  checkSum(content, archive.readUInt32LE(entry + 16));
  return content;
}

function checkSum(content: Buffer, expected: number): void {
  if (crc32(content) !== expected) throw new Error('a file of the archive is damaged');
}
