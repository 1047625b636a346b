import { RuleBroken } from './shared/errors.ts';
import { plainVietnamese } from './shared/fold-vietnamese.ts';

/** `range` has both ends; `=` has min = max; the others have one. */
export const TARGET_OPERATORS = ['>=', '>', '<=', '<', '=', 'range'] as const;
export type TargetOperator = (typeof TARGET_OPERATORS)[number];

/** A number to reach, as the paper words it. */
export interface Target {
  readonly min: number | null;
  readonly max: number | null;
  readonly operator: TargetOperator;
  /** The paper says "about". */
  readonly approx: boolean;
  /** `%` or the thing counted, in the paper's words. */
  readonly unit: string;
  /** What is measured, in the paper's words; may be empty. */
  readonly label: string;
}

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

/** Writes a number the Vietnamese way: dot for thousands, comma for decimals, at most two of them. */
export function formatVietnameseNumber(value: number): string {
  const [whole = '0', decimals] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
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

const SIGNS: Record<TargetOperator, string> = { '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '=': '', range: '' };

/** The target in signs, in any language: `≥ 40%`, `≈ 30-40%`, `≥ 1 mô hình`. The label is not included. */
export function formatTarget(target: Target): string {
  const numbers =
    target.operator === 'range'
      ? `${formatVietnameseNumber(target.min ?? 0)}-${formatVietnameseNumber(target.max ?? 0)}`
      : formatVietnameseNumber(target.min ?? target.max ?? 0);
  return `${target.approx ? '≈ ' : ''}${SIGNS[target.operator]}${withUnit(numbers, target.unit)}`;
}

/** A reported value with its unit: `29,7%`, `1.200 hồ sơ`. */
export const formatAmount = (value: number, unit: string): string => withUnit(formatVietnameseNumber(value), unit);

const withUnit = (number: string, unit: string): string =>
  unit === '%' ? `${number}%` : `${number} ${unit}`.trimEnd();

/** True when a reported value meets the target. A range is met from its lower end upwards. */
export function isReached(target: Target, value: number): boolean {
  switch (target.operator) {
    case '>=':
    case 'range':
      return target.min !== null && value >= target.min;
    case '>':
      return target.min !== null && value > target.min;
    case '<=':
      return target.max !== null && value <= target.max;
    case '<':
      return target.max !== null && value < target.max;
    case '=':
      return value === target.min;
  }
}

/** Throws RuleBroken unless a value can be one of this unit: never negative, a percentage at most 100. */
export function checkValue(unit: string, value: number, field = 'value'): void {
  if (!Number.isFinite(value) || value < 0) throw new RuleBroken('target.value_out_of_range', { value }, field);
  if (unit === '%' && value > 100) throw new RuleBroken('target.percent_out_of_range', { value }, field);
}

/** Throws RuleBroken unless the target has the ends its operator needs, in order and in range. */
export function checkTarget(target: Target, field = 'target'): void {
  const needsMin = target.operator !== '<' && target.operator !== '<=';
  const needsMax = !needsMin || target.operator === 'range' || target.operator === '=';
  if ((needsMin && target.min === null) || (needsMax && target.max === null)) {
    throw new RuleBroken('target.value_missing', { operator: target.operator }, field);
  }
  for (const end of [target.min, target.max]) if (end !== null) checkValue(target.unit, end, field);
  if (target.min !== null && target.max !== null && target.min > target.max) {
    throw new RuleBroken('target.range_reversed', { min: target.min, max: target.max }, field);
  }
}
