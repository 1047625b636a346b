import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { type Database, openDatabase } from '#app/db/client.server.ts';
import { newId } from '#app/db/ids.ts';

const migrations = resolve('drizzle');

const urls = new WeakMap<Database, string>();

/** Where a test database lies, for another process to open it too; null for one that lives in this process only. */
export const databaseUrl = (db: Database): string | null => urls.get(db) ?? null;

/** A migrated, empty database of the engine this test project runs on; closed and removed after the file. */
export async function testDatabase(): Promise<Database> {
  const { db, dispose } = await OPENERS[process.env.TEST_ENGINE ?? 'sqlite']!();
  afterAll(async () => {
    await db.close();
    await dispose();
  });
  return db;
}

interface Opened {
  db: Database;
  dispose: () => void | Promise<void>;
}

const OPENERS: Record<string, () => Promise<Opened>> = {
  async sqlite() {
    const folder = mkdtempSync(join(tmpdir(), 'chi-dao-'));
    const url = `file:${join(folder, 'test.sqlite')}`;
    const db = await openDatabase({ url, migrations });
    urls.set(db, url);
    await db.migrate();
    return { db, dispose: () => rmSync(folder, { recursive: true, force: true }) };
  },
  async pglite() {
    const db = await openDatabase({ url: 'pglite:', migrations });
    await db.migrate();
    return { db, dispose: () => undefined };
  },
  async postgres() {
    const { default: postgres } = await import('postgres');
    const server = process.env.DATABASE_URL ?? '';
    const admin = postgres(server, { max: 1, onnotice: () => undefined });
    const name = `test_${newId().replaceAll('-', '')}`;
    await admin.unsafe(`create database ${name}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    const db = await openDatabase({ url: url.href, migrations });
    urls.set(db, url.href);
    await db.migrate();
    return {
      db,
      async dispose() {
        await admin.unsafe(`drop database ${name} with (force)`);
        await admin.end();
      },
    };
  },
};
