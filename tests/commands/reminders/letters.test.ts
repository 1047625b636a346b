import { and, asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { issueDirective } from '#app/commands/directives/issue-directive.ts';
import { changeOfficeRules } from '#app/commands/office-rules/change-rules.ts';
import { directives, issuedDocuments, notices, reminders, taskEvents, tasks, urgedTasks } from '#app/db/schema.ts';
import type { DirectivePrint } from '#app/db/stores/directive-print.ts';
import { loadDirective } from '#app/db/stores/directive-store.ts';
import { URGING_WORDING } from '#app/documents/papers/urging-wording.ts';
import { DEFAULT_RULES } from '#app/domain/office-rules.ts';
import { climbLadder } from '#app/jobs/climb-ladder.ts';
import { taskOffice } from '#tests/commands/tasks/office.ts';
import { world } from '#tests/support/world.ts';
import type { UnitCode } from '#tests/support/world-data.ts';

const w = await world({ today: '2022-03-25' });
const office = await taskOffice(w);
const issuerId = w.unit('HN');

const morning = (day: string) => climbLadder(w.office, w.today(day));
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
const rungsOf = (taskId: string) =>
  w.db.read
    .select({ rung: reminders.rung })
    .from(reminders)
    .where(eq(reminders.taskId, taskId))
    .then((rows) => rows.map(({ rung }) => rung).sort());

async function issue(directiveId: string, issuedOn: string) {
  const { version } = await loadDirective(w.db.read, directiveId);
  const input = { directiveId, version, issuedOn, signerPersonId: w.person('chutich') };
  return w.run('vanthu', issueDirective, input);
}

describe('the letter of the ladder', () => {
  const given = { first: '', later: '', elsewhere: '', unanswered: '' };
  // All by letters of 25 March: numbers are given in the order of their days.
  beforeAll(async () => {
    given.first = await dueOn('HN-LT', '1/4/2022');
    given.later = await dueOn('HN-LT', '4/4/2022');
    given.elsewhere = await dueOn('HN-TP', '1/4/2022');
    given.unanswered = await dueOn('HN-PTB', '4/4/2022');
  });

  test('is drafted once to a unit, and takes in what becomes as late while it lies open', async () => {
    const { first, later, elsewhere } = given;
    await morning('2022-04-08');
    expect(await namedIn(await letterOf(first))).toEqual([first]);
    await morning('2022-04-12');
    const letterId = await letterOf(first);
    expect(await namedIn(letterId)).toEqual([first, later]);
    expect(await letterOf(elsewhere)).not.toBe(letterId);
    const letter = await loadDirective(w.db.read, letterId);
    expect(letter).toMatchObject({
      kind: 'CONG_VAN_DON_DOC',
      status: 'draft',
      issuerId,
      subject: 'đôn đốc UBND xã Long Thuận thực hiện các nhiệm vụ đã quá thời hạn',
    });
    expect(letter.recipients.map(({ part, printed }) => `${part}: ${printed}`)).toEqual([
      'addressee: UBND xã Long Thuận',
      ...URGING_WORDING.recipientLines.map((line) => `recipient: ${line}`),
    ]);
  });

  test('urges what it names when it is issued, and gives nobody a new task', async () => {
    const letterId = await letterOf(given.first);
    const named = await namedIn(letterId);
    const before = await w.db.read.$count(tasks);
    w.today('2022-04-12');
    const result = await issue(letterId, '12/4/2022');
    expect(result).toMatchObject({ numberText: expect.stringMatching(/^\d+\/UBND-HC$/), taskCount: 0 });
    expect(result.urgedCount).toBe(named.length);
    expect(await w.db.read.$count(tasks)).toBe(before);
    for (const taskId of named) {
      expect(await office.task(taskId)).toMatchObject({ urgeCount: 1, lastUrgedOn: '2022-04-12' });
      const [event] = await w.db.read
        .select()
        .from(taskEvents)
        .where(and(eq(taskEvents.taskId, taskId), eq(taskEvents.type, 'urged')));
      expect(event).toMatchObject({ note: result.numberText, data: { times: 1, directiveId: letterId } });
    }
    const [paper] = await w.db.read.select().from(issuedDocuments).where(eq(issuedDocuments.subjectId, letterId));
    expect(paper?.type).toBe('urging-letter');
    const { urging } = (paper?.facts ?? {}) as DirectivePrint;
    expect(urging?.tasks.map(({ daysLate }) => daysLate)).toEqual([11, 8]);
    // Five working days: 13, 14, 15, 18 and 19 April.
    expect(urging?.replyBy).toBe('2022-04-19');
  });

  test('is followed by a second when it lies unanswered; the second brings the task before the chair', async () => {
    await w.run('chutich', changeOfficeRules, {
      ...DEFAULT_RULES,
      issuerId,
      version: 0,
      reason: 'Theo quy chế làm việc',
      overdueChair: 50,
      overdueMeeting: 60,
    });
    const taskId = given.unanswered;
    w.today('2022-04-13');
    await issue(await letterOf(taskId), '13/4/2022');
    await morning('2022-04-19');
    expect(await lettersOf(taskId)).toHaveLength(1);
    await morning('2022-04-20');
    expect((await lettersOf(taskId)).map(({ status }) => status)).toEqual(['issued', 'draft']);
    expect(await rungsOf(taskId)).not.toContain('chair');
    w.today('2022-04-21');
    await issue(await letterOf(taskId), '21/4/2022');
    await morning('2022-04-22');
    expect(await rungsOf(taskId)).toEqual(expect.arrayContaining(['letter', 'second-letter', 'chair']));
    const chair = { personId: w.person('chutich'), event: 'escalation.chair' as const };
    const told = await w.db.read
      .select({ facts: notices.facts })
      .from(notices)
      .where(and(eq(notices.personId, chair.personId), eq(notices.event, chair.event)));
    expect(told.map(({ facts }) => facts)).toMatchObject([{ about: 'chair', count: 1, tasks: [{ taskId }] }]);
    // There is no third.
    await morning('2022-05-06');
    expect(await lettersOf(taskId)).toHaveLength(2);
  });
});
