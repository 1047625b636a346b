import { drawnLines, isFrame, textBoxes } from './drawings.ts';
import { wholeOr } from './measures.ts';
import { readNumbering } from './numbering.ts';
import { readSections, type Section } from './sections.ts';
import { type Layout, type Look, readStyles, type Styles } from './styles.ts';
import { openWordFile } from './word-package.ts';
import { at, elementsIn, textOf, valueAt, type XmlElement } from './xml.ts';

const TWIPS_PER_MM = 1440 / 25.4;

/** A stretch of text set in one type. */
export interface Run {
  readonly text: string;
  readonly look: Look;
}

/** Where in a table a paragraph stands. */
export interface CellPlace {
  /** Tables are counted from 0 in document order. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Width of the cell in millimetres; 0 when the file does not say. */
  readonly width: number;
}

/** A paragraph as printed. */
export interface Paragraph {
  /** Its place in the document, from 0, counting those in tables. */
  readonly index: number;
  /** Line breaks as `\n`, tabs as `\t`, the label of an automatic list in front; composed (NFC). */
  readonly text: string;
  /** The same as the file spells it. */
  readonly spelled: string;
  /** Runs with text, without the label. */
  readonly runs: readonly Run[];
  readonly layout: Layout;
  /** The type its mark has: what text would be set in. */
  readonly markLook: Look;
  readonly section: number;
  readonly cell: CellPlace | null;
  /** In a text box. */
  readonly isFloating: boolean;
  /** Framed by its border or by its text box. */
  readonly isFramed: boolean;
  /** Millimetres. */
  readonly drawnLines: readonly number[];
}

/** A table of the paper. */
export interface Table {
  readonly rows: number;
  readonly hasLines: boolean;
  readonly headRepeats: boolean;
  /** Rows that may break over two pages. */
  readonly splittingRows: number;
}

/** A Word file read for its form. */
export interface Paper {
  readonly paragraphs: readonly Paragraph[];
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  /** Pages as Word last counted them; null when the file does not say. */
  readonly pages: number | null;
}

/** Reads a Word file. Throws FileRefused. */
export function readPaper(bytes: Uint8Array): Paper {
  const file = openWordFile(bytes);
  const styles = readStyles(file.styles, file.theme);
  const reader = new BodyReader(styles, readNumbering(file.numbering));
  const body = at(file.document, 'w:body');
  reader.blocks(body, null);
  const last = at(body, 'w:sectPr');
  const sections = readSections(last ? [...reader.sections, last] : reader.sections, file, styles);
  return { paragraphs: reader.paragraphs, sections, tables: reader.tables, pages: file.pages };
}

/** Containers that print what is in them. */
const CONTAINERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
]);
const DRAWINGS = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent']);

interface Content {
  runs: Run[];
  lines: number[];
  boxes: { content: XmlElement; isFramed: boolean }[];
}

class BodyReader {
  readonly paragraphs: Paragraph[] = [];
  readonly tables: Table[] = [];
  readonly sections: XmlElement[] = [];
  readonly #styles: Styles;
  readonly #label: ReturnType<typeof readNumbering>;
  #fieldDepth = 0;
  #inInstruction = false;

  constructor(styles: Styles, label: ReturnType<typeof readNumbering>) {
    this.#styles = styles;
    this.#label = label;
  }

  blocks(parent: XmlElement | undefined, cell: CellPlace | null, table?: string, box?: { isFramed: boolean }): void {
    for (const block of elementsIn(parent)) {
      if (block.name === 'w:p') this.#paragraph(block, cell, table, box);
      else if (block.name === 'w:tbl') this.#table(block);
      else if (CONTAINERS.has(block.name)) this.blocks(block, cell, table, box);
    }
  }

  #table(table: XmlElement): void {
    const number = this.tables.length;
    const rows = rowsIn(table);
    this.tables.push(tableFacts(table, rows));
    const style = valueAt(table, 'w:tblPr', 'w:tblStyle') ?? '';
    const grid = elementsIn(at(table, 'w:tblGrid'), 'w:gridCol').map((column) => widthOf(column.attributes.get('w:w')));
    for (const [row, element] of rows.entries()) {
      let column = wholeOr(valueAt(element, 'w:trPr', 'w:gridBefore'), 0);
      for (const cell of cellsIn(element)) {
        const span = Math.max(1, Math.min(wholeOr(valueAt(cell, 'w:tcPr', 'w:gridSpan'), 1), 64));
        const own = widthOf(at(cell, 'w:tcPr', 'w:tcW')?.attributes.get('w:w'));
        const width = grid.slice(column, column + span).reduce((sum, one) => sum + one, 0) || own;
        this.blocks(cell, { table: number, row, column, width }, style);
        column += span;
      }
    }
  }

  #paragraph(element: XmlElement, cell: CellPlace | null, table?: string, box?: { isFramed: boolean }): void {
    const properties = at(element, 'w:pPr');
    const content: Content = { runs: [], lines: [], boxes: [] };
    this.#inline(element, properties, table, content);
    const list = this.#label(at(properties, 'w:numPr') ?? this.#styles.numbering(properties));
    const layout = this.#styles.layout(properties, table, list?.paragraph);
    const spelled = (list?.label ?? '') + content.runs.map(({ text }) => text).join('');
    this.paragraphs.push({
      index: this.paragraphs.length,
      text: spelled.normalize('NFC'),
      spelled,
      runs: content.runs,
      layout,
      markLook: this.#styles.look(at(properties, 'w:rPr'), properties, table),
      section: this.sections.length,
      cell,
      isFloating: box !== undefined,
      isFramed: layout.framed || box?.isFramed === true,
      drawnLines: content.lines,
    });
    for (const { content: inside, isFramed } of content.boxes) this.blocks(inside, cell, table, { isFramed });
    const section = at(properties, 'w:sectPr');
    if (section) this.sections.push(section);
  }

  #inline(parent: XmlElement, properties: XmlElement | undefined, table: string | undefined, into: Content): void {
    for (const child of elementsIn(parent)) {
      if (child.name === 'w:r') this.#run(child, properties, table, into);
      else if (DRAWINGS.has(child.name)) this.#drawing(child, into);
      else if (CONTAINERS.has(child.name)) this.#inline(child, properties, table, into);
    }
  }

  #run(run: XmlElement, properties: XmlElement | undefined, table: string | undefined, into: Content): void {
    let text = '';
    for (const part of elementsIn(run)) {
      if (part.name === 'w:fldChar') this.#field(part.attributes.get('w:fldCharType'));
      else if (DRAWINGS.has(part.name)) this.#drawing(part, into);
      else if (!this.#inInstruction) text += printed(part);
    }
    if (text === '') return;
    const look = this.#styles.look(at(run, 'w:rPr'), properties, table);
    if (!look.hidden) into.runs.push({ text, look });
  }

  /** Between the beginning of a field and its separator stands an instruction, which is not printed. */
  #field(type: string | undefined): void {
    if (type === 'begin') this.#fieldDepth += 1;
    if (type === 'end') this.#fieldDepth = Math.max(0, this.#fieldDepth - 1);
    this.#inInstruction = type === 'begin' || (this.#inInstruction && type !== 'separate' && type !== 'end');
  }

  #drawing(element: XmlElement, into: Content): void {
    // Two spellings of one drawing: the newer one, or what old programs show in its place.
    const drawing = element.name === 'mc:AlternateContent' ? (elementsIn(element)[0] ?? element) : element;
    into.lines = into.lines.concat(drawnLines(drawing));
    const isFramed = isFrame(drawing);
    into.boxes = into.boxes.concat(textBoxes(drawing).map((content) => ({ content, isFramed })));
  }
}

function printed(part: XmlElement): string {
  switch (part.name) {
    case 'w:t':
      return textOf(part);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return part.attributes.get('w:type') === 'page' ? '' : '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return '\u25a1';
    default:
      return '';
  }
}

const widthOf = (twips: string | undefined): number => wholeOr(twips, 0) / TWIPS_PER_MM;

/** Rows and cells may be wrapped in content controls. */
const inside = (element: XmlElement, name: string): XmlElement[] =>
  elementsIn(element).flatMap((child) =>
    child.name === name ? [child] : CONTAINERS.has(child.name) ? inside(child, name) : [],
  );
const rowsIn = (table: XmlElement) => inside(table, 'w:tr');
const cellsIn = (row: XmlElement) => inside(row, 'w:tc');

function tableFacts(table: XmlElement, rows: readonly XmlElement[]): Table {
  const borders = elementsIn(at(table, 'w:tblPr', 'w:tblBorders'));
  const drawn = borders.some(({ attributes }) => !['none', 'nil', undefined].includes(attributes.get('w:val')));
  const byStyle = borders.length === 0 && valueAt(table, 'w:tblPr', 'w:tblStyle') !== undefined;
  return {
    rows: rows.length,
    hasLines: drawn || byStyle,
    headRepeats: rows[0] !== undefined && at(rows[0], 'w:trPr', 'w:tblHeader') !== undefined,
    splittingRows: rows.filter((row) => at(row, 'w:trPr', 'w:cantSplit') === undefined).length,
  };
}
