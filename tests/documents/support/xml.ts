/** An element of a parsed XML file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const MARKUP = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)([^>]*?)(\/?)>|([^<]+)|</g;
const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
// XML 1.0, production 2: what may not stand in a file at all.
const NOT_A_CHARACTER = /(?![\t\n\r])\p{Cc}(?<![\u007f-\u009f])|\p{Cs}|[\ufffe\uffff]/u;

/** Reads an XML file strictly: throws on anything that is not well-formed, as Word would. */
export function parseXml(text: string): XmlElement {
  const bad = NOT_A_CHARACTER.exec(text);
  if (bad) throw new Error(`character U+${bad[0].codePointAt(0)?.toString(16)} may not stand in XML`);
  const document = { name: '#document', attributes: new Map(), children: [] as (XmlElement | string)[] };
  const open = [document];
  for (const [markup, closing, name, rest = '', selfClosing, content] of text.matchAll(MARKUP)) {
    const parent = open.at(-1) ?? document;
    if (content !== undefined) parent.children.push(decoded(content));
    else if (name === undefined) {
      if (markup === '<') throw new Error('a < stands alone');
    } else if (closing) {
      if (open.length < 2 || open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const element = { name, attributes: attributesOf(rest), children: [] };
      parent.children.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  const [root, ...others] = elementsIn(document);
  const strayText = document.children.some((child) => typeof child === 'string' && child.trim() !== '');
  if (!root || others.length > 0 || strayText) throw new Error('the file has not exactly one root');
  return root;
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  let end = 0;
  for (let found = ATTRIBUTE.exec(text); found; found = ATTRIBUTE.exec(text)) {
    const [, name = '', double, single = ''] = found;
    if (attributes.has(name)) throw new Error(`attribute ${name} twice`);
    attributes.set(name, decoded(double ?? single));
    end = ATTRIBUTE.lastIndex;
  }
  if (text.slice(end).trim() !== '') throw new Error(`not attributes: ${text.slice(end)}`);
  return attributes;
}

function decoded(text: string): string {
  return text.replace(/&([^;&\s]*)(;?)/g, (whole, name: string, end: string) => {
    const known = end === ';' ? ENTITIES[name] : undefined;
    if (known !== undefined) return known;
    throw new Error(`not an entity: ${whole}`);
  });
}

const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string';

/** The child elements, of one name if given. */
export function elementsIn(element: Pick<XmlElement, 'children'>, name?: string): XmlElement[] {
  return element.children.filter(isElement).filter((child) => name === undefined || child.name === name);
}

/** The first descendant along a path of names. */
export function at(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((found, name) => found && elementsIn(found, name)[0], element);
}

/** Every descendant of a name, in document order. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return elementsIn(element).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** All text inside. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
