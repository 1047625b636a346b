import { staff as en } from './en/staff.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { staff as vi } from './vi/staff.ts';

/** Words of the page of who has what in a unit. */
export const staffText = pair('staff', vi, WITH_ENGLISH ? en : undefined);
