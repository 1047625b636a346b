import { spawnSync } from 'node:child_process';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { appendAudit } from '#app/commands/audit.ts';
import { auditEvents } from '#app/db/schema.ts';
import { databaseUrl, testDatabase } from '#tests/support/database.ts';

const db = await testDatabase();

/** `npm run audit:verify`, as the operator runs it. A database inside this process cannot be reached from another. */
function verify(): { status: number | null; said: string } | null {
  const url = databaseUrl(db);
  if (url === null) return null;
  const env = { ...process.env, DATABASE_URL: url };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/audit-verify.ts'], {
    env,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

test('the operator sees that the log is whole, and at which line it is not', async () => {
  const line = (type: string) => ({
    at: new Date('2022-04-19T01:00:00Z'),
    recordedAt: new Date('2022-04-19T01:00:00Z'),
    issuerId: null,
    actorPersonId: null,
    actorName: 'Lê Thu Hà',
    command: 'test.write',
    type,
    subjectKind: 'test',
    subjectId: '1',
    data: {},
  });
  await db.write((tx) => appendAudit(tx, [line('một'), line('hai'), line('ba')]));
  const [last] = await db.read.select({ hash: auditEvents.hash }).from(auditEvents).where(eq(auditEvents.seq, 3));
  const whole = verify();
  if (whole === null) return;
  expect(whole).toEqual({ status: 0, said: `The log is intact: 3 lines, last hash ${last?.hash}\n` });

  await db.write((tx) => tx.update(auditEvents).set({ actorName: 'Người khác' }).where(eq(auditEvents.seq, 2)));
  expect(verify()).toEqual({ status: 1, said: 'The log is broken at line 2\n' });
});
