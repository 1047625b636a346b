import { eq, sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { appendAudit, verifyAudit } from '#app/commands/audit.ts';
import { rows } from '#app/db/client.server.ts';
import { constraintBroken } from '#app/db/errors.ts';
import { auditEvents, settings } from '#app/db/schema.ts';
import { testDatabase } from '#tests/support/database.ts';

const db = await testDatabase();

const link = (note: string) => ({
  at: new Date('2022-04-19T01:00:00Z'),
  recordedAt: new Date('2022-04-19T01:00:00Z'),
  issuerId: null,
  actorPersonId: null,
  actorName: 'Lê Thu Hà',
  command: 'test.write',
  type: 'test.written',
  subjectKind: 'test',
  subjectId: '1',
  data: { z: 1, a: { đ: [note, null], when: new Date('2022-04-19T02:00:00Z'), gone: undefined } },
});

describe('the database', () => {
  test('keeps nothing of a write that fails', async () => {
    await expect(
      db.write(async (tx) => {
        await tx.insert(settings).values({ key: 'half', value: 1 });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await db.read.$count(settings, eq(settings.key, 'half'))).toBe(0);
  });

  test('lets one writer in at a time, so that read-then-write loses nothing', async () => {
    await db.write((tx) => tx.insert(settings).values({ key: 'counter', value: 0 }));
    const increment = () =>
      db.write(async (tx) => {
        const [row] = await tx.select().from(settings).where(eq(settings.key, 'counter'));
        await tx
          .update(settings)
          .set({ value: (row?.value as number) + 1 })
          .where(eq(settings.key, 'counter'));
      });
    await Promise.all(Array.from({ length: 50 }, increment));
    const [row] = await db.read.select().from(settings).where(eq(settings.key, 'counter'));
    expect(row?.value).toBe(50);
  });

  test('shows one state to all reads of a snapshot', async () => {
    await db.write((tx) => tx.insert(settings).values({ key: 'seen', value: 'before' }));
    const both = await db.snapshot(async (read) => {
      const first = await read.select().from(settings).where(eq(settings.key, 'seen'));
      const second = await read.select().from(settings).where(eq(settings.key, 'seen'));
      return [first[0]?.value, second[0]?.value];
    });
    expect(both).toEqual(['before', 'before']);
  });

  test('names a broken unique constraint the same on both databases', async () => {
    const twice = () => db.write((tx) => tx.insert(settings).values({ key: 'once', value: 1 }));
    await twice();
    expect(constraintBroken(await twice().catch((error: unknown) => error))).toBe('unique');
  });

  test('answers raw SQL with rows', async () => {
    expect(await rows(db.read, sql`select cast(2 as int) as n`)).toEqual([{ n: 2 }]);
  });

  test('is migrated twice without harm', async () => {
    await db.migrate();
    await db.ping();
  });
});

describe('the audit chain', () => {
  test('holds when nothing was touched', async () => {
    await db.write((tx) => appendAudit(tx, [link('một'), link('hai')]));
    await db.write((tx) => appendAudit(tx, [link('ba')]));
    expect(await verifyAudit(db.read)).toMatchObject({ intact: true, count: 3 });
  });

  test('names the first link that was changed', async () => {
    await db.write((tx) => tx.update(auditEvents).set({ actorName: 'Người khác' }).where(eq(auditEvents.seq, 2)));
    expect(await verifyAudit(db.read)).toEqual({ intact: false, brokenAt: 2 });
  });

  test('names the place of a link that was removed', async () => {
    await db.write((tx) => tx.delete(auditEvents).where(eq(auditEvents.seq, 2)));
    expect(await verifyAudit(db.read)).toEqual({ intact: false, brokenAt: 2 });
  });
});
