import { http as en } from './en/http.ts';
import type { Pair } from './locale.ts';
import { type HttpText, type PlainPageName, http as vi } from './vi/http.ts';

/** Words of the HTTP layer's own pages. */
export const httpText: Pair<HttpText> = { vi, en };
export type { PlainPageName };
