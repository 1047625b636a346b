import { calendar as en } from './en/calendar.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { calendar as vi } from './vi/calendar.ts';

/** Words of the calendar. */
export const calendarText = pair('calendar', vi, WITH_ENGLISH ? en : undefined);
