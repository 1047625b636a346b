import { all, at, elementsIn, parseXml, textOf, type XmlElement } from './xml.ts';
import { unzip } from './zip.ts';

/** How a paragraph comes out once its style, the styles that one is based on, and the defaults are applied. */
export interface Look {
  readonly font: string | undefined;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string | undefined;
  readonly align: string | undefined;
  /** Millimetres. */
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  /** Points. */
  readonly before: number;
  readonly after: number;
  readonly lines: number;
  readonly keepNext: boolean;
  readonly bottomBorder: boolean;
}

export interface PrintedParagraph {
  readonly text: string;
  readonly look: Look;
  /** Looks of its runs with text. */
  readonly runs: readonly { readonly text: string; readonly look: Look }[];
  readonly section: number;
  readonly inTable: boolean;
}

/** A stretch of pages with one layout; lengths in millimetres. */
export interface Section {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly firstPageDiffers: boolean;
  readonly numbersFrom: string | undefined;
  /** What the headers print: `PAGE` for the page number. */
  readonly headers: { readonly default: Header; readonly first: Header };
}

interface Header {
  readonly field: string;
  readonly text: string;
  readonly look: Look | undefined;
}

export interface WordFile {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly body: XmlElement;
  readonly paragraphs: readonly PrintedParagraph[];
  readonly sections: readonly Section[];
}

const TWIPS_PER_MM = 1440 / 25.4;
const mm = (value: string | undefined): number => Math.round((Number(value ?? 0) / TWIPS_PER_MM) * 10) / 10;
const isOn = (element: XmlElement | undefined): boolean | undefined =>
  element && !['0', 'false', 'none'].includes(element.attributes.get('w:val') ?? '1');

/** Opens a Word file the hard way. Throws when any XML part is not well-formed. */
export function readDocx(bytes: Buffer): WordFile {
  const files = unzip(bytes);
  const parts = new Map<string, XmlElement>();
  for (const [name, content] of files) {
    if (/\.(xml|rels)$/.test(name)) parts.set(name, parseXml(content.toString('utf8')));
  }
  const body = at(parts.get('word/document.xml'), 'w:body');
  if (!body) throw new Error('the file has no body');
  const looks = lookReader(parts.get('word/styles.xml'));
  const sections = all(body, 'w:sectPr').map((section) => readSection(section, parts, looks));
  return { files, body, sections, paragraphs: readParagraphs(body, looks) };
}

/** The printed text: a line for each paragraph, a line for each row of a table with `|` between its cells. */
export function plainText({ body }: WordFile): string {
  const lines = elementsIn(body).flatMap((block) => {
    if (block.name === 'w:p') return [paragraphText(block)];
    return all(block, 'w:tr').map((row) =>
      elementsIn(row, 'w:tc')
        .map((cell) =>
          all(cell, 'w:p')
            .map(paragraphText)
            .filter((text) => text !== '')
            .join(' / '),
        )
        .join(' | '),
    );
  });
  return `${lines.filter((line) => !/^[\s|]*$/.test(line)).join('\n')}\n`;
}

function paragraphText(paragraph: XmlElement): string {
  return all(paragraph, 'w:r')
    .flatMap((run) => elementsIn(run))
    .map((part) =>
      part.name === 'w:t' ? textOf(part) : part.name === 'w:tab' ? ' ' : part.name === 'w:br' ? '\n' : '',
    )
    .join('');
}

type LookOf = (paragraphProperties: XmlElement | undefined, runProperties?: XmlElement) => Look;

/** Properties in the order they give way to the next: defaults, base styles, style, paragraph, run. */
function lookReader(styles: XmlElement | undefined): LookOf {
  if (!styles) throw new Error('the file has no styles');
  const byId = new Map(elementsIn(styles, 'w:style').map((style) => [style.attributes.get('w:styleId') ?? '', style]));
  const chain = (id: string | undefined): XmlElement[] => {
    const style = id === undefined ? undefined : byId.get(id);
    return style ? [...chain(at(style, 'w:basedOn')?.attributes.get('w:val')), style] : [];
  };
  const defaults = at(styles, 'w:docDefaults');
  return (paragraphProperties, runProperties) => {
    const applied = chain(at(paragraphProperties, 'w:pStyle')?.attributes.get('w:val') ?? 'Normal');
    const paragraph = [
      at(defaults, 'w:pPrDefault', 'w:pPr'),
      ...applied.map((style) => at(style, 'w:pPr')),
      paragraphProperties,
    ];
    const run = [at(defaults, 'w:rPrDefault', 'w:rPr'), ...applied.map((style) => at(style, 'w:rPr')), runProperties];
    const last = (layers: readonly (XmlElement | undefined)[], name: string, attribute: string) =>
      layers.map((layer) => at(layer, name)?.attributes.get(attribute)).findLast((value) => value !== undefined);
    const on = (layers: readonly (XmlElement | undefined)[], name: string) =>
      layers.map((layer) => isOn(at(layer, name))).findLast((value) => value !== undefined) ?? false;
    const hanging = mm(last(paragraph, 'w:ind', 'w:hanging'));
    return {
      font: last(run, 'w:rFonts', 'w:ascii'),
      size: Number(last(run, 'w:sz', 'w:val')) / 2,
      bold: on(run, 'w:b'),
      italic: on(run, 'w:i'),
      colour: last(run, 'w:color', 'w:val'),
      align: last(paragraph, 'w:jc', 'w:val'),
      firstLine: hanging > 0 ? -hanging : mm(last(paragraph, 'w:ind', 'w:firstLine')),
      left: mm(last(paragraph, 'w:ind', 'w:left')),
      right: mm(last(paragraph, 'w:ind', 'w:right')),
      before: Number(last(paragraph, 'w:spacing', 'w:before') ?? 0) / 20,
      after: Number(last(paragraph, 'w:spacing', 'w:after') ?? 0) / 20,
      lines:
        last(paragraph, 'w:spacing', 'w:lineRule') === 'auto'
          ? Number(last(paragraph, 'w:spacing', 'w:line')) / 240
          : 0,
      keepNext: on(paragraph, 'w:keepNext'),
      bottomBorder: paragraph.some((layer) => isOn(at(layer, 'w:pBdr', 'w:bottom'))),
    };
  };
}

function readParagraphs(body: XmlElement, looks: LookOf): PrintedParagraph[] {
  let section = 0;
  const read = (paragraph: XmlElement, inTable: boolean): PrintedParagraph => {
    const properties = at(paragraph, 'w:pPr');
    const runs = all(paragraph, 'w:r').map((run) => ({ text: textOf(run), look: looks(properties, at(run, 'w:rPr')) }));
    return {
      text: paragraphText(paragraph),
      look: looks(properties),
      runs: runs.filter((run) => run.text !== ''),
      section,
      inTable,
    };
  };
  return elementsIn(body).flatMap((block) => {
    if (block.name === 'w:tbl') return all(block, 'w:p').map((paragraph) => read(paragraph, true));
    if (block.name !== 'w:p') return [];
    const printed = read(block, false);
    if (at(block, 'w:pPr', 'w:sectPr')) section += 1;
    return [printed];
  });
}

function readSection(section: XmlElement, parts: ReadonlyMap<string, XmlElement>, looks: LookOf): Section {
  const size = at(section, 'w:pgSz')?.attributes;
  const margins = at(section, 'w:pgMar')?.attributes;
  const margin = (side: string) => mm(margins?.get(`w:${side}`));
  return {
    width: mm(size?.get('w:w')),
    height: mm(size?.get('w:h')),
    landscape: size?.get('w:orient') === 'landscape',
    top: margin('top'),
    bottom: margin('bottom'),
    left: margin('left'),
    right: margin('right'),
    header: margin('header'),
    firstPageDiffers: isOn(at(section, 'w:titlePg')) ?? false,
    numbersFrom: at(section, 'w:pgNumType')?.attributes.get('w:start'),
    headers: { default: header(section, 'default', parts, looks), first: header(section, 'first', parts, looks) },
  };
}

function header(section: XmlElement, type: string, parts: ReadonlyMap<string, XmlElement>, looks: LookOf): Header {
  const reference = elementsIn(section, 'w:headerReference').find((one) => one.attributes.get('w:type') === type);
  const relation = elementsIn(parts.get('word/_rels/document.xml.rels') ?? { children: [] }).find(
    (one) => one.attributes.get('Id') === reference?.attributes.get('r:id'),
  );
  const root = parts.get(`word/${relation?.attributes.get('Target')}`);
  if (!root) return { field: '', text: '', look: undefined };
  const paragraph = all(root, 'w:p')[0];
  return {
    field: all(root, 'w:instrText').map(textOf).join('').trim(),
    text: all(root, 'w:t').map(textOf).join(''),
    look: looks(at(paragraph, 'w:pPr')),
  };
}
