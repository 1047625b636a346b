import { crc32 } from 'node:zlib';
import { unzip } from './zip.ts';

/** The parts of a Word file as text, by name; what a mutation changes. */
export type Parts = ReadonlyMap<string, string>;

export const DOCUMENT = 'word/document.xml';

export const partsOf = (bytes: Buffer): Parts =>
  new Map([...unzip(bytes)].map(([name, content]) => [name, content.toString('utf8')]));

/** Packs parts into an archive without compressing them. */
export function packed(parts: ReadonlyMap<string, string | Buffer>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const [path, bytes] = [Buffer.from(name), Buffer.from(content)];
    const facts = Buffer.alloc(12);
    facts.writeUInt32LE(crc32(bytes), 0);
    facts.writeUInt32LE(bytes.length, 4);
    facts.writeUInt32LE(bytes.length, 8);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    facts.copy(local, 14);
    local.writeUInt16LE(path.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    facts.copy(entry, 16);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, path, bytes);
    directory.push(entry, path);
    offset += 30 + path.length + bytes.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, list, end]);
}

const PARAGRAPH = /<w:p(?: [^>]*)?>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g;
const TEXT = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g;

export const textIn = (paragraph: string): string => [...paragraph.matchAll(TEXT)].map(([, , text]) => text).join('');

/** Changes one part; null when that changes nothing, so that the mutation does not apply. */
export function editPart(parts: Parts, name: string, edit: (xml: string) => string): Parts | null {
  const before = parts.get(name);
  const after = before === undefined ? undefined : edit(before);
  return after === undefined || after === before ? null : new Map([...parts, [name, after]]);
}

/** Where to look for the paragraph a mutation changes. */
export interface Place {
  readonly styles: readonly string[];
  /** Of those that match: the first, or the last. */
  readonly pick?: 'first' | 'last';
  readonly where?: (text: string) => boolean;
}

/** Changes one paragraph of the document; null when there is none such. */
export function editParagraph(parts: Parts, place: Place, edit: (paragraph: string) => string): Parts | null {
  const { styles, pick = 'first', where = (text) => text.trim() !== '' } = place;
  return editPart(parts, DOCUMENT, (xml) => {
    const fitting = [...xml.matchAll(PARAGRAPH)].filter(
      ([paragraph]) =>
        styles.some((style) => paragraph.includes(`<w:pStyle w:val="${style}"/>`)) && where(textIn(paragraph)),
    );
    const found = pick === 'first' ? fitting[0] : fitting.at(-1);
    if (!found) return xml;
    return xml.slice(0, found.index) + edit(found[0]) + xml.slice(found.index + found[0].length);
  });
}

/** Sets every run of a paragraph differently: `<w:b/>`. */
export const setRuns =
  (properties: string) =>
  (paragraph: string): string =>
    paragraph.replace(/<w:r>(<w:rPr>)?/g, (_whole, has: string | undefined) =>
      has ? `<w:r><w:rPr>${properties}` : `<w:r><w:rPr>${properties}</w:rPr>`,
    );

/** Sets a paragraph differently: `<w:jc w:val="left"/>`. */
export const setParagraph =
  (properties: string) =>
  (paragraph: string): string =>
    paragraph.replace(/<w:pStyle [^>]*\/>/, (style) => style + properties);

/** Writes something else: the whole text goes into its first piece, or piece by piece where tabs stand between. */
export const setText =
  (change: (text: string) => string) =>
  (paragraph: string): string => {
    if (paragraph.includes('<w:tab/>') || paragraph.includes('<w:rPr>'))
      return paragraph.replace(
        TEXT,
        (_whole, open: string, text: string, close: string) => open + change(text) + close,
      );
    const whole = change(textIn(paragraph));
    let isFirst = true;
    return paragraph.replace(TEXT, (_whole, open: string, _text, close: string) => {
      const text = isFirst ? whole : '';
      isFirst = false;
      return open + text + close;
    });
  };
