import { mail as en } from './en/mail.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { mail as vi } from './vi/mail.ts';

/** Words of the mails the system sends. */
export const mailText = pair('mail', vi, WITH_ENGLISH ? en : undefined);
