import { labels as en } from './en/labels.ts';
import type { Pair } from './locale.ts';
import { labels as vi } from './vi/labels.ts';

/** Names of every closed list of the domain: `useText(labelsText).role.chair`. */
export const labelsText: Pair<typeof vi> = { vi, en };
