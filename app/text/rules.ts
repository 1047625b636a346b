import { rules as en } from './en/rules.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { rules as vi } from './vi/rules.ts';

/** Words of the numbers an office works by. */
export const rulesText = pair('rules', vi, WITH_ENGLISH ? en : undefined);
