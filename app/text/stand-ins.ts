import { standIns as en } from './en/stand-ins.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { standIns as vi } from './vi/stand-ins.ts';

/** Words of standing in for an officer. */
export const standInsText = pair('standIns', vi, WITH_ENGLISH ? en : undefined);
