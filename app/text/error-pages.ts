import { errorPages as en } from './en/error-pages.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { errorPages as vi } from './vi/error-pages.ts';

/** Pages that stand in for one that cannot be shown. */
export const errorPagesText = pair('errorPages', vi, WITH_ENGLISH ? en : undefined);
