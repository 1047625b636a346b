import { series as en } from './en/series.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { series as vi } from './vi/series.ts';

/** Words of periodic duties. */
export const seriesText = pair('series', vi, WITH_ENGLISH ? en : undefined);
