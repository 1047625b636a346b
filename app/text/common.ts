import { common as en } from './en/common.ts';
import type { Pair } from './locale.ts';
import { type CommonText, common as vi } from './vi/common.ts';

/** Words that belong to no noun: buttons, form hints, tables, empty states. */
export const commonText: Pair<CommonText> = { vi, en };
