import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { numberEntries } from '../../db/schema.ts';
import type { SeriesRow } from '../../db/stores/number-book.ts';
import { reportSeries, type SeriesReport } from '../../domain/number-series.ts';

/** What an inspection of a register finds. */
export type RegisterReport = Omit<SeriesReport, 'last'>;

/**
 * Looks a register over. Numbers given before it was kept here are no gaps, and a struck-out number explains itself: it
 * fills its place, and its day orders nothing.
 */
export async function registerReport(read: Db, { id, openedAfter }: SeriesRow): Promise<RegisterReport> {
  const entries = await read
    .select({
      number: numberEntries.number,
      issuedOn: numberEntries.issuedOn,
      voidedAt: numberEntries.voidedAt,
    })
    .from(numberEntries)
    .where(eq(numberEntries.seriesId, id));
  const kept = entries.filter(({ number }) => number > openedAfter);
  return {
    gaps: reportSeries(kept, openedAfter + 1).gaps,
    duplicates: reportSeries(entries).duplicates,
    outOfOrder: reportSeries(entries.filter(({ voidedAt }) => voidedAt === null)).outOfOrder,
  };
}
