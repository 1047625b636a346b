/** Kinds of things that can be found by their words. */
export const SEARCH_KINDS = ['meeting', 'directive', 'task', 'unit', 'person'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
