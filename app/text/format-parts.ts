/** Arithmetic shared by the languages' formats: digits and rounding. No words. */

/** Rounds half up (away from zero) at `decimals`; the tiny step undoes binary fractions such as 1.005. */
export function roundHalfUp(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  return (Math.sign(value) * Math.round(scaled + scaled * Number.EPSILON)) / factor;
}

/** Groups thousands and fixes the decimals with the language's own marks. */
export function groupDigits(value: number, decimals: number, thousands: string, point: string): string {
  const rounded = roundHalfUp(value, decimals);
  const [whole = '0', fraction] = Math.abs(rounded).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${rounded < 0 ? '-' : ''}${grouped}${fraction ? point + fraction : ''}`;
}

/** The fewest decimals, at most `most`, that show `value` rounded half up. */
export function neededDecimals(value: number, most: number): number {
  const rounded = roundHalfUp(value, most);
  for (let decimals = 0; decimals < most; decimals += 1) {
    if (roundHalfUp(rounded, decimals) === rounded) return decimals;
  }
  return most;
}

/** File sizes as people read them: whole KB below 1 MB, then up to one decimal. */
export function sizeParts(bytes: number): { value: number; unit: 'B' | 'KB' | 'MB' | 'GB' } {
  if (bytes < 1024) return { value: bytes, unit: 'B' };
  if (bytes < 1024 ** 2) return { value: Math.round(bytes / 1024), unit: 'KB' };
  if (bytes < 1024 ** 3) return { value: bytes / 1024 ** 2, unit: 'MB' };
  return { value: bytes / 1024 ** 3, unit: 'GB' };
}

/** Formats every number of a language from its two marks. */
export function numberFormat(thousands: string, point: string) {
  const number = (value: number, decimals = 0) => groupDigits(value, decimals, thousands, point);
  const percent = (value: number, decimals = neededDecimals(value, 2)) => `${number(value, decimals)}%`;
  return {
    number,
    percent,
    rate: (part: number, whole: number, decimals = 2) => (whole === 0 ? '–' : percent((part * 100) / whole, decimals)),
    signed: (value: number, decimals = 0) => `${value > 0 ? '+' : ''}${number(value, decimals)}`,
    fileSize(bytes: number) {
      const size = sizeParts(bytes);
      return `${number(size.value, neededDecimals(size.value, 1))} ${size.unit}`;
    },
  };
}
