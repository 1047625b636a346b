import { adminSystem as en } from './en/admin-system.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { adminSystem as vi } from './vi/admin-system.ts';

/** The queue, the mails and the log, as administrators see them. */
export const adminSystemText = pair('adminSystem', vi, WITH_ENGLISH ? en : undefined);
