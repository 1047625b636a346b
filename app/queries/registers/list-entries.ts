import { and, asc, count, desc, eq, gte, inArray, isNotNull, lte, type SQL } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { numberEntries } from '../../db/schema.ts';
import type { NumberEntry } from '../../db/stores/number-book.ts';
import { foldVietnamese } from '../../domain/shared/fold-vietnamese.ts';
import { type LocalDate, parseVietnameseDate } from '../../domain/shared/local-date.ts';
import { type Paging, readPaging } from '../paging.ts';

export interface EntryQuery extends Paging {
  text: string;
  voidedOnly: boolean;
  from: LocalDate | null;
  to: LocalDate | null;
  /** As the bound book: from the first number on, in long pages. */
  asBook: boolean;
}

/** Lines on a page of the bound book. */
const BOOK_PAGE = 1000;

/** Reads `?q=12/KH-UBND&tt=da-huy&tu=1/4/2022&den=30/4/2022&in=so&trang=2`. */
export function readEntryQuery(search: URLSearchParams, today: LocalDate): EntryQuery {
  const paging = readPaging(search);
  const asBook = search.get('in') === 'so';
  return {
    ...paging,
    pageSize: asBook ? BOOK_PAGE : paging.pageSize,
    text: (search.get('q') ?? '').trim().slice(0, 100),
    voidedOnly: search.get('tt') === 'da-huy',
    from: parseVietnameseDate(search.get('tu') ?? '', today),
    to: parseVietnameseDate(search.get('den') ?? '', today),
    asBook,
  };
}

export interface EntryList extends Paging {
  rows: NumberEntry[];
  total: number;
}

/** One page of a register, newest number first. */
export async function listEntries(read: Db, seriesId: string, query: EntryQuery): Promise<EntryList> {
  const { page, pageSize, text, voidedOnly, from, to, asBook } = query;
  const start = (page - 1) * pageSize;
  const where = and(
    eq(numberEntries.seriesId, seriesId),
    voidedOnly ? isNotNull(numberEntries.voidedAt) : undefined,
    from ? gte(numberEntries.issuedOn, from) : undefined,
    to ? lte(numberEntries.issuedOn, to) : undefined,
  );
  const order = asBook ? asc(numberEntries.number) : desc(numberEntries.number);
  if (text !== '') {
    const found = await idsWith(read, where, order, text);
    const shown = found.slice(start, start + pageSize);
    const rows =
      shown.length === 0
        ? []
        : await read.select().from(numberEntries).where(inArray(numberEntries.id, shown)).orderBy(order);
    return { rows, total: found.length, page, pageSize };
  }
  const [counted] = await read.select({ n: count() }).from(numberEntries).where(where);
  const rows = await read.select().from(numberEntries).where(where).orderBy(order).limit(pageSize).offset(start);
  return { rows, total: Number(counted?.n ?? 0), page, pageSize };
}

/**
 * Lines with this number, or with all these words in their subject, signer or recipients. A register holds one year, so
 * its few thousand lines are folded and compared here; neither database lower-cases Vietnamese reliably.
 */
async function idsWith(read: Db, where: SQL | undefined, order: SQL, text: string): Promise<string[]> {
  const lines = await read
    .select({
      id: numberEntries.id,
      number: numberEntries.number,
      numberText: numberEntries.numberText,
      subject: numberEntries.subject,
      signer: numberEntries.signer,
      recipients: numberEntries.recipients,
    })
    .from(numberEntries)
    .where(where)
    .orderBy(order);
  const asNumber = /^0*(\d{1,5})(?:\/(.*))?$/.exec(text);
  const symbol = foldVietnamese(asNumber?.[2] ?? '');
  const words = foldVietnamese(text).split(' ').filter(Boolean);
  return lines
    .filter(({ number, numberText, subject, signer, recipients }) => {
      if (asNumber) return number === Number(asNumber[1]) && foldVietnamese(numberText).includes(symbol);
      const folded = foldVietnamese(`${numberText} ${subject} ${signer} ${recipients}`);
      return words.every((word) => folded.includes(word));
    })
    .map(({ id }) => id);
}
