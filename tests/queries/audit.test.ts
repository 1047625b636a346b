import { describe, expect, test } from 'vitest';
import { appendAudit } from '#app/commands/audit.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import { AUDIT_PAGE, type AuditFilters, auditPage } from '#app/queries/audit/audit-page.ts';
import { readAuditQuery } from '#app/web/audit-query.server.ts';
import { accountOf } from '#tests/support/accounts.ts';
import { plannedMeeting } from '#tests/support/meetings.ts';
import { world } from '#tests/support/world.ts';
import type { Username } from '#tests/support/world-data.ts';

const w = await world();
await accountOf(w, 'thuky');
const meetingId = await plannedMeeting(w);

const read = async (by: Username, filters: AuditFilters = {}, before: number | null = null) =>
  auditPage(w.db.read, await w.actor(by), { filters, before, today: localDate('2022-04-19') });

/** Everything, page by page. */
async function all(by: Username, filters: AuditFilters = {}) {
  const rows = [];
  for (let before: number | null = null; ; ) {
    const page = await read(by, filters, before);
    rows.push(...page.rows);
    if (page.older === null) return rows;
    before = page.older;
  }
}

// A People's Committee elsewhere, whose log is none of this chair's business.
await w.db.write((tx) =>
  appendAudit(tx, [
    {
      at: new Date('2022-04-18T17:30:00Z'),
      recordedAt: new Date('2022-04-18T17:30:00Z'),
      issuerId: 'elsewhere',
      actorPersonId: w.person('thuky'),
      actorName: 'Lê Thu Hà',
      command: 'task.confirm',
      type: 'task.confirmed',
      subjectKind: 'task',
      subjectId: 'their-task',
      data: {},
    },
  ]),
);

describe('the log', () => {
  test('is read page by page, newest first, every line once', async () => {
    const rows = await all('quantri');
    expect(rows.length).toBeGreaterThan(AUDIT_PAGE);
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => rows.length - index));
  });

  test('shows a chair what happened under their own People’s Committee only', async () => {
    const rows = await all('chutich');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ subjectId }) => subjectId === 'their-task')).toBe(false);
    expect(rows.some(({ subjectKind }) => subjectKind === 'account')).toBe(false);
  });

  test('names the meeting of a line, and opens it to those who may read meetings', async () => {
    const named = async (by: Username) => (await all(by, { subjectId: meetingId }))[0]?.named;
    const name = 'Họp Ban Chỉ đạo cải cách hành chính huyện';
    expect(await named('chutich')).toEqual({ name, mayOpen: true });
    expect(await named('quantri')).toEqual({ name, mayOpen: false });
  });

  test('shows nothing to those who may not read it', async () => {
    expect(await all('thuky')).toEqual([]);
  });

  test('is narrowed by part of a name with or without marks, by command, by record', async () => {
    expect((await all('quantri', { person: 'thu ha' })).map(({ subjectId }) => subjectId)).toEqual([
      'their-task',
      meetingId,
    ]);
    expect(await all('quantri', { person: '%' })).toHaveLength((await all('quantri')).length);
    const created = await all('quantri', { command: 'account.create' });
    expect(created.map(({ actorName, data }) => [actorName, data.username])).toEqual([['Bùi Quang Trí', 'thuky']]);
    const subjectId = created[0]?.subjectId ?? '';
    expect(await all('quantri', { subjectKind: 'account', subjectId })).toHaveLength(1);
  });

  test('is narrowed by the office’s days, whose nights are not those of Greenwich', async () => {
    // 00:30 on the 19th in Đồng Tháp is still the 18th in London.
    const on = (query: string) => readAuditQuery(new URLSearchParams(query), 'Asia/Ho_Chi_Minh').filters;
    const tasks = async (query: string) => (await all('quantri', { ...on(query), subjectKind: 'task' })).length;
    expect(await tasks('tu=19/4/2022&den=19/4/2022')).toBe(1);
    expect(await tasks('tu=18/4/2022&den=18/4/2022')).toBe(0);
  });
});

describe('the address of the log', () => {
  test('what cannot be read does not narrow', () => {
    const { filters, before } = readAuditQuery(new URLSearchParams('tu=31/2/2022&den=x&truoc=-1'), 'Asia/Ho_Chi_Minh');
    expect([filters.from, filters.until, before]).toEqual([undefined, undefined, null]);
    expect(readAuditQuery(new URLSearchParams('truoc=99999999999'), 'Asia/Ho_Chi_Minh').before).toBeNull();
  });
});
