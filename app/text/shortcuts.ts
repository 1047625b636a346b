import { shortcuts as en } from './en/shortcuts.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { shortcuts as vi } from './vi/shortcuts.ts';

/** Keyboard help; loaded with the shortcuts themselves. */
export const shortcutsText = pair('shortcuts', vi, WITH_ENGLISH ? en : undefined);
