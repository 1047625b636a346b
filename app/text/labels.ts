import { labels as en } from './en/labels.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { labels as vi } from './vi/labels.ts';

/** Names of every closed list of the domain: `useText(labelsText).role.chair`. */
export const labelsText = pair('labels', vi, WITH_ENGLISH ? en : undefined);
