import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { type SQL, sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { type Dialect, dialectOf } from './dialect.ts';
import { recent } from './recent.ts';
import { rememberReads } from './remembered.ts';
import { tables } from './schema.ts';

type Full = PgDatabase<PgQueryResultHKT, typeof tables>;

/** What a read may do. */
export type Db = Pick<Full, 'select' | 'selectDistinct' | '$count' | 'with'>;
/** What a write may do: only inside {@link Database.write}. */
export type Tx = Db & Pick<Full, 'insert' | 'update' | 'delete'>;

export interface Database {
  readonly dialect: Dialect;
  /** Plain reads, each statement on its own. */
  readonly read: Db;
  /** Several reads that see one state of the database. */
  snapshot<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /**
   * The only way to write: all or nothing, one writer at a time.
   *
   * Every business write appends to one hash chain, so writes are serial by nature. SQLite has one writer connection
   * behind a queue and `BEGIN IMMEDIATE`; PostgreSQL locks the audit table as the very first statement, before the
   * transaction's first snapshot, so several processes queue too and none works from stale counters.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Applies outstanding migrations; safe to call from several processes at once. */
  migrate(): Promise<void>;
  /** Answers whether the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** `file:PATH`, `postgres://…` or `pglite:` (`pglite:DIR` keeps it on disk). */
  url: string;
  /** Folder with `sqlite/` and `postgres/` migrations. */
  migrations: string;
  /** PostgreSQL connections for reads (the same number again for writes is never needed: writes are serial). */
  readConnections?: number;
}

/** Opens the database of either kind. Throws when the URL's kind differs from the one the schema was built for. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const database = await openerOf(options.url)(options);
  rememberReads(database.read);
  return database;
}

function openerOf(url: string): (options: DatabaseOptions) => Promise<Database> {
  if (url.startsWith('pglite:')) return openPglite;
  return dialectOf(url) === 'postgres' ? openPostgres : openSqlite;
}

/** Runs raw SQL that the query builder cannot say (full-text search) and returns its rows. */
export async function rows<T>(db: Db, query: SQL): Promise<T[]> {
  const handle = db as unknown as { all?: (q: SQL) => T[]; execute?: (q: SQL) => Promise<T[] | { rows: T[] }> };
  if (handle.all) return handle.all(query);
  const result = await handle.execute?.(query);
  return Array.isArray(result) ? [...result] : (result?.rows ?? []);
}

const SNAPSHOT_CONNECTIONS = 4;
/** Statements kept ready on one connection; lists of ids make one statement for each length. */
const STATEMENTS = 300;

/** Has each statement compiled once: compiling takes longer than most reads, and leaves memory that only a collection frees. */
function keepStatements(connection: BetterSqlite3.Database): BetterSqlite3.Database {
  const prepare = connection.prepare.bind(connection);
  const ready = recent<BetterSqlite3.Statement>(STATEMENTS);
  const prepareOnce = (source: string): BetterSqlite3.Statement => {
    const known = ready.get(source);
    if (!known) {
      const made = prepare(source);
      ready.set(source, made);
      return made;
    }
    // Whoever used it last may have asked for bare values.
    return known.reader ? known.raw(false) : known;
  };
  return Object.assign(connection, { prepare: prepareOnce as typeof connection.prepare });
}

async function openSqlite({ url, migrations }: DatabaseOptions): Promise<Database> {
  const { default: Sqlite } = await import('better-sqlite3');
  const { drizzle } = await import('drizzle-orm/better-sqlite3');
  const path = url.replace(/^file:/, '');
  mkdirSync(dirname(path), { recursive: true });

  const connect = (pragmas: string[]): BetterSqlite3.Database => {
    const connection = new Sqlite(path);
    for (const pragma of ['journal_mode = WAL', 'busy_timeout = 10000', 'foreign_keys = ON', ...pragmas])
      connection.pragma(pragma);
    return keepStatements(connection);
  };
  // FULL: an acknowledged write survives a power cut, not only a killed process.
  const writer = connect(['synchronous = FULL']);
  const reader = connect(['query_only = ON', 'cache_size = -16000']);
  const idle: BetterSqlite3.Database[] = [];
  const typed = (connection: BetterSqlite3.Database) =>
    drizzle(connection, { schema: tables as never }) as unknown as Full;
  const writing = typed(writer);

  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const between = async <T>(connection: BetterSqlite3.Database, begin: string, work: () => Promise<T>): Promise<T> => {
    connection.exec(begin);
    try {
      const result = await work();
      connection.exec('COMMIT');
      return result;
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK');
      throw error;
    }
  };

  return {
    dialect: 'sqlite',
    read: typed(reader),
    write: (work) => inTurn(() => between(writer, 'BEGIN IMMEDIATE', () => work(writing))),
    async snapshot(work) {
      const connection = idle.pop() ?? connect(['query_only = ON']);
      try {
        return await between(connection, 'BEGIN', () => work(typed(connection)));
      } finally {
        if (idle.length < SNAPSHOT_CONNECTIONS) idle.push(connection);
        else connection.close();
      }
    },
    migrate: () =>
      inTurn(async () => {
        const { migrate } = await import('drizzle-orm/better-sqlite3/migrator');
        // Rebuilding a table drops it; with foreign keys on, that would delete its children by cascade, silently.
        writer.pragma('foreign_keys = OFF');
        migrate(drizzle(writer), { migrationsFolder: `${migrations}/sqlite` });
        const broken = writer.pragma('foreign_key_check') as unknown[];
        if (broken.length > 0) throw new Error(`migration left ${broken.length} broken references`);
        writer.pragma('foreign_keys = ON');
      }),
    async ping() {
      reader.prepare('select 1').get();
    },
    async close() {
      await queue;
      for (const connection of [...idle, reader, writer]) connection.close();
    },
  };
}

/** Taken before the first snapshot of a write: see {@link Database.write}. */
const WRITE_GATE = sql`lock table audit_events in exclusive mode`;
const MIGRATION_LOCK = 389_2022;

async function openPostgres({ url, migrations, readConnections = 8 }: DatabaseOptions): Promise<Database> {
  const { default: postgres } = await import('postgres');
  const { drizzle } = await import('drizzle-orm/postgres-js');
  const quiet = { onnotice: () => undefined };
  const readPool = postgres(url, { ...quiet, max: readConnections });
  const writePool = postgres(url, { ...quiet, max: 4 });
  const reading = drizzle(readPool, { schema: tables }) as unknown as Full;
  const writing = drizzle(writePool, { schema: tables }) as unknown as Full;

  return {
    dialect: 'postgres',
    read: reading,
    write: (work) =>
      writing.transaction(async (tx) => {
        await tx.execute(WRITE_GATE);
        return work(tx as unknown as Tx);
      }),
    snapshot: (work) =>
      reading.transaction((tx) => work(tx as unknown as Db), {
        isolationLevel: 'repeatable read',
        accessMode: 'read only',
      }),
    async migrate() {
      const { migrate } = await import('drizzle-orm/postgres-js/migrator');
      const single = postgres(url, { ...quiet, max: 1 });
      try {
        await single`select pg_advisory_lock(${MIGRATION_LOCK})`;
        await migrate(drizzle(single), { migrationsFolder: `${migrations}/postgres` });
      } finally {
        await single.end();
      }
    },
    async ping() {
      await readPool`select 1`;
    },
    async close() {
      await Promise.all([readPool.end({ timeout: 5 }), writePool.end({ timeout: 5 })]);
    },
  };
}

async function openPglite({ url, migrations }: DatabaseOptions): Promise<Database> {
  // Not a dependency of production: the in-process leg of the tests.
  const { PGlite } = await import('@electric-sql/pglite');
  const { drizzle } = await import('drizzle-orm/pglite');
  const client = await PGlite.create(url.slice('pglite:'.length) || undefined);
  const db = drizzle(client, { schema: tables }) as unknown as Full;
  return {
    dialect: 'postgres',
    read: db,
    write: (work) => db.transaction((tx) => work(tx as unknown as Tx)),
    snapshot: (work) => db.transaction((tx) => work(tx as unknown as Db)),
    async migrate() {
      const { migrate } = await import('drizzle-orm/pglite/migrator');
      await migrate(drizzle(client), { migrationsFolder: `${migrations}/postgres` });
    },
    async ping() {
      await client.query('select 1');
    },
    close: () => client.close(),
  };
}
