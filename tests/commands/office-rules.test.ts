import { describe, expect, test } from 'vitest';
import { changeOfficeRules } from '#app/commands/office-rules/change-rules.ts';
import { auditEvents } from '#app/db/schema.ts';
import { loadOfficeRules } from '#app/db/stores/office-rules-store.ts';
import { DEFAULT_RULES } from '#app/domain/office-rules.ts';
import { officeRulesPage } from '#app/queries/organisation/office-rules-page.ts';
import { world } from '#tests/support/world.ts';
import type { Username } from '#tests/support/world-data.ts';

const w = await world();
const issuerId = w.unit('HN');
const form = (over: Record<string, unknown> = {}) => ({
  ...DEFAULT_RULES,
  noticeBefore: '7, 3',
  issuerId,
  reason: 'Quy chế làm việc năm 2022',
  ...over,
});
const change = (over: Record<string, unknown>, by: Username = 'phongnoivu') => w.run(by, changeOfficeRules, form(over));
const page = async () => officeRulesPage(w.db.read, await w.actor('chutich'), { issuerId: null, today: w.today() });

describe('the rules of an office', () => {
  test('are the usual ones until somebody changes them', async () => {
    expect(await page()).toMatchObject({ rules: DEFAULT_RULES, version: 0, isDefault: true, history: [] });
    await expect(change({ version: 0 })).rejects.toMatchObject({ code: 'office_rules.unchanged' });
  });

  test('are changed with a reason, and the history says who, when, from what to what', async () => {
    await change({ version: 0, noticeBefore: '10; 5, 5,1', overdueLetter: '7' });
    await change({ version: 1, noticeBefore: '', overdueLetter: 7 }, 'chutich');
    const { rules, history } = await page();
    expect(rules).toMatchObject({ noticeBefore: [], overdueLetter: 7 });
    expect(history.map(({ by, reason, changes }) => ({ by, reason, changes }))).toEqual([
      {
        by: 'Nguyễn Văn Minh',
        reason: 'Quy chế làm việc năm 2022',
        changes: [{ rule: 'noticeBefore', before: [10, 5, 1], after: [] }],
      },
      {
        by: 'Lê Văn Cường',
        reason: 'Quy chế làm việc năm 2022',
        changes: [
          { rule: 'noticeBefore', before: [7, 3], after: [10, 5, 1] },
          { rule: 'overdueLetter', before: 5, after: 7 },
        ],
      },
    ]);
    const events = await w.db.read.select().from(auditEvents);
    expect(events.filter(({ type }) => type === 'office-rules.changed')).toHaveLength(2);
  });

  test('go back to the usual ones as one more change', async () => {
    await change({ version: 2, reason: 'Đặt lại theo mặc định' });
    expect(await page()).toMatchObject({ rules: DEFAULT_RULES, version: 3, isDefault: true });
  });

  test('are saved by one of two people at once, and not twice by a double click', async () => {
    const both = await Promise.allSettled([
      change({ version: 3, staleDays: 20 }),
      change({ version: 3, staleDays: 25 }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(change({ version: 3, staleDays: 20 })).rejects.toMatchObject({ code: 'record.stale' });
    expect((await loadOfficeRules(w.db.read, issuerId)).version).toBe(4);
  });

  test('stay within their ranges, each rung above the one before', async () => {
    const code = (over: Record<string, unknown>) =>
      change({ version: 4, ...over }).then(
        () => 'accepted',
        (error: { code?: string; field?: string; issues?: { message: string; path: unknown[] }[] }) =>
          error.issues
            ? error.issues.map(({ message, path }) => `${path.join('.')} ${message}`).join()
            : `${error.field} ${error.code}`,
      );
    expect(await code({ staleDays: 0 })).toBe('staleDays out_of_range');
    expect(await code({ staleDays: 'nhiều' })).toBe('staleDays invalid_number');
    expect(await code({ quietFrom: 24 })).toBe('quietFrom out_of_range');
    expect(await code({ noticeBefore: '7, ba' })).toBe('noticeBefore.1 invalid_number');
    expect(await code({ noticeBefore: '6 5 4 3 2 1' })).toBe('noticeBefore too_many');
    expect(await code({ overdueLetter: 3 })).toBe('overdueLetter office_rules.rungs_not_rising');
    expect(await code({ overdueChair: 30 })).toBe('overdueMeeting office_rules.rungs_not_rising');
    expect(await code({ reason: ' ' })).toBe('reason required');
  });

  test('are set by the chair and the standing office alone', async () => {
    for (const by of ['phochutich', 'thuky', 'vanthu', 'phongtuphap', 'quantri', 'nguoixem'] as const)
      await expect(change({ version: 4, staleDays: 21 }, by)).rejects.toMatchObject({ code: 'access.not_allowed' });
  });
});
