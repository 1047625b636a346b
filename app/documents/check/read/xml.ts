import { FileRefused } from '../refusal.ts';

/** An element of a part. Names carry the usual prefixes (`w:p`), whichever the file chose. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement {
  readonly name: string;
  readonly written: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

/** What no paper needs more of. */
const LIMITS = { depth: 200, elements: 600_000 };

const NONE: ReadonlyMap<string, string> = new Map();
const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const NAME_END = /[\s/>]/g;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));|&/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LARGEST_CODE_POINT = 0x10ffff;

/** The prefix each namespace is known by, transitional and strict. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
};

/**
 * Reads a part strictly: throws FileRefused `damaged` on anything that is not well-formed or declares a document
 * type, `too_large` on more elements than a paper can need. Works without recursion, so depth cannot hurt it.
 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  return new Reader(decode(bytes, part), part).read();
}

function decode(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileRefused('damaged', part);
  }
}

class Reader {
  readonly #text: string;
  readonly #part: string;
  readonly #root: OpenElement = { name: '', written: '', attributes: NONE, children: [] };
  readonly #open: OpenElement[] = [this.#root];
  /** Prefixes the file chose for namespaces known by another. */
  readonly #renamed = new Map<string, string>();
  #elements = 0;

  constructor(text: string, part: string) {
    this.#text = text;
    this.#part = part;
  }

  read(): XmlElement {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      const next = text.indexOf('<', at);
      if (next < 0) {
        this.#addText(text.slice(at));
        break;
      }
      if (next > at) this.#addText(text.slice(at, next));
      at = this.#markup(next);
    }
    const roots = this.#root.children.filter((child) => typeof child !== 'string');
    if (this.#open.length > 1 || roots.length !== 1 || !roots[0]) throw this.#damaged();
    return roots[0];
  }

  #markup(at: number): number {
    const text = this.#text;
    if (text.startsWith('<!--', at)) return this.#after('-->', at + 4);
    if (text.startsWith('<?', at)) return this.#after('?>', at + 2);
    if (text.startsWith('<![CDATA[', at)) {
      const end = this.#after(']]>', at + 9);
      this.#top().children.push(text.slice(at + 9, end - 3));
      return end;
    }
    if (text[at + 1] === '!') throw this.#damaged();
    const end = this.#after('>', at + 1);
    if (text[at + 1] === '/') this.#close(text.slice(at + 2, end - 1).trimEnd());
    else this.#start(at + 1, end - 1);
    return end;
  }

  #after(mark: string, from: number): number {
    const found = this.#text.indexOf(mark, from);
    if (found < 0) throw this.#damaged();
    return found + mark.length;
  }

  #start(from: number, to: number): void {
    const selfClosing = this.#text[to - 1] === '/';
    const end = selfClosing ? to - 1 : to;
    NAME_END.lastIndex = from;
    const nameEnd = Math.min(NAME_END.exec(this.#text)?.index ?? end, end);
    const written = this.#text.slice(from, nameEnd);
    if (written === '') throw this.#damaged();
    this.#elements += 1;
    if (this.#elements > LIMITS.elements) throw new FileRefused('too_large', this.#part);
    const attributes = nameEnd === end ? NONE : this.#attributes(nameEnd, end);
    const element: OpenElement = { name: this.#known(written), written, attributes, children: [] };
    this.#top().children.push(element);
    if (selfClosing) return;
    this.#open.push(element);
    if (this.#open.length > LIMITS.depth) throw this.#damaged();
  }

  #attributes(from: number, to: number): ReadonlyMap<string, string> {
    const written = this.#text.slice(from, to);
    const attributes = new Map<string, string>();
    let end = 0;
    ATTRIBUTE.lastIndex = 0;
    for (let found = ATTRIBUTE.exec(written); found; found = ATTRIBUTE.exec(written)) {
      const [, name = '', double, single = ''] = found;
      if (attributes.has(name)) throw this.#damaged();
      const value = this.#decoded(double ?? single);
      this.#noteNamespace(name, value);
      attributes.set(this.#known(name), value);
      end = ATTRIBUTE.lastIndex;
    }
    if (written.slice(end).trim() !== '') throw this.#damaged();
    return attributes;
  }

  #noteNamespace(name: string, value: string): void {
    const known = PREFIXES[value];
    if (known === undefined || !name.startsWith('xmlns')) return;
    const chosen = name === 'xmlns' ? '' : name.slice(6);
    if (chosen !== known) this.#renamed.set(chosen, known);
  }

  #known(written: string): string {
    if (this.#renamed.size === 0) return written;
    const colon = written.indexOf(':');
    const prefix = this.#renamed.get(colon < 0 ? '' : written.slice(0, colon));
    return prefix === undefined ? written : `${prefix}:${written.slice(colon + 1)}`;
  }

  #close(written: string): void {
    if (this.#open.length < 2 || this.#open.pop()?.written !== written) throw this.#damaged();
  }

  #addText(text: string): void {
    if (this.#open.length > 1) this.#top().children.push(this.#decoded(text));
    else if (text.trim() !== '') throw this.#damaged();
  }

  #decoded(text: string): string {
    if (!text.includes('&')) return text;
    return text.replace(ENTITY, (_whole, hexadecimal, decimal, name: string | undefined) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? '';
      const digits = hexadecimal ?? decimal;
      const code = digits === undefined ? Number.NaN : Number.parseInt(digits, hexadecimal === undefined ? 10 : 16);
      if (!(code <= LARGEST_CODE_POINT)) throw this.#damaged();
      return String.fromCodePoint(code);
    });
  }

  #top(): OpenElement {
    return this.#open.at(-1) ?? this.#root;
  }

  #damaged(): FileRefused {
    return new FileRefused('damaged', this.#part);
  }
}

/** The child elements, of one name if given. */
export function elementsIn(element: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element?.children ?? [])
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child);
  return found;
}

/** The first descendant along a path of names. */
export function at(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let here = element;
  for (const name of path) {
    if (!here) return undefined;
    here = here.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
  }
  return here;
}

/** Every descendant of a name, in document order. */
export function all(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsIn(element).flatMap((child) => (child.name === name ? [child] : []).concat(all(child, name)));
}

/** An attribute of the first descendant along a path; `val` stands for `w:val`. */
export const valueAt = (element: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  at(element, ...path)?.attributes.get('w:val');

/** All text inside. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
