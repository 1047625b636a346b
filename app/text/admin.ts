import { admin as en } from './en/admin.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { admin as vi } from './vi/admin.ts';

/** Words of the administration area. */
export const adminText = pair('admin', vi, WITH_ENGLISH ? en : undefined);
