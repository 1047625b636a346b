import { errorPages as en } from './en/error-pages.ts';
import type { Pair } from './locale.ts';
import { type ErrorPagesText, errorPages as vi } from './vi/error-pages.ts';

/** Pages that stand in for one that cannot be shown. */
export const errorPagesText: Pair<ErrorPagesText> = { vi, en };
