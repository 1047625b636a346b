import { type ParagraphLayer, paragraphLayer, type TypeLayer, typeLayer } from './look.ts';
import { at, elementsIn, valueAt, type XmlElement } from './xml.ts';

/** Type as printed, all layers applied. */
export interface Look {
  readonly font: string;
  readonly markedFont: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly capitals: boolean;
  readonly hidden: boolean;
  /** `000000`; `auto` prints black. */
  readonly colour: string;
}

/** A paragraph as printed, all layers applied. */
export type Layout = Required<ParagraphLayer>;

interface Style {
  readonly type: TypeLayer;
  readonly paragraph: ParagraphLayer;
  readonly numbering: XmlElement | undefined;
}

/** How paragraphs and runs come out under the styles of a file. */
export interface Styles {
  readonly layout: (properties: XmlElement | undefined, tableStyle?: string, list?: ParagraphLayer) => Layout;
  readonly look: (
    properties: XmlElement | undefined,
    paragraphProperties: XmlElement | undefined,
    tableStyle?: string,
  ) => Look;
  /** The list a paragraph is in through its style. */
  readonly numbering: (paragraphProperties: XmlElement | undefined) => XmlElement | undefined;
}

// What Word prints when nothing in the file says otherwise.
const PLAIN: Look = {
  font: 'Times New Roman',
  markedFont: 'Times New Roman',
  size: 10,
  bold: false,
  italic: false,
  underline: false,
  capitals: false,
  hidden: false,
  colour: 'auto',
};
const PLAIN_LAYOUT: Layout = {
  align: 'left',
  firstLine: 0,
  left: 0,
  right: 0,
  before: 0,
  after: 0,
  line: 1,
  lineRule: 'auto',
  topLine: false,
  bottomLine: false,
  framed: false,
};
const NO_STYLE: Style = { type: {}, paragraph: {}, numbering: undefined };
/** Named in paragraph and character style at once, these undo each other. */
const TOGGLES = ['bold', 'italic', 'capitals', 'hidden'] as const;
const LONGEST_CHAIN = 50;

/** Prepares the styles of a file: defaults, inheritance and theme fonts. */
export function readStyles(styles: XmlElement | undefined, theme: XmlElement | undefined): Styles {
  const fonts = themeFonts(theme);
  const byId = new Map(elementsIn(styles, 'w:style').map((style) => [style.attributes.get('w:styleId') ?? '', style]));
  const defaultOf = (kind: string) =>
    elementsIn(styles, 'w:style')
      .find(
        ({ attributes }) =>
          attributes.get('w:type') === kind && /^(?:1|true|on)$/.test(attributes.get('w:default') ?? ''),
      )
      ?.attributes.get('w:styleId');
  const defaultParagraph = defaultOf('paragraph');
  const defaultTable = defaultOf('table');
  const defaults = at(styles, 'w:docDefaults');
  const plainType: Look = { ...PLAIN, ...typeLayer(at(defaults, 'w:rPrDefault', 'w:rPr'), fonts) };
  const plainLayout: Layout = { ...PLAIN_LAYOUT, ...paragraphLayer(at(defaults, 'w:pPrDefault', 'w:pPr')) };

  const known = new Map<string, Style>();
  const style = (id: string | undefined, depth = 0): Style => {
    const element = id === undefined ? undefined : byId.get(id);
    if (id === undefined || !element || depth > LONGEST_CHAIN) return NO_STYLE;
    const found = known.get(id);
    if (found) return found;
    const base = style(valueAt(element, 'w:basedOn'), depth + 1);
    const own = at(element, 'w:pPr');
    const made: Style = {
      type: { ...base.type, ...typeLayer(at(element, 'w:rPr'), fonts) },
      paragraph: { ...base.paragraph, ...paragraphLayer(own) },
      numbering: at(own, 'w:numPr') ?? base.numbering,
    };
    known.set(id, made);
    return made;
  };
  const styleOf = (paragraph: XmlElement | undefined) => style(valueAt(paragraph, 'w:pStyle') ?? defaultParagraph);
  const tableStyleOf = (id: string | undefined) => style(id ?? defaultTable);

  return {
    layout: (properties, table, list = {}) => ({
      ...plainLayout,
      ...(table === undefined ? {} : tableStyleOf(table).paragraph),
      ...styleOf(properties).paragraph,
      ...list,
      ...paragraphLayer(properties),
    }),
    look(properties, paragraph, table) {
      const below = styleOf(paragraph).type;
      const character = style(valueAt(properties, 'w:rStyle')).type;
      const toggled = Object.fromEntries(
        TOGGLES.filter((name) => below[name] === true && character[name] === true).map((name) => [name, false]),
      );
      return {
        ...plainType,
        ...(table === undefined ? {} : tableStyleOf(table).type),
        ...below,
        ...character,
        ...toggled,
        ...typeLayer(properties, fonts),
      };
    },
    numbering: (paragraph) => styleOf(paragraph).numbering,
  };
}

/** `minorHAnsi` and its kin → the name of a font. */
function themeFonts(theme: XmlElement | undefined): ReadonlyMap<string, string> {
  const scheme = at(theme, 'a:themeElements', 'a:fontScheme');
  const fonts = new Map<string, string>();
  for (const kind of ['major', 'minor'] as const) {
    const latin = at(scheme, `a:${kind}Font`, 'a:latin')?.attributes.get('typeface');
    if (latin === undefined) continue;
    for (const slot of ['Ascii', 'HAnsi']) fonts.set(kind + slot, latin);
  }
  return fonts;
}
