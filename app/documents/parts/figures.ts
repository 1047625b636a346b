import type { Rate } from '#app/domain/counting.ts';
import { formatVietnameseNumber } from '#app/domain/target.ts';

/** A rate with its two decimals, `36,46%`; a dash when there was nothing to divide by. */
export function percentage({ percent }: Rate): string {
  return percent === null ? '–' : `${percent.toFixed(2).replace('.', ',')}%`;
}

/** A count in a table. */
export const figure = (count: number): string => formatVietnameseNumber(count);

/** A count in a sentence: papers write two digits below ten. */
export const quantity = (count: number): string => (count > 0 && count < 10 ? `0${count}` : figure(count));
