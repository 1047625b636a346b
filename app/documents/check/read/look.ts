import { millimetres, points, wholeOr } from './measures.ts';
import { at, elementsIn, valueAt, type XmlElement } from './xml.ts';

/** What one layer (a style, a paragraph, a run) says of its type; what it leaves out comes from the layer below. */
export interface TypeLayer {
  readonly font?: string;
  /** Font of the letters beyond Latin 1, which most marked Vietnamese letters are. */
  readonly markedFont?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly capitals?: boolean;
  readonly hidden?: boolean;
  readonly colour?: string;
}

export type Align = 'left' | 'center' | 'right' | 'both';

/** What one layer says of a paragraph. */
export interface ParagraphLayer {
  readonly align?: Align;
  /** Millimetres; negative for a hanging indent. */
  readonly firstLine?: number;
  readonly left?: number;
  readonly right?: number;
  /** Points. */
  readonly before?: number;
  readonly after?: number;
  /** In lines when `auto`, else in points. */
  readonly line?: number;
  readonly lineRule?: 'auto' | 'exact' | 'atLeast';
  readonly topLine?: boolean;
  readonly bottomLine?: boolean;
  readonly framed?: boolean;
}

type ThemeFonts = ReadonlyMap<string, string>;

const SIDES = ['w:top', 'w:bottom', 'w:left', 'w:right'] as const;
const ALIGN: Readonly<Record<string, Align>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
};

/** An on/off property; undefined when the layer does not speak of it. */
export function switchAt(properties: XmlElement | undefined, name: string): boolean | undefined {
  const found = at(properties, name);
  return found && !['0', 'false', 'off', 'none'].includes(found.attributes.get('w:val') ?? '1');
}

/** Reads `w:rPr`. */
export function typeLayer(properties: XmlElement | undefined, fonts: ThemeFonts): TypeLayer {
  if (!properties) return {};
  const size = valueAt(properties, 'w:sz');
  const named = at(properties, 'w:rFonts')?.attributes;
  const font = (slot: string) => fonts.get(named?.get(`w:${slot}Theme`) ?? '') ?? named?.get(`w:${slot}`);
  return defined({
    font: font('ascii'),
    markedFont: font('hAnsi'),
    size: size === undefined ? undefined : wholeOr(size, 0) / 2,
    bold: switchAt(properties, 'w:b'),
    italic: switchAt(properties, 'w:i'),
    underline: switchAt(properties, 'w:u'),
    capitals: switchAt(properties, 'w:caps'),
    hidden: switchAt(properties, 'w:vanish'),
    colour: valueAt(properties, 'w:color'),
  });
}

/** Reads `w:pPr`. */
export function paragraphLayer(properties: XmlElement | undefined): ParagraphLayer {
  if (!properties) return {};
  const indent = at(properties, 'w:ind')?.attributes;
  const hanging = millimetres(indent?.get('w:hanging'));
  return defined({
    align: ALIGN[valueAt(properties, 'w:jc') ?? ''],
    firstLine: hanging === undefined ? millimetres(indent?.get('w:firstLine')) : -hanging,
    left: millimetres(indent?.get('w:left') ?? indent?.get('w:start')),
    right: millimetres(indent?.get('w:right') ?? indent?.get('w:end')),
    ...spacing(at(properties, 'w:spacing')),
    ...borders(at(properties, 'w:pBdr')),
  });
}

function spacing(element: XmlElement | undefined): ParagraphLayer {
  const said = element?.attributes;
  // "Automatic" room before and after is what browsers give: 14 points.
  const room = (side: string) =>
    ['1', 'true'].includes(said?.get(`w:${side}Autospacing`) ?? '') ? 14 : points(said?.get(`w:${side}`));
  const rule = said?.get('w:lineRule');
  const lineRule = rule === 'exact' || rule === 'atLeast' ? rule : 'auto';
  const line = said?.get('w:line');
  return {
    before: room('before'),
    after: room('after'),
    ...(line === undefined ? {} : { lineRule, line: lineRule === 'auto' ? wholeOr(line, 240) / 240 : points(line) }),
  };
}

function borders(element: XmlElement | undefined): ParagraphLayer {
  if (!element) return {};
  const drawn = new Set(
    elementsIn(element)
      .filter(({ attributes }) => !['none', 'nil', undefined].includes(attributes.get('w:val')))
      .map(({ name }) => name),
  );
  return {
    topLine: drawn.has('w:top') || drawn.has('w:between'),
    bottomLine: drawn.has('w:bottom'),
    framed: SIDES.every((side) => drawn.has(side)),
  };
}

/** Without what is undefined, so that laying one layer over another keeps what the upper one leaves out. */
function defined<Layer extends object>(layer: Layer): Layer {
  return Object.fromEntries(Object.entries(layer).filter(([, value]) => value !== undefined)) as Layer;
}
