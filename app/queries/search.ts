import { sql } from 'drizzle-orm';
import { type Db, rows } from '../db/client.server.ts';
import { searchDocs } from '../db/schema.ts';
import type { Actor } from '../domain/access/roles.ts';
import type { SearchKind } from '../domain/search.ts';
import { cleanText } from '../domain/shared/fold-vietnamese.ts';
import type { LocalDate } from '../domain/shared/local-date.ts';
import { searchWords, textsWith } from './full-text.ts';
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

/**
 * What the actor may see that holds all the words, with or without marks, in either tone style, the last word as a
 * beginning. Titles that contain the text exactly as typed come first, then titles with all words, then the newest.
 */
export async function search(read: Db, actor: Actor, typed: string, page = 1): Promise<SearchResult> {
  const words = searchWords(typed);
  if (words.length === 0) return { hits: [], hasMore: false };
  const { fromWhere, newestFirst } = textsWith(words);
  const found = await rows<SearchHit & { title_fold: string }>(
    read,
    sql`select ${searchDocs.kind} as kind, ${searchDocs.ref} as ref, ${searchDocs.title} as title, ${searchDocs.day} as day, ${searchDocs.titleFold} as title_fold
        ${fromWhere} and ${visibleDocs(actor)} order by ${newestFirst} limit ${RANKED}`,
  );
  const exact = cleanText(typed).toLocaleLowerCase('vi');
  const score = (hit: (typeof found)[number]): number =>
    (hit.title.toLocaleLowerCase('vi').includes(exact) ? 2 : 0) +
    (words.every((word) => hit.title_fold.includes(word)) ? 1 : 0);
  const ordered = found
    .map((hit, place) => ({ hit, place, score: score(hit) }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
  const start = (page - 1) * PAGE;
  return {
    hits: ordered.slice(start, start + PAGE).map(({ hit: { kind, ref, title, day } }) => ({ kind, ref, title, day })),
    hasMore: ordered.length > start + PAGE,
  };
}
