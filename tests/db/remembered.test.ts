import { eq, sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { appendAudit } from '#app/commands/audit.ts';
import { type Database, openDatabase } from '#app/db/client.server.ts';
import { recent } from '#app/db/recent.ts';
import { remembered } from '#app/db/remembered.ts';
import { settings } from '#app/db/schema.ts';
import { databaseUrl, testDatabase } from '#tests/support/database.ts';

const db = await testDatabase();

const event = {
  at: new Date('2022-04-19T01:00:00Z'),
  recordedAt: new Date('2022-04-19T01:00:00Z'),
  issuerId: null,
  actorPersonId: null,
  actorName: 'Lê Thu Hà',
  command: 'test.write',
  type: 'test.written',
  subjectKind: 'test',
  subjectId: '1',
  data: {},
};

/** Writes a value as a command would, with its line in the audit log; or without, as nothing but this test does. */
async function put(value: string, { audited = true, into = db }: { audited?: boolean; into?: Database } = {}) {
  await into.write(async (tx) => {
    await tx.delete(settings).where(eq(settings.key, 'office'));
    await tx.insert(settings).values({ key: 'office', value });
    if (audited) await appendAudit(tx, [event]);
  });
}

const office = (key = 'office') =>
  db.read.select({ value: settings.value }).from(settings).where(eq(settings.key, key));
const ask = async () => (await remembered(db.read, office())).map((row) => row.value);

describe('what is remembered', () => {
  test('is asked once, until a command has written', async () => {
    await put('Long Thuận');
    expect(await ask()).toEqual(['Long Thuận']);
    await put('unseen', { audited: false });
    expect(await ask()).toEqual(['Long Thuận']);
    await put('Phú Thuận B');
    expect(await ask()).toEqual(['Phú Thuận B']);
  });

  test('is one answer for all who ask at the same time', async () => {
    await put('Long Khánh A');
    const [first, second] = await Promise.all([remembered(db.read, office()), remembered(db.read, office())]);
    expect(first).toEqual([{ value: 'Long Khánh A' }]);
    expect(second).toBe(first);
  });

  test('belongs to its statement and its parameters', async () => {
    await put('Thường Phước 1');
    expect(await remembered(db.read, office('nobody'))).toEqual([]);
    expect(await ask()).toEqual(['Thường Phước 1']);
  });

  // PGlite lives in one process.
  const url = databaseUrl(db);
  const shared = url ? test : () => undefined;
  shared('changes with what another process writes', async () => {
    await put('before');
    expect(await ask()).toEqual(['before']);
    const other = await openDatabase({ url: url!, migrations: 'drizzle' });
    await put('after', { into: other });
    await other.close();
    expect(await ask()).toEqual(['after']);
  });

  test('is never what a write under way has not made so yet', async () => {
    await put('kept');
    const inside = await db.write(async (tx) => {
      await tx.update(settings).set({ value: 'thrown away' }).where(eq(settings.key, 'office'));
      const query = tx.select({ value: settings.value }).from(settings).where(eq(settings.key, 'office'));
      const seen = await remembered(tx, query);
      await tx.update(settings).set({ value: 'kept' }).where(eq(settings.key, 'office'));
      return seen;
    });
    expect(inside).toEqual([{ value: 'thrown away' }]);
    expect(await ask()).toEqual(['kept']);
  });

  test('is forgotten when the question failed', async () => {
    const failing = db.read.select({ value: sql`no_such_column` }).from(settings);
    await expect(remembered(db.read, failing)).rejects.toThrow();
    await expect(remembered(db.read, failing)).rejects.toThrow();
  });
});

describe('a map of the recent', () => {
  test('lets go of what was asked for longest ago', () => {
    const map = recent<number>(2);
    map.set('a', 1);
    map.set('b', 2);
    expect(map.get('a')).toBe(1);
    map.set('c', 3);
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3]);
  });

  test('counts by weight, also of what is put in again, and keeps nothing heavier than all it may hold', () => {
    const map = recent<string>(10);
    map.set('a', 'light', 2);
    map.set('a', 'heavier', 8);
    map.set('b', 'light', 2);
    expect([map.get('a'), map.get('b')]).toEqual(['heavier', 'light']);
    map.set('c', 'too heavy', 11);
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([undefined, undefined, undefined]);
  });
});
