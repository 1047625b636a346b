import { mailLinks as en } from './en/mail-links.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { mailLinks as vi } from './vi/mail-links.ts';

/** The pages to which one-time links in mails lead. */
export const mailLinksText = pair('mailLinks', vi, WITH_ENGLISH ? en : undefined);
