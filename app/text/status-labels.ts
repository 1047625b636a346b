import { statusLabels as en } from './en/status-labels.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { statusLabels as vi } from './vi/status-labels.ts';

/** Names of the states of tasks, meetings and directives, and of the kinds of directives, as offices print them. */
export const statusLabelsText = pair('statusLabels', vi, WITH_ENGLISH ? en : undefined);
