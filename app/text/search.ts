import { search as en } from './en/search.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { search as vi } from './vi/search.ts';

/** Words of the search page. */
export const searchText = pair('search', vi, WITH_ENGLISH ? en : undefined);
