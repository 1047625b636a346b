import { occurrencesOf, type SeriesRow, saveSeries } from '../../db/stores/series-store.ts';
import { closeSeries } from '../../domain/task-series.ts';
import type { CommandContext, DomainEvent } from '../define-command.server.ts';
import { takeBack } from './take-back.ts';

/** Closes a series and takes its untouched later occurrences back; tells both. */
export async function endSeries(
  context: CommandContext,
  series: SeriesRow,
  reason: string,
): Promise<[DomainEvent, ...DomainEvent[]]> {
  const { tx, today } = context;
  const { patch, takenBack } = closeSeries(series, await occurrencesOf(tx, series.id), { reason, today });
  await saveSeries(tx, series, patch);
  return [
    { type: 'task_series.closed', subject: { kind: 'task_series', id: series.id }, data: { ...patch } },
    ...(await takeBack(context, takenBack, reason)),
  ];
}
