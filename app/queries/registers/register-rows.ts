import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { committees, numberEntries, numberSeries } from '../../db/schema.ts';
import type { SeriesRow } from '../../db/stores/number-book.ts';
import { nextNumber } from '../../domain/number-register.ts';
import { dateOf, earliest, type LocalDate, latest } from '../../domain/shared/local-date.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { type OwnSymbols, type SymbolPattern, symbolPattern } from './symbols.ts';

/** A register as every screen shows it: whose, for what, and how far its numbers have come. */
export interface RegisterRow
  extends Pick<
    SeriesRow,
    | 'id'
    | 'issuerId'
    | 'committeeId'
    | 'year'
    | 'scope'
    | 'name'
    | 'docTypes'
    | 'lastNumber'
    | 'openedAfter'
    | 'backdated'
    | 'lockedOn'
    | 'version'
  > {
  issuer: string;
  /** The committee whose own series this is. */
  committee: string | null;
  symbols: OwnSymbols;
  pattern: SymbolPattern;
  /** Day of the paper with the last number; null when that number was given before the register was kept here. */
  lastOn: LocalDate | null;
  /** Null when numbers are only entered, or nothing more is. */
  next: number | null;
  /** Lines, of them struck out. */
  entries: number;
  voided: number;
  /** Numbers below the last one that have no line, counted from where the register begins. */
  missing: number;
}

/** Adds to registers what they are called and how they stand, in the order they come. */
export async function registerRows(read: Db, series: readonly SeriesRow[], today: LocalDate): Promise<RegisterRow[]> {
  if (series.length === 0) return [];
  const counts = await countsOf(
    read,
    series.map(({ id }) => id),
  );
  const owners = new Map<string, Awaited<ReturnType<typeof ownerOf>>>();
  const rows: RegisterRow[] = [];
  for (const one of series) {
    const key = `${one.committeeId ?? one.issuerId} ${one.year}`;
    const owner = owners.get(key) ?? (await ownerOf(read, one, today));
    owners.set(key, owner);
    const { entries = 0, voided = 0, given = 0, lastOn = null } = counts.get(one.id) ?? {};
    rows.push({
      ...one,
      ...owner,
      pattern: symbolPattern(one, owner.symbols),
      lastOn,
      next: one.lockedOn === null ? nextNumber(one) : null,
      entries,
      voided,
      missing: Math.max(0, one.lastNumber - one.openedAfter - given),
    });
  }
  return rows;
}

async function countsOf(read: Db, seriesIds: string[]) {
  const number = numberEntries.number;
  const found = await read
    .select({
      id: numberSeries.id,
      entries: sql<number>`count(*)`,
      voided: sql<number>`count(${numberEntries.voidedAt})`,
      given: sql<number>`sum(case when ${number} > ${numberSeries.openedAfter} then 1 else 0 end)`,
      lastOn: sql<LocalDate | null>`max(case when ${number} = ${numberSeries.lastNumber} then ${numberEntries.issuedOn} end)`,
    })
    .from(numberSeries)
    .innerJoin(numberEntries, eq(numberEntries.seriesId, numberSeries.id))
    .where(inArray(numberSeries.id, seriesIds))
    .groupBy(numberSeries.id);
  return new Map(
    found.map(({ id, lastOn, ...counts }) => [
      id,
      { entries: Number(counts.entries), voided: Number(counts.voided), given: Number(counts.given), lastOn },
    ]),
  );
}

/** Whose register it is, under the names of its year. */
async function ownerOf(
  read: Db,
  { issuerId, committeeId, year }: SeriesRow,
  today: LocalDate,
): Promise<Pick<RegisterRow, 'issuer' | 'committee' | 'symbols'>> {
  const day = dayInYear(year, today);
  const issuer = (await unitNames(read, [issuerId], day)).get(issuerId);
  const [committee] =
    committeeId === null
      ? []
      : await read
          .select({ name: committees.name, symbol: committees.symbol })
          .from(committees)
          .where(and(eq(committees.id, committeeId), eq(committees.issuerId, issuerId)));
  return {
    issuer: issuer?.shortName ?? '',
    committee: committee?.name ?? null,
    symbols: { symbol: committee?.symbol ?? issuer?.symbol ?? '', letterFields: issuer?.letterFields ?? [] },
  };
}

/** The day of a year nearest to today. */
const dayInYear = (year: number, today: LocalDate): LocalDate =>
  earliest(latest(today, dateOf(year, 1, 1)), dateOf(year, 12, 31));
