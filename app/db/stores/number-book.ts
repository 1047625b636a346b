import { and, asc, desc, eq, gt, isNull, lt } from 'drizzle-orm';
import type { Scope } from '../../domain/access/roles.ts';
import { checkSymbol, formatDocumentNumber } from '../../domain/document-number.ts';
import { checkDateOrder, checkEntered, checkOpen, nextNumber, registerFor } from '../../domain/number-register.ts';
import type { NumberedEntry } from '../../domain/number-series.ts';
import { NotFound, RuleBroken } from '../../domain/shared/errors.ts';
import { dateOf, type LocalDate, yearOf } from '../../domain/shared/local-date.ts';
import type { Db, Tx } from '../client.server.ts';
import { newId } from '../ids.ts';
import { numberEntries, numberSeries } from '../schema.ts';
import { saveVersioned } from './save.ts';

export type SeriesRow = typeof numberSeries.$inferSelect;
export type NumberEntry = typeof numberEntries.$inferSelect;

/** A register, with what access is decided on. (`row.scope` is which types of papers it serves.) */
export interface LoadedSeries {
  row: SeriesRow;
  scope: Scope;
}

/** Whose numbers: a People's Committee's, or those of a committee that is printed as issuer and has its own series. */
export interface SeriesOwner {
  issuerId: string;
  committeeId: string | null;
}

/** A register, or null. */
export async function findSeries(db: Db, id: string): Promise<LoadedSeries | null> {
  const [row] = await db.select().from(numberSeries).where(eq(numberSeries.id, id));
  return row ? { row, scope: { issuerId: row.issuerId } } : null;
}

/** Loads a register for a decision. Throws NotFound. */
export async function loadSeries(db: Db, id: string): Promise<LoadedSeries> {
  const series = await findSeries(db, id);
  if (!series) throw new NotFound('number_series', id);
  return series;
}

/** The registers of one owner and year. */
export const seriesOf = (db: Db, { issuerId, committeeId }: SeriesOwner, year: number): Promise<SeriesRow[]> =>
  db
    .select()
    .from(numberSeries)
    .where(
      and(
        eq(numberSeries.issuerId, issuerId),
        committeeId === null ? isNull(numberSeries.committeeId) : eq(numberSeries.committeeId, committeeId),
        eq(numberSeries.year, year),
      ),
    )
    .orderBy(asc(numberSeries.id));

/** The register a paper of this type and day takes its number from. Throws RuleBroken when none is open for it. */
export async function seriesForPaper(
  db: Db,
  owner: SeriesOwner,
  docType: string,
  issuedOn: LocalDate,
): Promise<SeriesRow> {
  const year = yearOf(issuedOn);
  const series = registerFor(await seriesOf(db, owner, year), docType);
  if (series === null) throw new RuleBroken('number.no_series', { docType, year });
  return series;
}

export const insertSeries = async (tx: Tx, series: typeof numberSeries.$inferInsert): Promise<void> => {
  await tx.insert(numberSeries).values(series);
};

/** Saves a change to a register; see {@link saveVersioned}. */
export const saveSeries = (
  tx: Tx,
  series: { id: string; version: number },
  patch: Partial<typeof numberSeries.$inferInsert>,
): Promise<number> => saveVersioned(tx, numberSeries, 'number_series', series, patch);

/** A paper that needs a number. */
export interface NumberRequest extends SeriesOwner {
  /** Id of the line in the register; made up when left out. */
  id?: string;
  /** Abbreviation of its type; `CV` for an official letter. */
  docType: string;
  /** All after the stroke: `UBND-HC`, `TB-UBND`. */
  symbol: string;
  subject: string;
  signer: string;
  /** Nơi nhận, as one line of the register. */
  recipients: string;
  issuedOn: LocalDate;
  directiveId?: string | null;
  meetingId?: string | null;
  /** The number that stands on a paper that exists already. Left out: the register gives the next one. */
  fixedNumber?: number | null;
  fileCopy?: string;
  copies?: number | null;
  sentOn?: LocalDate | null;
  note?: string;
}

export interface TakenNumber {
  number: number;
  /** `389/UBND-HC`. */
  numberText: string;
  seriesId: string;
  entryId: string;
}

/**
 * Takes a number for a paper, in the transaction that issues it: numbers start at 01, are never given twice and never
 * skipped, and follow the days of their papers (NĐ 30/2020/NĐ-CP, Điều 15). Writes are serial (see `Database.write`),
 * so the register cannot move between reading and writing; two unique indexes stand behind that.
 *
 * Throws RuleBroken: no register for the type and year, register locked, day before the previous number's, symbol
 * outside the grammar, number used already, number that has to be drawn, day that has not come yet.
 */
export async function takeNumber(
  tx: Tx,
  request: NumberRequest,
  { now, today }: { now: Date; today: LocalDate },
): Promise<TakenNumber> {
  const { docType, symbol, issuedOn, fixedNumber = null } = request;
  checkSymbol(symbol);
  if (issuedOn > today) throw new RuleBroken('number.in_future', { issuedOn, today }, 'issuedOn');
  const series = await seriesForPaper(tx, request, docType, issuedOn);
  checkOpen(series, issuedOn);
  const number = fixedNumber ?? nextNumber(series);
  if (number === null) throw new RuleBroken('number.must_be_entered', { series: series.name }, 'fixedNumber');
  if (fixedNumber !== null) checkEntered(series, fixedNumber, 'fixedNumber');
  const numberText = formatDocumentNumber(number, symbol);
  await refuseUsed(tx, series, number, numberText);
  checkDateOrder({ number, issuedOn }, await neighboursOf(tx, series.id, number));

  const entryId = request.id ?? newId();
  await tx.insert(numberEntries).values({
    id: entryId,
    seriesId: series.id,
    issuerId: series.committeeId ?? series.issuerId,
    year: series.year,
    number,
    numberText,
    docType,
    subject: request.subject,
    signer: request.signer,
    recipients: request.recipients,
    issuedOn,
    directiveId: request.directiveId ?? null,
    meetingId: request.meetingId ?? null,
    fileCopy: request.fileCopy ?? '',
    copies: request.copies ?? null,
    sentOn: request.sentOn ?? null,
    note: request.note ?? '',
    takenAt: now,
  });
  if (number > series.lastNumber) await saveSeries(tx, series, { lastNumber: number });
  return { number, numberText, seriesId: series.id, entryId };
}

/** True when a line of this id was written before. */
export const entryExists = async (db: Db, id: string): Promise<boolean> =>
  (await db.$count(numberEntries, eq(numberEntries.id, id))) > 0;

/** The highest number with a line in the register; 0 when it is empty. */
export async function highestEntry(db: Db, seriesId: string): Promise<number> {
  const [highest] = await db
    .select({ number: numberEntries.number })
    .from(numberEntries)
    .where(eq(numberEntries.seriesId, seriesId))
    .orderBy(desc(numberEntries.number))
    .limit(1);
  return highest?.number ?? 0;
}

/** The line of a register, if the number has one. */
export async function findEntry(db: Db, seriesId: string, number: number): Promise<NumberEntry | null> {
  const [entry] = await db
    .select()
    .from(numberEntries)
    .where(and(eq(numberEntries.seriesId, seriesId), eq(numberEntries.number, number)));
  return entry ?? null;
}

/** Strikes a number out: the line stays, with the reason. */
export const voidEntry = (tx: Tx, entry: NumberEntry, voidReason: string, now: Date): Promise<number> =>
  saveVersioned(tx, numberEntries, 'number_entry', entry, { voidReason, voidedAt: now });

/** Writes a struck-out line for a number nobody took, so that the gap is explained. */
export async function insertVoid(
  tx: Tx,
  series: SeriesRow,
  { number, symbol, reason, now }: { number: number; symbol: string; reason: string; now: Date },
): Promise<string> {
  checkSymbol(symbol);
  const numberText = formatDocumentNumber(number, symbol);
  await refuseUsed(tx, series, number, numberText);
  const [nearest] = await neighboursOf(tx, series.id, number);
  const id = newId();
  await tx.insert(numberEntries).values({
    id,
    seriesId: series.id,
    issuerId: series.committeeId ?? series.issuerId,
    year: series.year,
    number,
    numberText,
    docType: series.docTypes[0] ?? '',
    subject: '',
    signer: '',
    recipients: '',
    issuedOn: nearest?.issuedOn ?? dateOf(series.year, 1, 1),
    voidReason: reason,
    voidedAt: now,
    takenAt: now,
  });
  return id;
}

async function refuseUsed(tx: Tx, series: SeriesRow, number: number, numberText: string): Promise<void> {
  const [inSeries] = await tx
    .select({ numberText: numberEntries.numberText })
    .from(numberEntries)
    .where(and(eq(numberEntries.seriesId, series.id), eq(numberEntries.number, number)));
  // The same text in another register of the year: two registers that share a symbol.
  const [inYear] = await tx
    .select({ numberText: numberEntries.numberText })
    .from(numberEntries)
    .where(
      and(
        eq(numberEntries.issuerId, series.committeeId ?? series.issuerId),
        eq(numberEntries.year, series.year),
        eq(numberEntries.numberText, numberText),
      ),
    );
  const used = inSeries ?? inYear;
  if (used) throw new RuleBroken('number_taken', { number: used.numberText }, 'fixedNumber');
}

/** The nearest living numbers below and above a place in a register. */
async function neighboursOf(db: Db, seriesId: string, number: number): Promise<NumberedEntry[]> {
  const living = and(eq(numberEntries.seriesId, seriesId), isNull(numberEntries.voidedAt));
  const columns = { number: numberEntries.number, issuedOn: numberEntries.issuedOn };
  const before = await db
    .select(columns)
    .from(numberEntries)
    .where(and(living, lt(numberEntries.number, number)))
    .orderBy(desc(numberEntries.number))
    .limit(1);
  const after = await db
    .select(columns)
    .from(numberEntries)
    .where(and(living, gt(numberEntries.number, number)))
    .orderBy(asc(numberEntries.number))
    .limit(1);
  return [...before, ...after];
}

/** What the next paper of this kind would be given, and the number before it; null when numbers are entered. */
export async function expectNumber(
  db: Db,
  request: Pick<NumberRequest, 'issuerId' | 'committeeId' | 'docType' | 'symbol' | 'issuedOn'>,
): Promise<{ series: SeriesRow; number: number | null; numberText: string | null; previous: NumberedEntry | null }> {
  const series = await seriesForPaper(db, request, request.docType, request.issuedOn);
  const number = nextNumber(series);
  const [previous = null] = number === null ? [] : await neighboursOf(db, series.id, number);
  return {
    series,
    number,
    numberText: number === null ? null : formatDocumentNumber(number, request.symbol),
    previous,
  };
}
