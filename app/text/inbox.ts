import { inbox as en } from './en/inbox.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { inbox as vi } from './vi/inbox.ts';

/** Words of the inbox. */
export const inboxText = pair('inbox', vi, WITH_ENGLISH ? en : undefined);
