import { desc, notInArray } from 'drizzle-orm';
import type { Db } from './client.server.ts';
import { type Recent, recent } from './recent.ts';
import { auditEvents } from './schema.ts';

/** A select as the query builder leaves it, before it is asked. */
interface Select<Row> extends PromiseLike<Row[]> {
  toSQL(): { sql: string; params: unknown[] };
}

interface Memory {
  /** The last audit number when the answers were given. */
  version: number;
  answers: Recent<Promise<readonly unknown[]>>;
  /** Asks for the last audit number, once for all who ask in the same turn. */
  readVersion: () => Promise<number>;
}

/** Reminding people changes nothing that is remembered here; on a large morning it is written about hundreds of times. */
const UNCOUNTED = ['reminder.climbed', 'reminder.reported', 'reminder.summarised'];

/** Rows held for one database. */
const MOST_ROWS = 20_000;

const memories = new WeakMap<Db, Memory>();

/** Lets {@link remembered} remember what is read through this handle. Never a transaction's: it sees what is not yet so. */
export function rememberReads(read: Db): void {
  let asked: Promise<number> | undefined;
  const ask = async () => {
    // Whoever comes after this line asks anew: their own write may have ended in between.
    asked = undefined;
    const [last] = await read
      .select({ seq: auditEvents.seq })
      .from(auditEvents)
      .where(notInArray(auditEvents.type, UNCOUNTED))
      .orderBy(desc(auditEvents.seq))
      .limit(1);
    return last?.seq ?? 0;
  };
  const readVersion = () => {
    asked ??= Promise.resolve().then(ask);
    return asked;
  };
  memories.set(read, { version: 0, answers: recent(MOST_ROWS), readVersion });
}

/**
 * The rows of a query, asked of the database only once between two writes.
 *
 * Every command appends to the audit log in its own transaction, so the log's last number is a version of all business
 * data, in whichever process it was written. The statement with its parameters is the key, so an answer is shared by
 * those who may see the same and by nobody else. Not for tables that are written without a command (sessions, outbox).
 */
export async function remembered<Row>(read: Db, query: Select<Row>): Promise<readonly Row[]> {
  const memory = memories.get(read);
  if (!memory) return query;
  const version = await memory.readVersion();
  if (version < memory.version) return query;
  if (version > memory.version) {
    memory.answers.clear();
    memory.version = version;
  }
  const { sql, params } = query.toSQL();
  const key = JSON.stringify([sql, params]);
  const known = memory.answers.get(key) as Promise<readonly Row[]> | undefined;
  if (known !== undefined) return known;
  // Asked at or after this version, so never older than it; parallel askers wait for the same answer.
  const answer = Promise.resolve(query);
  memory.answers.set(key, answer);
  try {
    const rows = await answer;
    if (memory.version === version) memory.answers.set(key, answer, 1 + rows.length);
    return rows;
  } catch (error) {
    memory.answers.delete(key);
    throw error;
  }
}
