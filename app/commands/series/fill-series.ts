import { loadOfficeRules } from '../../db/stores/office-rules-store.ts';
import { addOccurrences, occurrencesOf, type SeriesRow, saveSeries } from '../../db/stores/series-store.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { occurrencesToCreate } from '../../domain/task-series.ts';
import type { CommandContext, DomainEvent } from '../define-command.server.ts';

/**
 * Brings a series up to date: creates the occurrences that should exist today and remembers how far it got. Null when
 * there are enough. `keeps` names days that need none.
 */
export async function fillSeries(
  { tx, now, today }: Pick<CommandContext, 'tx' | 'now' | 'today'>,
  series: SeriesRow,
  keeps: (day: LocalDate) => boolean = () => false,
): Promise<DomainEvent | null> {
  const { rules } = await loadOfficeRules(tx, series.issuerId);
  const taken = new Set((await occurrencesOf(tx, series.id)).map(({ occurrenceOn }) => occurrenceOn));
  const wanted = occurrencesToCreate(series, { today, ahead: rules.occurrencesAhead });
  const last = wanted.at(-1);
  if (last === undefined) return null;
  const days = wanted.filter((day) => !taken.has(day) && !keeps(day));
  await addOccurrences(tx, series, days, { now, today });
  await saveSeries(tx, series, { createdThrough: last });
  return {
    type: 'task_series.filled',
    subject: { kind: 'task_series', id: series.id },
    data: { days, createdThrough: last },
  };
}
