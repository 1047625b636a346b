import { unitWork as en } from './en/unit-work.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { unitWork as vi } from './vi/unit-work.ts';

/** Words of work inside a unit: parts of a task and contributions. */
export const unitWorkText = pair('unitWork', vi, WITH_ENGLISH ? en : undefined);
