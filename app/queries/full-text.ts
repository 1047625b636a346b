import { type SQL, sql } from 'drizzle-orm';
import { dialect } from '../db/dialect.ts';
import { searchDocs } from '../db/schema.ts';
import { cleanText, foldVietnamese } from '../domain/shared/fold-vietnamese.ts';

const MOST_WORDS = 12;

/** The folded words of what somebody typed: only a-z and 0-9, so never syntax of either engine. */
export const searchWords = (typed: string): string[] =>
  foldVietnamese(cleanText(typed)).split(' ').filter(Boolean).slice(0, MOST_WORDS);

/**
 * `… from … where …` of the indexed texts that hold all the words, the last one as a beginning; to be followed by
 * more conditions. `newestFirst` orders them without ranking.
 */
export function textsWith(words: readonly string[]): { fromWhere: SQL; newestFirst: SQL } {
  const last = words.length - 1;
  if (dialect === 'sqlite') {
    const match = words.map((word, place) => `"${word}"${place === last ? '*' : ''}`).join(' ');
    return {
      fromWhere: sql`from search_fts join ${searchDocs} on ${searchDocs.id} = search_fts.rowid where search_fts match ${match}`,
      newestFirst: sql`search_fts.rowid desc`,
    };
  }
  const query = words.map((word, place) => (place === last ? `${word}:*` : word)).join(' & ');
  return {
    fromWhere: sql`from ${searchDocs} where ${searchDocs}.words @@ to_tsquery('simple', ${query})`,
    newestFirst: sql`${searchDocs.id} desc`,
  };
}

/** `… from … where …` of the indexed texts that hold any of the words; `bestFirst` puts those with most and rarest first. */
export function textsWithAny(words: readonly string[]): { fromWhere: SQL; bestFirst: SQL } {
  if (dialect === 'sqlite') {
    const match = words.map((word) => `"${word}"`).join(' OR ');
    return {
      fromWhere: sql`from search_fts join ${searchDocs} on ${searchDocs.id} = search_fts.rowid where search_fts match ${match}`,
      bestFirst: sql`bm25(search_fts)`,
    };
  }
  const query = sql`to_tsquery('simple', ${words.join(' | ')})`;
  return {
    fromWhere: sql`from ${searchDocs} where ${searchDocs}.words @@ ${query}`,
    bestFirst: sql`ts_rank(${searchDocs}.words, ${query}) desc`,
  };
}
