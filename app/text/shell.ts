import { shell as en } from './en/shell.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { shell as vi } from './vi/shell.ts';

/** The frame around every page: band, menus, footer, keyboard help. */
export const shellText = pair('shell', vi, WITH_ENGLISH ? en : undefined);
