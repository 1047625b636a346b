import { z } from 'zod';
import { loadSeries } from '../../db/stores/series-store.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, text, version } from '../inputs.ts';
import { endSeries } from './end-series.ts';

/** Ends a periodic duty today. Occurrences that are due or begun stay open, each to be finished or excused. */
export const closeSeries = defineCommand({
  name: 'task-series.close',
  permission: 'series:manage',
  input: z.object({ seriesId: id, version, reason: text(1000) }),
  load: (tx, { seriesId }) => loadSeries(tx, seriesId),
  async run(context, { version, reason }, series) {
    const [closed, ...takenBack] = await endSeries(context, { ...series, version }, reason);
    return done({ seriesId: series.id, takenBack: takenBack.length }, closed, ...takenBack);
  },
});
