import { liveMeeting as en } from './en/live-meeting.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { liveMeeting as vi } from './vi/live-meeting.ts';

/** Words of the page a meeting is recorded on, and of conclusions. */
export const liveMeetingText = pair('liveMeeting', vi, WITH_ENGLISH ? en : undefined);
