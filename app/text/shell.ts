import { shell as en } from './en/shell.ts';
import type { Pair } from './locale.ts';
import { type ShellText, shell as vi } from './vi/shell.ts';

/** The frame around every page: band, menus, footer, keyboard help. */
export const shellText: Pair<ShellText> = { vi, en };
