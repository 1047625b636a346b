import { directives as en } from './en/directives.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { directives as vi } from './vi/directives.ts';

/** Words of the pages of directives. */
export const directivesText = pair('directives', vi, WITH_ENGLISH ? en : undefined);
