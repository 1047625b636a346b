import type BetterSqlite3 from 'better-sqlite3';
import type { RecordedRead } from './record-sql.ts';

/** A table this small may be read whole: no index is quicker. */
const SMALL = 1000;

/** Reads that go through a whole large table without an index: `table: statement`. */
export function readsWithoutIndex(db: BetterSqlite3.Database, reads: readonly RecordedRead[]): string[] {
  return reads.flatMap(({ sql, params }) => {
    const plan = db.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`).all(...params);
    return plan.flatMap(({ detail }) => {
      const table = /^SCAN (\w+)$/.exec(detail)?.[1];
      return table && isLarge(db, table) ? [`${table}: ${sql}`] : [];
    });
  });
}

function isLarge(db: BetterSqlite3.Database, table: string): boolean {
  const known = db.prepare(`select 1 from sqlite_master where type = 'table' and name = ?`).get(table);
  if (!known) return false;
  return db.prepare<[], { n: number }>(`select count(*) as n from "${table}"`).get()!.n > SMALL;
}
