/** Preloaded into a server process: writes down every read it makes, one JSON line each, in `RECORD_SQL`. */
import { appendFileSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';

export interface RecordedRead {
  sql: string;
  params: (string | number | null)[];
}

const path = process.env.RECORD_SQL ?? '';
const memory = new BetterSqlite3(':memory:');
const statements: object = Object.getPrototypeOf(memory.prepare('select 1'));
for (const method of ['all', 'get', 'iterate'] as const) {
  const original: unknown = Reflect.get(statements, method);
  if (typeof original !== 'function') continue;
  Reflect.set(statements, method, function recorded(this: BetterSqlite3.Statement, ...params: unknown[]) {
    if (this.reader) appendFileSync(path, `${JSON.stringify({ sql: this.source, params })}\n`);
    return Reflect.apply(original, this, params);
  });
}
memory.close();
