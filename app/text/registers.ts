import { registers as en } from './en/registers.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { registers as vi } from './vi/registers.ts';

/** Words of the registers of papers and their forms. */
export const registersText = pair('registers', vi, WITH_ENGLISH ? en : undefined);
