import { RuleBroken } from './shared/errors.ts';

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

/** Writes a number the Vietnamese way: dot for thousands, comma for decimals, at most two of them. */
export function formatVietnameseNumber(value: number): string {
  const [whole = '0', decimals] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
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
