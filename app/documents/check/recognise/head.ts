import { foldVietnamese } from '#app/domain/shared/fold-vietnamese.ts';
import type { Paragraph } from '../read/paper.ts';
import { isKnownName } from './body.ts';
import type { Component } from './components.ts';
import { type Line, linesOf, named, type Unnamed } from './line.ts';

const TITLE = 'cong hoa xa hoi chu nghia viet nam';
const URGENCY = /^(?:khan|thuong khan|toi khan|hoa toc)(?: |$)/;
const LONGEST_URGENCY = 30;
const DIVISION = /^(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu) /;
const COMMITTEE = /^(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan)\b/;
/** What opens the name of a body that may stand under another. */
const BODY = /^(?:bo|so|phong|ban|van phong|chi cuc|cuc|trung tam|truong|doi|to|hoi dong|thanh tra|cong an|doan) /;
/** A name and a date, however it is shortened, and nothing after it. */
const DATED = /^[a-z ]*[a-z] (?:\d{1,2} )?ngay[\d ]*(?:thang[\d ]*)?(?:nam[\d ]*)?$/;
const FURTHEST = 60;
const LONGEST_LINE = 400;

/** The head of a paper, named, and the first paragraph after it. */
export interface Head {
  readonly lines: readonly Line[];
  readonly end: number;
}

/** Recognises issuer, number, Quốc hiệu, place and date, however they are laid out: in a table, or with tabs. */
export function recogniseHead(paragraphs: readonly Paragraph[]): Head {
  const end = headEnd(paragraphs);
  const lines = paragraphs.slice(0, end).flatMap(linesOf);
  const first = lines.map((line) => ({ line, component: headComponent(line) }));
  const marked = continueSubject(first);
  const number = marked.findIndex(({ component }) => component === 'number');
  const isName = ({ line, component }: Marked, place: number) =>
    component === null && line.side !== 'right' && (number < 0 || place < number);
  const names = marked.filter(isName).map(({ line }) => line);
  const superior = new Set(superiorAmong(names));
  return {
    end,
    lines: marked.map((one, place) =>
      named(
        one.line,
        one.component ?? (!isName(one, place) ? 'other' : superior.has(one.line) ? 'superior' : 'issuer'),
      ),
    ),
  };
}

interface Marked {
  readonly line: Unnamed;
  readonly component: Component | null;
}

function headComponent({ folded, text, side }: Unnamed): Component | null {
  if (text.length > LONGEST_LINE) return null;
  if (folded.includes(TITLE)) return 'nationalTitle';
  if (/\bdoc lap\b.*\btu do\b/.test(folded)) return 'nationalMotto';
  if (DATED.test(folded) && !text.includes(':') && side !== 'left') return 'place';
  if (/^so\b/.test(folded) && /[/:]/.test(text)) return 'number';
  if (/^(?:v v|ve viec) /.test(folded)) return 'letterSubject';
  return URGENCY.test(folded) && text.length < LONGEST_URGENCY ? 'urgency' : null;
}

/** A subject broken into lines goes on until something else begins. */
function continueSubject(lines: readonly Marked[]): Marked[] {
  let cell: string | null = null;
  return lines.map(({ line, component }) => {
    const place = cellKey(line);
    if (component !== null) cell = component === 'letterSubject' ? place : null;
    return component === null && cell !== null && place === cell
      ? { line, component: 'letterSubject' }
      : { line, component };
  });
}

const cellKey = ({ paragraph: { cell }, side }: Unnamed): string =>
  cell ? `${cell.table}/${cell.row}/${cell.column}` : String(side);

/** The first paragraph that no longer belongs to the head. */
function headEnd(paragraphs: readonly Paragraph[]): number {
  const near = paragraphs.slice(0, FURTHEST);
  const isHead = (paragraph: Paragraph) => linesOf(paragraph).some((line) => headComponent(line) !== null);
  const title = near.findIndex(({ text }) => foldVietnamese(text).includes(TITLE));
  const table = title < 0 ? undefined : near[title]?.cell?.table;
  const last = near.findLastIndex(({ cell }) => table !== undefined && cell?.table === table);
  // Without a table the head is what runs up to its last recognised line, before anything long or addressed.
  let end = last >= 0 ? last + 1 : title >= 0 ? title + 1 : 0;
  for (let index = end; index < near.length && index < end + 6; index += 1) {
    const paragraph = near[index];
    if (!paragraph || paragraph.text.length > 250) break;
    if (linesOf(paragraph).some((line) => isKnownName(line) || /^(?:kinh gui|can cu)\b/.test(line.folded))) break;
    if (isHead(paragraph)) end = index + 1;
  }
  return end;
}

/** Those of the names at the left that are the body above the issuer: read from the words, not from the type. */
function superiorAmong(names: readonly Unnamed[]): readonly Unnamed[] {
  const [first, second] = names;
  if (!first || names.length < 2) return [];
  if (COMMITTEE.test(first.folded)) {
    const isSplit = second !== undefined && DIVISION.test(second.folded);
    return names.length > (isSplit ? 2 : 1) ? names.slice(0, isSplit ? 2 : 1) : [];
  }
  const below = names.findIndex(({ folded }, place) => place > 0 && BODY.test(`${folded} `));
  return BODY.test(`${first.folded} `) && below > 0 ? names.slice(0, below) : plainOnes(names);
}

/** Where words do not tell, a plain line above a bold one is the superior. */
function plainOnes(names: readonly Unnamed[]): readonly Unnamed[] {
  const isBold = (line: Unnamed) => line.runs.some(({ look }) => look.bold);
  const from = names.findIndex(isBold);
  return from > 0 ? names.slice(0, from) : [];
}
