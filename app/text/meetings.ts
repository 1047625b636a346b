import { meetings as en } from './en/meetings.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { meetings as vi } from './vi/meetings.ts';

/** Words of the list of meetings and of their pages. */
export const meetingsText = pair('meetings', vi, WITH_ENGLISH ? en : undefined);
