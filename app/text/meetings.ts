import { meetings as en } from './en/meetings.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { meetings as vi } from './vi/meetings.ts';

/** Words of the calendar, the list of meetings, their pages, forms and minutes. */
export const meetingsText = pair('meetings', vi, WITH_ENGLISH ? en : undefined);
