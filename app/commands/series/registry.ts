import type { AnyCommand } from '../define-command.server.ts';
import { changeSeries } from './change-series.ts';
import { closeSeries } from './close-series.ts';
import { createOccurrences } from './create-occurrences.ts';
import { excuseOccurrence } from './excuse-occurrence.ts';

/** What can be done with a periodic duty. */
export const seriesCommands: readonly AnyCommand[] = [createOccurrences, changeSeries, closeSeries, excuseOccurrence];
