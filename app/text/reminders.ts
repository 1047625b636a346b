import { reminders as en } from './en/reminders.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { reminders as vi } from './vi/reminders.ts';

/** Words of the page that shows who is reminded of what. */
export const remindersText = pair('reminders', vi, WITH_ENGLISH ? en : undefined);
