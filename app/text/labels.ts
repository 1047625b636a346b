import { labels as en } from './en/labels.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { labels as vi } from './vi/labels.ts';

/** Names of the closed lists of the domain, but for states and due dates: `useText(labelsText).role.chair`. */
export const labelsText = pair('labels', vi, WITH_ENGLISH ? en : undefined);
