import { createContext } from 'react';

/** `system` follows the machine's own setting. */
export type Theme = 'system' | 'light' | 'dark';

export const ThemeContext = createContext<Theme>('system');
