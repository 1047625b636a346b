import { type ParagraphLayer, paragraphLayer } from './look.ts';
import { wholeOr } from './measures.ts';
import { at, elementsIn, valueAt, type XmlElement } from './xml.ts';

/** What Word prints before an automatically numbered paragraph. */
export interface ListLabel {
  /** `1.`, `a)`, with the space or tab after it; a bullet of any shape is a hyphen. */
  readonly label: string;
  readonly paragraph: ParagraphLayer;
}

interface Level {
  readonly format: string;
  readonly pattern: string;
  readonly start: number;
  readonly suffix: string;
  readonly paragraph: ParagraphLayer;
}

const LAST_LEVEL = 8;
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const MOST = 5000;

/** Counts the lists of a document; ask in document order. */
export function readNumbering(numbering: XmlElement | undefined): (list: XmlElement | undefined) => ListLabel | null {
  const abstracts = new Map(
    elementsIn(numbering, 'w:abstractNum').map((one) => [one.attributes.get('w:abstractNumId') ?? '', levelsOf(one)]),
  );
  const lists = new Map(
    elementsIn(numbering, 'w:num').map((one) => [
      one.attributes.get('w:numId') ?? '',
      valueAt(one, 'w:abstractNumId') ?? '',
    ]),
  );
  const counts = new Map<string, number[]>();
  return (list) => {
    const abstract = lists.get(valueAt(list, 'w:numId') ?? '');
    const depth = Math.min(Math.max(wholeOr(valueAt(list, 'w:ilvl'), 0), 0), LAST_LEVEL);
    const levels = abstract === undefined ? undefined : abstracts.get(abstract);
    const level = levels?.get(depth);
    if (abstract === undefined || !levels || !level) return null;
    const counters = counts.get(abstract) ?? [];
    counts.set(abstract, counters);
    counters[depth] = (counters[depth] ?? level.start - 1) + 1;
    counters.length = depth + 1;
    return { label: labelOf(level, levels, counters) + level.suffix, paragraph: level.paragraph };
  };
}

function levelsOf(abstract: XmlElement): Map<number, Level> {
  return new Map(
    elementsIn(abstract, 'w:lvl').map((level) => [
      wholeOr(level.attributes.get('w:ilvl'), 0),
      {
        format: valueAt(level, 'w:numFmt') ?? 'decimal',
        pattern: valueAt(level, 'w:lvlText') ?? '',
        start: wholeOr(valueAt(level, 'w:start'), 1),
        suffix: valueAt(level, 'w:suff') === 'nothing' ? '' : ' ',
        paragraph: paragraphLayer(at(level, 'w:pPr')),
      },
    ]),
  );
}

function labelOf(level: Level, levels: ReadonlyMap<number, Level>, counters: readonly number[]): string {
  if (level.format === 'none') return '';
  if (level.format === 'bullet') return '-';
  return level.pattern.replace(/%([1-9])/g, (_whole, place: string) => {
    const depth = Number(place) - 1;
    return counted(counters[depth] ?? levels.get(depth)?.start ?? 1, levels.get(depth)?.format ?? 'decimal');
  });
}

function counted(count: number, format: string): string {
  if (count < 1 || count > MOST) return String(count);
  switch (format) {
    case 'lowerLetter':
      return letter(count);
    case 'upperLetter':
      return letter(count).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}

/** a … z, aa, bb: as Word counts in letters, without đ. */
const letter = (count: number): string =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);

function roman(count: number): string {
  let rest = count;
  let written = '';
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      written += sign;
      rest -= value;
    }
  return written;
}
