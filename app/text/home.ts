import { home as en } from './en/home.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { home as vi } from './vi/home.ts';

/** Words of the home pages. */
export const homeText = pair('home', vi, WITH_ENGLISH ? en : undefined);
