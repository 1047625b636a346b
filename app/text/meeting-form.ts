import { meetingForm as en } from './en/meeting-form.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { meetingForm as vi } from './vi/meeting-form.ts';

/** Words of the form of a meeting. */
export const meetingFormText = pair('meetingForm', vi, WITH_ENGLISH ? en : undefined);
