import { z } from 'zod';
import { loadSeries, occurrencesOf, saveSeries } from '../../db/stores/series-store.ts';
import { checkRecurrence, FREQUENCIES, type RecurrenceRule } from '../../domain/recurrence.ts';
import type { Weekday } from '../../domain/shared/local-date.ts';
import { changeSeries as decideChange } from '../../domain/task-series.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { choice, day, id, optionalDay, optionalWholeNumber, text, version } from '../inputs.ts';
import { fillSeries } from './fill-series.ts';
import { takeBack } from './take-back.ts';

/** Gives a periodic duty another rule from a day on. What was due before, and what somebody has begun, stays. */
export const changeSeries = defineCommand({
  name: 'task-series.change',
  permission: 'series:manage',
  input: z.object({
    seriesId: id,
    version,
    frequency: choice(FREQUENCIES),
    weekday: optionalWholeNumber(1, 7),
    day: optionalWholeNumber(1, 31),
    from: day,
    endsOn: optionalDay,
    reason: text(1000),
  }),
  load: (tx, { seriesId }) => loadSeries(tx, seriesId),
  async run(context, { version, frequency, weekday, day, from, endsOn, reason }, series) {
    const { tx, today } = context;
    const rule: RecurrenceRule =
      frequency === 'WEEKLY' ? { frequency, weekday: weekday as Weekday | null } : { frequency, day };
    checkRecurrence(rule);
    const occurrences = await occurrencesOf(tx, series.id);
    const { patch, takenBack, keeps } = decideChange(series, occurrences, { rule, endsOn, from }, today);
    const saved = await saveSeries(tx, { id: series.id, version }, patch);
    const gone = await takeBack(context, takenBack, reason);
    const filled = await fillSeries(context, { ...series, ...patch, version: saved }, keeps);
    const { rule: before, endsOn: endedBefore } = series;
    return done(
      { seriesId: series.id, takenBack: gone.length },
      {
        type: 'task_series.changed',
        subject: { kind: 'task_series', id: series.id },
        data: { before: { rule: before, endsOn: endedBefore }, after: { rule, endsOn }, from, reason },
      },
      ...gone,
      ...(filled ? [filled] : []),
    );
  },
});
