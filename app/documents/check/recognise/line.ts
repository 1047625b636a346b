import { foldVietnamese } from '#app/domain/shared/fold-vietnamese.ts';
import type { Paragraph, Run } from '../read/paper.ts';
import type { Component } from './components.ts';

/** A line of the paper with what it is: a paragraph, or the part of one that stands beside another. */
export interface Line {
  readonly component: Component;
  readonly paragraph: Paragraph;
  /** Trimmed; a line break within reads as a space. */
  readonly text: string;
  /** Without marks, case and signs: what recognition goes by. */
  readonly folded: string;
  readonly runs: readonly Run[];
  /** One of several parts of a paragraph, whose own alignment says nothing. */
  readonly isPart: boolean;
  /** Left or right half of the head and foot. */
  readonly side: 'left' | 'right' | null;
}

export type Unnamed = Omit<Line, 'component'>;

/** A paragraph as one line; null when nothing is written in it. */
export function lineOf(paragraph: Paragraph): Unnamed | null {
  const text = paragraph.text.replace(/\s+/g, ' ').trim();
  const { runs } = paragraph;
  return text === ''
    ? null
    : { paragraph, text, folded: foldVietnamese(text), runs, isPart: false, side: sideOf(paragraph) };
}

const sideOf = ({ cell }: Paragraph): Line['side'] => (cell === null ? null : cell.column === 0 ? 'left' : 'right');

/** A paragraph of the head or foot cut at its line breaks and tabs: what stands beside and under each other. */
export function linesOf(paragraph: Paragraph): Unnamed[] {
  const whole = lineOf(paragraph);
  if (!whole || !/[\n\t]/.test(paragraph.text.trim())) return whole ? [whole] : [];
  const rows = splitRuns(paragraph.runs, '\n').map((row) => splitRuns(row, '\t'));
  return rows.flatMap((columns) => {
    const written = columns
      .map((runs, column) => ({ runs, column, text: textIn(runs) }))
      .filter(({ text }) => text !== '');
    return written.map(({ runs, column, text }): Unnamed => {
      const side = whole.side ?? (columns.length === 1 ? null : column === 0 ? 'left' : 'right');
      return { paragraph, text, folded: foldVietnamese(text), runs, isPart: columns.length > 1, side };
    });
  });
}

const textIn = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

function splitRuns(runs: readonly Run[], sign: string): Run[][] {
  const parts: Run[][] = [[]];
  for (const { text, look } of runs)
    for (const [place, piece] of text.split(sign).entries()) {
      if (place > 0) parts.push([]);
      if (piece !== '') parts.at(-1)?.push({ text: piece, look });
    }
  return parts;
}

/** Gives a line its name. */
export const named = (line: Unnamed, component: Component): Line => ({ ...line, component });

/** Whether a text has letters and none of them small. */
export const isCapitals = (text: string): boolean =>
  text === text.toLocaleUpperCase('vi') && text !== text.toLocaleLowerCase('vi');
