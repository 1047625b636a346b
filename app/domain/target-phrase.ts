import { plainVietnamese } from './shared/fold-vietnamese.ts';
import type { Target, TargetOperator } from './target.ts';

const NUMBER = '\\d+(?:[.,]\\d+)*';
const BEFORE: readonly (readonly [RegExp, TargetOperator])[] = [
  [/(?:khong (?:vuot )?qua|toi da|<=|≤)\s*$/, '<='],
  [/(?:it nhat|toi thieu|khong duoi|khong thap hon|>=|≥|(?:^|\s)tu)\s*$/, '>='],
  [/(?:tren|vuot|hon|>)\s*$/, '>'],
  [/(?:duoi|thap hon|it hon|<)\s*$/, '<'],
];
const AFTER: readonly (readonly [RegExp, TargetOperator])[] = [
  [/^\s*tro len/, '>='],
  [/^\s*tro xuong/, '<='],
];
// "Smaller than" ends in the same word as "more than", so it is looked at first.
const SMALLER = /(?:thap hon|it hon|nho hon)\s*$/;
const ABOUT = /(?:khoang|≈|~)\s*$/;
const AMOUNT = new RegExp(
  `(?<![\\d/.,-])(${NUMBER})(\\s*%)?(?:\\s*(?:-|–|den)\\s*(${NUMBER}))?(\\s*%)?(?![\\d/])`,
  'g',
);
const NOT_AN_AMOUNT_BEFORE = /(?:ngay|thang|nam|quy|so|muc|dieu|khoan|muc do|nghi quyet|ke hoach)\s*$/;
const NOT_AN_AMOUNT_AFTER = /^\s*(?:ngay|thang|nam|tuan|gio)(?![a-z])/;
const ONE_SYLLABLE = /^(?:xa|diem|bac|phieu|lop|cuoc|nguoi|lan|ap|buoi|dot|bai|tin)$/;
const FILLER =
  /^(?:phan dau|dat|bao dam|dam bao|cung cap|duy tri|la|:)\s+|\s+(?:phan dau|dat|bao dam|dam bao|cung cap|len|la|:)$/;

/** Reads a Vietnamese number: `32.100` is thousands, `2,30` a decimal, `01` is 1. Null when it is none. */
export function parseVietnameseNumber(text: string): number | null {
  const typed = text.trim();
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(typed)) return Number(typed.replaceAll('.', '').replace(',', '.'));
  return /^\d+(?:[.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : null;
}

/**
 * The first amount to reach in a phrase ("trên 97%", "khoảng 30-40%", "ít nhất 01 mô hình"), or null.
 * A bare amount is a minimum, except 100%, which is exact. Dates and numbers of papers are passed over.
 */
export function parseTarget(phrase: string): Target | null {
  const text = phrase.normalize('NFC').trim();
  const plain = plainVietnamese(text);
  for (const found of plain.matchAll(AMOUNT)) {
    const before = plain.slice(0, found.index);
    const end = found.index + found[0].length;
    if (NOT_AN_AMOUNT_BEFORE.test(before) || NOT_AN_AMOUNT_AFTER.test(plain.slice(end))) continue;
    const target = targetAt(text, plain, found, end);
    if (target !== null) return target;
  }
  return null;
}

function targetAt(text: string, plain: string, found: RegExpExecArray, end: number): Target | null {
  const before = plain.slice(0, found.index);
  const after = plain.slice(end);
  const low = parseVietnameseNumber(found[1] ?? '');
  const high = found[3] === undefined ? null : parseVietnameseNumber(found[3]);
  if (low === null) return null;
  const percent = found[2] !== undefined || found[4] !== undefined;
  const unit = percent ? '%' : countedThing(text.slice(end));
  if (unit === '') return null;
  const label = percent ? labelOf(text, plain, found.index, end) : '';
  const bound = before.replace(/(?:tu)\s*$/, '');
  if (high !== null) {
    return { min: low, max: high, operator: 'range', approx: ABOUT.test(bound), unit, label };
  }
  const operator = operatorOf(before, after) ?? (percent && low === 100 ? '=' : '>=');
  return { ...bounds(operator, low), operator, approx: ABOUT.test(before), unit, label };
}

function operatorOf(before: string, after: string): TargetOperator | null {
  if (SMALLER.test(before)) return '<';
  const rules = AFTER.find(([pattern]) => pattern.test(after)) ?? BEFORE.find(([pattern]) => pattern.test(before));
  return rules?.[1] ?? null;
}

function bounds(operator: TargetOperator, value: number): { min: number | null; max: number | null } {
  if (operator === '=') return { min: value, max: value };
  return operator === '<' || operator === '<=' ? { min: null, max: value } : { min: value, max: null };
}

function countedThing(rest: string): string {
  const words = (/^\s*([\p{L}\s]+)/u.exec(rest)?.[1] ?? '').trim().split(/\s+/);
  const [first = ''] = words;
  return ONE_SYLLABLE.test(plainVietnamese(first)) ? first : words.slice(0, 2).join(' ');
}

// What a percentage is of: the words after it, or the words before its operator.
function labelOf(text: string, plain: string, start: number, end: number): string {
  const after =
    text
      .slice(end)
      .replace(/^\s*tr\S+ (?:l\S+n|xu\S+ng)/u, '')
      .split(/[,;.(:]/)[0] ?? '';
  if (after.trim() !== '') return after.trim();
  const clauseStart = Math.max(...[',', ';', '.', ':'].map((mark) => plain.lastIndexOf(mark, start - 1))) + 1;
  const from = clauseStart;
  let to = start;
  const operators = [SMALLER, ...BEFORE.map(([pattern]) => pattern), ABOUT];
  for (const pattern of operators) {
    const cut = pattern.exec(plain.slice(from, to));
    if (cut) to = from + cut.index;
  }
  let label = text.slice(from, to).trim();
  for (let filler = FILLER.exec(plainVietnamese(label)); filler; filler = FILLER.exec(plainVietnamese(label))) {
    label = (label.slice(0, filler.index) + label.slice(filler.index + filler[0].length)).trim();
  }
  return label;
}
