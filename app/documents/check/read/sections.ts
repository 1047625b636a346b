import { switchAt } from './look.ts';
import { millimetres } from './measures.ts';
import type { Layout, Look, Styles } from './styles.ts';
import type { WordPackage } from './word-package.ts';
import { all, at, elementsIn, textOf, type XmlElement } from './xml.ts';

/** What a header or footer prints of the page number. */
export interface PageNumberPlace {
  readonly hasField: boolean;
  /** Any text that is no field. */
  readonly text: string;
  readonly look: Look | null;
  readonly layout: Layout | null;
  /** In a frame or text box, whose own place decides. */
  readonly isFloating: boolean;
}

/** A stretch of pages with one layout; lengths in millimetres. */
export interface Section {
  readonly width: number;
  readonly height: number;
  readonly isLandscape: boolean;
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  readonly firstPageDiffers: boolean;
  readonly numbersFrom: number | null;
  readonly numberFormat: string;
  readonly header: { readonly default: PageNumberPlace; readonly first: PageNumberPlace };
  readonly footer: { readonly default: PageNumberPlace; readonly first: PageNumberPlace };
}

const EMPTY: PageNumberPlace = { hasField: false, text: '', look: null, layout: null, isFloating: false };
const WORDS_OWN = { width: 215.9, height: 279.4 };

/** The sections in order; what one leaves out of headers and footers it takes from the one before. */
export function readSections(elements: readonly XmlElement[], file: WordPackage, styles: Styles): Section[] {
  const sections: Section[] = [];
  for (const element of elements) sections.push(readSection(element, sections.at(-1), file, styles));
  return sections;
}

function readSection(element: XmlElement, before: Section | undefined, file: WordPackage, styles: Styles): Section {
  const size = at(element, 'w:pgSz')?.attributes;
  const margins = at(element, 'w:pgMar')?.attributes;
  const gutter = millimetres(margins?.get('w:gutter')) ?? 0;
  const margin = (side: string, usual: number) => Math.abs(millimetres(margins?.get(`w:${side}`)) ?? usual);
  const numbers = at(element, 'w:pgNumType')?.attributes;
  const start = numbers?.get('w:start');
  const place = (kind: 'header' | 'footer', type: 'default' | 'first') => {
    const reference = elementsIn(element, `w:${kind}Reference`).find(
      ({ attributes }) => (attributes.get('w:type') ?? 'default') === type,
    );
    if (!reference) return before?.[kind][type] ?? EMPTY;
    return readPlace(file.related(reference.attributes.get('r:id')), styles);
  };
  const width = millimetres(size?.get('w:w')) ?? WORDS_OWN.width;
  const height = millimetres(size?.get('w:h')) ?? WORDS_OWN.height;
  return {
    width,
    height,
    isLandscape: width > height,
    margins: {
      top: margin('top', 25.4),
      bottom: margin('bottom', 25.4),
      left: margin('left', 25.4) + gutter,
      right: margin('right', 25.4),
    },
    firstPageDiffers: switchAt(element, 'w:titlePg') ?? false,
    numbersFrom: start === undefined ? null : Number(start),
    numberFormat: numbers?.get('w:fmt') ?? 'decimal',
    header: { default: place('header', 'default'), first: place('header', 'first') },
    footer: { default: place('footer', 'default'), first: place('footer', 'first') },
  };
}

const isPageField = (instruction: string) => /^\s*PAGE(?:\s|$)/i.test(instruction);

function readPlace(root: XmlElement | undefined, styles: Styles): PageNumberPlace {
  if (!root) return EMPTY;
  const paragraphs = all(root, 'w:p');
  const numbered = paragraphs.find(holdsPageNumber);
  const text = paragraphs
    .map((paragraph) => all(paragraph, 'w:t').map(textOf).join(''))
    .join(' ')
    .trim();
  if (!numbered) return { ...EMPTY, text };
  const properties = at(numbered, 'w:pPr');
  const run = all(numbered, 'w:r').find((one) => at(one, 'w:fldChar') ?? at(one, 'w:t'));
  return {
    hasField: true,
    text: text.replace(/^\d+$/, ''),
    look: styles.look(at(run, 'w:rPr'), properties),
    layout: styles.layout(properties),
    isFloating: at(properties, 'w:framePr') !== undefined || all(root, 'w:txbxContent').length > 0,
  };
}

const holdsPageNumber = (paragraph: XmlElement): boolean =>
  all(paragraph, 'w:fldSimple').some(({ attributes }) => isPageField(attributes.get('w:instr') ?? '')) ||
  isPageField(all(paragraph, 'w:instrText').map(textOf).join(''));
