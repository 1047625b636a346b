import { DOCUMENT_TYPES } from '#app/domain/document-type.ts';
import { foldVietnamese } from '#app/domain/shared/fold-vietnamese.ts';
import type { Paragraph } from '../read/paper.ts';
import type { Component } from './components.ts';
import { isCapitals, type Line, lineOf, named, type Unnamed } from './line.ts';

const NAMES = Object.values(DOCUMENT_TYPES)
  .filter(({ abbreviation }) => abbreviation !== null)
  .map(({ name }) => foldVietnamese(name))
  .concat('ket luan', 'giay khen', 'thu cong');
const MOST_SUBJECT_LINES = 8;
const LONGEST_AUTHORITY = 100;

/** What stands between head and foot, named. `name` is the kind of paper as printed; null for a letter. */
export interface Body {
  readonly lines: readonly Line[];
  readonly name: Line | null;
}

/** Recognises the title, addressees, bases and the text with its divisions. */
export function recogniseBody(paragraphs: readonly Paragraph[], isLetter: boolean): Body {
  const title = isLetter ? { lines: [], end: 0 } : recogniseTitle(paragraphs);
  const lines = paragraphs.slice(title.end).flatMap((paragraph) => lineOf(paragraph) ?? []);
  const isDecision = /^(?:quyet dinh|nghi quyet)/.test(title.lines[0]?.folded ?? '');
  return { name: title.lines[0] ?? null, lines: [...title.lines, ...nameText(lines, isDecision)] };
}

/** Draws a line and says nothing. */
export const isRuleLine = ({ text, layout, drawnLines, isFramed }: Paragraph): boolean =>
  text.trim() === '' && !isFramed && (layout.bottomLine || layout.topLine || drawnLines.length > 0);

function recogniseTitle(paragraphs: readonly Paragraph[]): { lines: Line[]; end: number } {
  const start = paragraphs.findIndex((paragraph) => lineOf(paragraph) !== null);
  const first = paragraphs[start];
  const name = first && lineOf(first);
  if (!name || !isName(name)) return { lines: [], end: 0 };
  const after = paragraphs.slice(start + 1, start + 1 + MOST_SUBJECT_LINES);
  const rule = after.findIndex(isRuleLine);
  const stop = after.findIndex((paragraph) => endsTitle(paragraph, rule >= 0));
  const count = stop >= 0 && (rule < 0 || stop < rule) ? stop : rule >= 0 ? rule : after.length;
  const subject = after.slice(0, count).flatMap((paragraph) => lineOf(paragraph) ?? []);
  return {
    lines: [named(name, 'documentName'), ...subject.map((line) => named(line, 'subject'))],
    end: start + 1 + count,
  };
}

/** The kinds of paper the decree knows, and a few more. */
export const isKnownName = ({ folded, text }: Unnamed): boolean =>
  NAMES.some((name) => folded === name || (isCapitals(text) && folded.startsWith(`${name} `)));

const isName = (line: Unnamed): boolean => isKnownName(line) || looksLikeName(line);

const looksLikeName = ({ text, paragraph }: Unnamed): boolean =>
  paragraph.cell === null && paragraph.layout.align === 'center' && isCapitals(text) && text.length < 80;

/** Something after the subject begins; without a rule line the subject is what is centred and bold. */
function endsTitle(paragraph: Paragraph, hasRule: boolean): boolean {
  const line = lineOf(paragraph);
  if (!line) return false;
  if (paragraph.cell !== null || /^(?:kinh gui|can cu)\b/.test(line.folded)) return true;
  if (hasRule) return false;
  return paragraph.layout.align !== 'center' || !line.runs.some(({ look }) => look.bold);
}

/** Goes through the text once; some lines are known only by those before them. */
function nameText(lines: readonly Unnamed[], isDecision: boolean): Line[] {
  const found: Line[] = [];
  let previous: Component | null = null;
  let isBefore = true;
  for (const line of lines) {
    const component = textComponent(line, previous, isDecision && isBefore);
    if (!['addressee', 'enactment', 'basis', 'other'].includes(component)) isBefore = false;
    found.push(named(line, component));
    previous = component;
  }
  return found;
}

function textComponent(line: Unnamed, previous: Component | null, isOpening: boolean): Component {
  const { text, folded, paragraph } = line;
  if (/^kinh gui\b/.test(folded)) return 'addressee';
  if (paragraph.cell !== null) return 'table';
  if (previous === 'addressee' && /^[-–+]/.test(text)) return 'addressee';
  if (isOpening && isEnactment(line)) return 'enactment';
  if (isBasis(line, previous, isOpening)) return 'basis';
  if (/^(?:Phần|Chương|PHẦN|CHƯƠNG)\s+(?:[IVXLC]+|thứ\s)/u.test(text)) return 'chapter';
  if (/^(?:Mục|Tiểu mục|MỤC|TIỂU MỤC)\s+\d+\.?(?:\s|$)/u.test(text) && text.length < 120) return 'chapter';
  if (previous === 'chapter' && isCapitals(text)) return 'chapter';
  if (/^Điều\s+\d+[a-zđ]?\s*[.:]/u.test(text)) return 'article';
  if (/^[IVXLC]+\s*\.\s*\S/.test(text)) return 'part';
  if (isHeading(line)) return 'heading';
  return 'body';
}

const isEnactment = ({ text, folded }: Unnamed): boolean =>
  /^(?:quyet dinh|quyet nghi)$/.test(folded) ||
  (text.length < LONGEST_AUTHORITY &&
    !/[.;,]$/.test(text) &&
    /^(?:chu tich|uy ban|truong|giam doc|hoi dong|ban chi dao)\b/.test(folded));

/** `Căn cứ …;` as a list before the text; a sentence that merely begins so is text. */
function isBasis({ text, folded }: Unnamed, previous: Component | null, isOpening: boolean): boolean {
  if (/^can cu\b/.test(folded)) return isOpening || /;$/.test(text) || previous === 'basis';
  return /^(?:theo de nghi|xet de nghi)\b/.test(folded) && (isOpening || previous === 'basis');
}

/** A numbered line that names what follows: it ends without a stop. */
const isHeading = ({ text }: Unnamed): boolean => /^\d+(?:\.\d+)*\s*\.\s*\S/.test(text) && !/[.;:,!?…]$/.test(text);
