import type { Paragraph } from '../read/paper.ts';
import { isCapitals, type Line, lineOf, linesOf, named, type Unnamed } from './line.ts';

const POST =
  /^(?:(?:tm|kt|tl|tuq|q) |(?:chu tich|pho |truong |chanh |thu ky|chu toa|chu tri|giam doc|bi thu|bo truong|doi truong|to truong|hieu truong|uy vien|dai dien|xac nhan))/;
const NEAR = 30;

/** Nơi nhận and signatures, named; `start` and `end` bound them among the paragraphs. */
export interface Foot {
  readonly lines: readonly Line[];
  readonly start: number;
  readonly end: number;
}

/** Recognises who signs and who receives, side by side in a table or with tabs, or one under the other. */
export function recogniseFoot(paragraphs: readonly Paragraph[], from: number): Foot {
  const title = paragraphs.findIndex(
    (paragraph, index) => index >= from && linesOf(paragraph).some(({ folded }) => /^noi nhan\b/.test(folded)),
  );
  const annex = annexStart(paragraphs, title < 0 ? from : title + 1);
  if (title < 0) return withoutRecipients(paragraphs, from, annex);
  const table = paragraphs[title]?.cell?.table;
  const start = table === undefined ? signatureStart(paragraphs, from, title) : indexOfTable(paragraphs, table);
  const end = Math.min(annex, table === undefined ? annex : lastOfTable(paragraphs, table) + 1);
  return { start, end, lines: nameFoot(paragraphs.slice(start, end)) };
}

/** The first annex after the paper; the number of paragraphs when there is none. */
export function annexStart(paragraphs: readonly Paragraph[], from: number): number {
  const found = paragraphs.findIndex(
    (paragraph, index) => index >= from && /^phu luc(?: (?:so )?[ivxlc\d]+)?$/.test(lineOf(paragraph)?.folded ?? ''),
  );
  return found < 0 ? paragraphs.length : found;
}

const indexOfTable = (paragraphs: readonly Paragraph[], table: number): number =>
  paragraphs.findIndex(({ cell }) => cell?.table === table);
const lastOfTable = (paragraphs: readonly Paragraph[], table: number): number =>
  paragraphs.findLastIndex(({ cell }) => cell?.table === table);

const isPost = (paragraph: Paragraph): boolean => linesOf(paragraph).some(({ folded }) => POST.test(folded));

/** Where the signatures begin that stand before Nơi nhận: their table, or the first post after the last sentence. */
function signatureStart(paragraphs: readonly Paragraph[], from: number, title: number): number {
  const nearest = Math.max(from, title - NEAR);
  const cell = paragraphs.slice(nearest, title).findLast((paragraph) => paragraph.cell !== null)?.cell;
  const table = cell ? indexOfTable(paragraphs, cell.table) : -1;
  if (table >= 0 && paragraphs.slice(table, title).some(isPost)) return table;
  const closing = paragraphs.slice(0, title).findLastIndex(({ text }) => text.trimEnd().endsWith('./.'));
  const post = paragraphs.findIndex((paragraph, index) => index > closing && index >= nearest && isPost(paragraph));
  return closing >= 0 && post > closing && post < title ? post : title;
}

/** A paper without Nơi nhận still ends with a signature. */
function withoutRecipients(paragraphs: readonly Paragraph[], from: number, end: number): Foot {
  const last = paragraphs.slice(from, end).findLastIndex(isPost) + from;
  const cell = last < from ? null : paragraphs[last]?.cell;
  const start = cell ? indexOfTable(paragraphs, cell.table) : last < from ? end : last;
  return { start, end, lines: nameFoot(paragraphs.slice(start, end)) };
}

function nameFoot(paragraphs: readonly Paragraph[]): Line[] {
  const lines = paragraphs.flatMap(linesOf);
  const title = lines.findIndex(({ folded }) => /^noi nhan\b/.test(folded));
  const isRecipient = (line: Unnamed, place: number) => title >= 0 && place > title && sameColumn(lines[title], line);
  const signatures = new Map<string, Unnamed[]>();
  for (const [place, line] of lines.entries())
    if (place !== title && !isRecipient(line, place) && !/^\(.*\)$/.test(line.text))
      signatures.set(columnOf(line), [...(signatures.get(columnOf(line)) ?? []), line]);
  const signers = new Set([...signatures.values()].flatMap((column) => signerOf(column) ?? []));
  const signing = new Set([...signatures.values()].flat());
  return lines.map((line, place) => {
    if (place === title) return named(line, 'recipientsTitle');
    if (isRecipient(line, place)) return named(line, 'recipient');
    if (!signing.has(line)) return named(line, 'other');
    return named(line, signers.has(line) ? 'signer' : 'authority');
  });
}

const columnOf = ({ paragraph: { cell }, side }: Unnamed): string =>
  cell ? `${cell.table}/${cell.column}` : String(side);

const sameColumn = (title: Unnamed | undefined, line: Unnamed): boolean => {
  if (!title) return false;
  if (title.paragraph.cell || line.paragraph.cell) return columnOf(title) === columnOf(line);
  return (
    line.side !== 'right' &&
    (line.side === 'left' || /^[-–+]/.test(line.text) || line.paragraph.layout.align !== 'center')
  );
};

/** The name under the posts: the last line, unless that is a post itself. */
function signerOf(column: readonly Unnamed[]): Unnamed | null {
  const last = column.at(-1);
  return last && !POST.test(last.folded) && (column.length > 1 || !isCapitals(last.text)) ? last : null;
}
