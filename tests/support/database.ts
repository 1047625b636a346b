import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { type Database, openDatabase } from '#app/db/client.server.ts';
import { newId } from '#app/db/ids.ts';

const migrations = resolve('drizzle');

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
    const db = await openDatabase({ url: `file:${join(folder, 'test.sqlite')}`, migrations });
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
