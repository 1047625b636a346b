import { dueLabels as en } from './en/due-labels.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { dueLabels as vi } from './vi/due-labels.ts';

/** Names of the ways to set a due date, as offices print them. */
export const dueLabelsText = pair('dueLabels', vi, WITH_ENGLISH ? en : undefined);
