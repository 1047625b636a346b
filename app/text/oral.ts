import { oral as en } from './en/oral.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { oral as vi } from './vi/oral.ts';

/** Words of correcting spoken orders. */
export const oralText = pair('oral', vi, WITH_ENGLISH ? en : undefined);
