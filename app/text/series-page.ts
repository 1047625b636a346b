import { seriesPage as en } from './en/series-page.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { seriesPage as vi } from './vi/series-page.ts';

/** Words of the page of one periodic duty. */
export const seriesPageText = pair('seriesPage', vi, WITH_ENGLISH ? en : undefined);
