import { z } from 'zod';
import { runningSeries } from '../../db/stores/series-store.ts';
import { alreadyDone, type DomainEvent, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';
import { fillSeries } from './fill-series.ts';

/** Series one transaction looks at: others wait for the writer no longer than for a large directive. */
export const SERIES_AT_ONCE = 100;

/** Creates the occurrences that are missing ahead of today. Done a second time it finds nothing to do. */
export const createOccurrences = defineCommand({
  name: 'task-series.create-occurrences',
  permission: 'series:manage',
  input: z.object({ issuerId: id, seriesIds: z.array(id).min(1, 'required').max(SERIES_AT_ONCE, 'too_many') }),
  load: (_tx, { issuerId }) => ({ scope: { issuerId } }),
  async run(context, { issuerId, seriesIds }) {
    const events: DomainEvent[] = [];
    for (const series of await runningSeries(context.tx, issuerId, seriesIds)) {
      const event = await fillSeries(context, series);
      if (event) events.push(event);
    }
    const count = events.reduce((sum, { data }) => sum + (data.days as unknown[]).length, 0);
    const [first, ...others] = events;
    return first ? done({ count }, first, ...others) : alreadyDone({ count });
  },
});
