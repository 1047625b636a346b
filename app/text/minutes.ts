import { minutes as en } from './en/minutes.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { minutes as vi } from './vi/minutes.ts';

/** Words of the page of minutes. */
export const minutesText = pair('minutes', vi, WITH_ENGLISH ? en : undefined);
