import { longOverdue as en } from './en/long-overdue.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { longOverdue as vi } from './vi/long-overdue.ts';

/** Words of tasks so long overdue that a meeting deals with them. */
export const longOverdueText = pair('longOverdue', vi, WITH_ENGLISH ? en : undefined);
