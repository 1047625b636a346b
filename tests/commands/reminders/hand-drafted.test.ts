import { asc, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { issueDirective } from '#app/commands/directives/issue-directive.ts';
import { draftLetters } from '#app/commands/urging/draft-letters.ts';
import { editLetter } from '#app/commands/urging/edit-letter.ts';
import { directives, urgedTasks } from '#app/db/schema.ts';
import { loadDirective } from '#app/db/stores/directive-store.ts';
import { URGING_WORDING } from '#app/documents/papers/urging-wording.ts';
import { taskOffice } from '#tests/commands/tasks/office.ts';
import { world } from '#tests/support/world.ts';
import type { UnitCode } from '#tests/support/world-data.ts';

const w = await world({ today: '2022-03-25' });
const office = await taskOffice(w);
const issuerId = w.unit('HN');

const dueOn = (unit: UnitCode, day: string) => office.givenTo(unit, { due: { kind: 'DATE', date: day } });

/** The letters of urging that name a task, oldest first. */
const lettersOf = (taskId: string) =>
  w.db.read
    .select({ id: directives.id, status: directives.status, numberText: directives.numberText })
    .from(urgedTasks)
    .innerJoin(directives, eq(directives.id, urgedTasks.directiveId))
    .where(eq(urgedTasks.taskId, taskId))
    .orderBy(asc(directives.createdAt), asc(directives.id));
const letterOf = async (taskId: string): Promise<string> => (await lettersOf(taskId)).at(-1)?.id ?? 'no letter';
const namedIn = (directiveId: string) =>
  w.db.read
    .select({ taskId: urgedTasks.taskId })
    .from(urgedTasks)
    .where(eq(urgedTasks.directiveId, directiveId))
    .orderBy(asc(urgedTasks.position))
    .then((rows) => rows.map(({ taskId }) => taskId));
async function issue(directiveId: string, issuedOn: string) {
  const { version } = await loadDirective(w.db.read, directiveId);
  const input = { directiveId, version, issuedOn, signerPersonId: w.person('chutich') };
  return w.run('vanthu', issueDirective, input);
}
const draft = (taskIds: string[], letters = 'one_per_unit') =>
  w.run('thuky', draftLetters, { issuerId, taskIds, letters, wording: URGING_WORDING });

describe('letters somebody drafts', () => {
  test('go one to each unit, or one to all; what lies in a draft is not drafted again', async () => {
    w.today('2022-04-20');
    const ids = [
      await dueOn('HN-LT', '13/4/2022'),
      await dueOn('HN-LKA', '13/4/2022'),
      await dueOn('HN-TP', '13/4/2022'),
    ];
    const [lt = '', lka = '', tp = ''] = ids;
    w.today('2022-04-20');
    const one = await draft([lt, lka]);
    expect(one).toMatchObject({ count: 2, skipped: 0 });
    expect(new Set(one.directiveIds).size).toBe(2);
    expect(await draft([lt, lka])).toMatchObject({ count: 0, skipped: 2 });
    const all = await draft(ids, 'one_for_all');
    expect(all).toMatchObject({ count: 1, skipped: 2 });
    expect(await namedIn(all.directiveIds[0] ?? '')).toEqual([tp]);
  });

  test('are drafted once when two people press at the same moment', async () => {
    const taskId = await dueOn('HN-LKA', '6/4/2022');
    w.today('2022-04-20');
    const both = await Promise.all([draft([taskId]), draft([taskId])]);
    expect(both.map(({ count }) => count).sort()).toEqual([0, 1]);
    expect(await lettersOf(taskId)).toHaveLength(1);
  });

  test('name overdue tasks only', async () => {
    const taskId = await dueOn('HN-LT', '29/4/2022');
    w.today('2022-04-20');
    await expect(draft([taskId])).rejects.toMatchObject({ code: 'urging.none_overdue' });
  });

  test('lose a task on the form, and with its last task the unit', async () => {
    const [lt, tp] = [await dueOn('HN-PTB', '7/4/2022'), await dueOn('HN-VHTT', '7/4/2022')];
    w.today('2022-04-20');
    const { directiveIds } = await draft([lt, tp], 'one_for_all');
    const directiveId = directiveIds[0] ?? '';
    const form = {
      directiveId,
      version: 1,
      subject: 'đôn đốc công khai ngân sách',
      opening: 'Qua theo dõi, các đơn vị chưa báo cáo.',
      recipientLines: 'Như trên',
      fileCopy: 'VT, PNV',
      replyBy: '27/4/2022',
      taskIds: [lt],
    };
    await w.run('thuky', editLetter, form);
    const letter = await loadDirective(w.db.read, directiveId);
    expect(letter).toMatchObject({ subject: form.subject, replyBy: '2022-04-27', version: 2 });
    expect(letter.recipients.filter(({ part }) => part === 'addressee').map(({ unitId }) => unitId)).toEqual([
      w.unit('HN-PTB'),
    ]);
    expect(await namedIn(directiveId)).toEqual([lt]);
    await expect(w.run('thuky', editLetter, form)).rejects.toMatchObject({ code: 'record.stale' });
    await expect(w.run('thuky', editLetter, { ...form, version: 2, taskIds: [] })).rejects.toThrow(/no_tasks/);
  });

  test('are not issued while a task they name is no longer overdue, nor when the answer is due before the letter', async () => {
    const taskId = await dueOn('HN-LT', '8/4/2022');
    w.today('2022-04-20');
    const { directiveIds } = await draft([taskId]);
    const directiveId = await letterOf(taskId);
    expect(directiveIds).toContain(directiveId);
    const { version } = await loadDirective(w.db.read, directiveId);
    const form = { ...URGING_WORDING, recipientLines: 'Như trên', directiveId, version, replyBy: '20/4/2022' };
    await w.run('thuky', editLetter, { ...form, taskIds: await namedIn(directiveId) });
    await expect(issue(directiveId, '20/4/2022')).rejects.toMatchObject({ code: 'urging.reply_too_soon' });
    for (const one of await namedIn(directiveId)) await office.accept(one);
    await office.handIn(taskId);
    await expect(issue(directiveId, '20/4/2022')).rejects.toMatchObject({ code: 'urging.not_overdue' });
  });
});
