import { common as en } from './en/common.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { common as vi } from './vi/common.ts';

/** Words that belong to no noun: buttons, form hints, tables, empty states. */
export const commonText = pair('common', vi, WITH_ENGLISH ? en : undefined);
