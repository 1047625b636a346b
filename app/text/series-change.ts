import { seriesChange as en } from './en/series-change.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { seriesChange as vi } from './vi/series-change.ts';

/** Words of the form that changes the rule of a periodic duty. */
export const seriesChangeText = pair('seriesChange', vi, WITH_ENGLISH ? en : undefined);
