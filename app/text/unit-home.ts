import { unitHome as en } from './en/unit-home.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { unitHome as vi } from './vi/unit-home.ts';

/** Words of a unit's home page. */
export const unitHomeText = pair('unitHome', vi, WITH_ENGLISH ? en : undefined);
