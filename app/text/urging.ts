import { urging as en } from './en/urging.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { urging as vi } from './vi/urging.ts';

/** Words of letters of urging: choosing tasks, and working on a draft. */
export const urgingText = pair('urging', vi, WITH_ENGLISH ? en : undefined);
