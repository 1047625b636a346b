import { reports as en } from './en/reports.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { reports as vi } from './vi/reports.ts';

/** Words of the report builder. */
export const reportsText = pair('reports', vi, WITH_ENGLISH ? en : undefined);
