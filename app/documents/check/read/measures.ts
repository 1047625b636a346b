const TWIPS_PER_MM = 1440 / 25.4;
const EMU_PER_MM = 36_000;
const MM_PER: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72, pc: 25.4 / 6, pi: 25.4 / 6 };

/** A length in millimetres: twentieths of a point, or a number with its unit. Undefined when it is neither. */
export function millimetres(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const [, digits, unit] = /^\s*(-?\d+(?:\.\d+)?)\s*(mm|cm|in|pt|pc|pi)?\s*$/.exec(value) ?? [];
  if (digits === undefined) return undefined;
  return unit === undefined ? Number(digits) / TWIPS_PER_MM : Number(digits) * (MM_PER[unit] ?? 1);
}

/** The same length in points. */
export function points(value: string | undefined): number | undefined {
  const length = millimetres(value);
  return length === undefined ? undefined : (length * 72) / 25.4;
}

/** A length of a drawing, in millimetres. */
export const fromEmu = (value: string | undefined): number => wholeOr(value, 0) / EMU_PER_MM;

/** A whole number as written, else the fallback. */
export function wholeOr(value: string | undefined, fallback: number): number {
  const number = value === undefined ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : fallback;
}
