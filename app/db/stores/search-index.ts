import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { SearchKind } from '../../domain/search.ts';
import { foldVietnamese } from '../../domain/shared/fold-vietnamese.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { Tx } from '../client.server.ts';
import { searchDocs } from '../schema.ts';

/** One thing that can be found. `ref` is its id; the title is shown, title and body are searched. */
export interface SearchDoc {
  kind: SearchKind;
  ref: string;
  issuerId: string;
  day: LocalDate | null;
  title: string;
  body: string;
}

/** Statements stay below SQLite's limit on parameters. */
const CHUNK = 500;

/**
 * Writes or replaces what is found, in the transaction of the change itself, so that the index never lags.
 * Words are folded here: the same tokens on both databases, whatever marks or tone style were typed.
 */
export async function indexDocs(tx: Tx, docs: SearchDoc[]): Promise<void> {
  if (docs.length === 0) return;
  const [last] = await tx.select({ id: searchDocs.id }).from(searchDocs).orderBy(desc(searchDocs.id)).limit(1);
  const next = (last?.id ?? 0) + 1;
  const values = docs.map(({ body, ...doc }, place) => ({
    ...doc,
    id: next + place,
    titleFold: foldVietnamese(doc.title),
    bodyFold: foldVietnamese(body),
  }));
  for (let start = 0; start < values.length; start += CHUNK)
    await tx
      .insert(searchDocs)
      .values(values.slice(start, start + CHUNK))
      .onConflictDoUpdate({
        target: [searchDocs.kind, searchDocs.ref],
        set: {
          issuerId: sql`excluded.issuer_id`,
          day: sql`excluded.day`,
          title: sql`excluded.title`,
          titleFold: sql`excluded.title_fold`,
          bodyFold: sql`excluded.body_fold`,
        },
      });
}

/** Gives things that are found another title. */
export async function retitleDocs(tx: Tx, kind: SearchKind, refs: string[], title: string): Promise<void> {
  if (refs.length === 0) return;
  await tx
    .update(searchDocs)
    .set({ title, titleFold: foldVietnamese(title) })
    .where(and(eq(searchDocs.kind, kind), inArray(searchDocs.ref, refs)));
}

/** Takes things out of the index. */
export async function unindexDocs(tx: Tx, kind: SearchKind, refs: string[]): Promise<void> {
  if (refs.length > 0) await tx.delete(searchDocs).where(and(eq(searchDocs.kind, kind), inArray(searchDocs.ref, refs)));
}
