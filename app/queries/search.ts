import { type SQL, sql } from 'drizzle-orm';
import { type Db, rows } from '../db/client.server.ts';
import { dialect } from '../db/dialect.ts';
import { searchDocs } from '../db/schema.ts';
import type { SearchKind } from '../db/stores/search-index.ts';
import type { Actor } from '../domain/access/roles.ts';
import { cleanText, foldVietnamese } from '../domain/shared/fold-vietnamese.ts';
import type { LocalDate } from '../domain/shared/local-date.ts';
import { visibleDocs } from './search-scope.ts';

export interface SearchHit {
  kind: SearchKind;
  ref: string;
  title: string;
  day: LocalDate | null;
}

export interface SearchResult {
  hits: SearchHit[];
  /** More were found than fit on the page. */
  hasMore: boolean;
}

const PAGE = 25;
/** How many hits are ranked: ranking a very common word over all of them costs more than it tells. */
const RANKED = 200;

/** Folded words of a query; the last may be a beginning only. */
const words = (typed: string): string[] => foldVietnamese(cleanText(typed)).split(' ').filter(Boolean).slice(0, 12);

/** The match of both engines' full-text index; user words are quoted, never syntax. */
function matching(list: string[]): { from: SQL; rank: SQL } {
  if (dialect === 'sqlite') {
    const match = list.map((word, place) => `"${word}"${place === list.length - 1 ? '*' : ''}`).join(' ');
    return {
      from: sql`search_fts join ${searchDocs} on ${searchDocs.id} = search_fts.rowid where search_fts match ${match}`,
      rank: sql`search_fts.rowid desc`,
    };
  }
  const query = list.map((word, place) => (place === list.length - 1 ? `${word}:*` : word)).join(' & ');
  return {
    from: sql`${searchDocs} where ${searchDocs}.words @@ to_tsquery('simple', ${query})`,
    rank: sql`${searchDocs.id} desc`,
  };
}

/**
 * What the actor may see that holds all the words, with or without marks, in either tone style, the last word as a
 * beginning. Titles that contain the text exactly as typed come first, then titles with all words, then the newest.
 */
export async function search(read: Db, actor: Actor, typed: string, page = 1): Promise<SearchResult> {
  const list = words(typed);
  if (list.length === 0) return { hits: [], hasMore: false };
  const { from, rank } = matching(list);
  const found = await rows<SearchHit & { title_fold: string }>(
    read,
    sql`select ${searchDocs.kind} as kind, ${searchDocs.ref} as ref, ${searchDocs.title} as title, ${searchDocs.day} as day, ${searchDocs.titleFold} as title_fold
        from ${from} and ${visibleDocs(actor)} order by ${rank} limit ${RANKED}`,
  );
  const exact = cleanText(typed).toLocaleLowerCase('vi');
  const score = (hit: (typeof found)[number]): number =>
    (hit.title.toLocaleLowerCase('vi').includes(exact) ? 2 : 0) + (list.every((word) => hit.title_fold.includes(word)) ? 1 : 0);
  const ordered = found.map((hit, place) => ({ hit, place, score: score(hit) })).sort((a, b) => b.score - a.score || a.place - b.place);
  const start = (page - 1) * PAGE;
  return {
    hits: ordered.slice(start, start + PAGE).map(({ hit: { kind, ref, title, day } }) => ({ kind, ref, title, day })),
    hasMore: ordered.length > start + PAGE,
  };
}
