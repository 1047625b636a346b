import { asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { notices, people, reminders } from '#app/db/schema.ts';
import { loadCalendar } from '#app/db/stores/calendar-store.ts';
import { type LocalDate, localDate } from '#app/domain/shared/local-date.ts';
import { addWorkingDays } from '#app/domain/working-days.ts';
import { climbLadder } from '#app/jobs/climb-ladder.ts';
import { taskOffice } from '#tests/commands/tasks/office.ts';
import { world } from '#tests/support/world.ts';

const w = await world({ today: '2022-03-25' });
const office = await taskOffice(w);

const morning = (day: string) => climbLadder(w.office, w.today(day));

/** What somebody was told of a task, or of the issuer, in order. */
async function told(subjectId: string): Promise<string[]> {
  const rows = await w.db.read
    .select({ event: notices.event, name: people.fullName, facts: notices.facts })
    .from(notices)
    .innerJoin(people, eq(people.id, notices.personId))
    .where(eq(notices.subjectId, subjectId))
    .orderBy(asc(notices.createdAt), asc(notices.id));
  return rows.map(({ event, name, facts }) => [event, facts.about, name].filter(Boolean).join(' '));
}

const rungsOf = (taskId: string) =>
  w.db.read
    .select({ rung: reminders.rung, on: reminders.reachedOn })
    .from(reminders)
    .where(eq(reminders.taskId, taskId))
    .orderBy(asc(reminders.reachedOn), asc(reminders.rung))
    .then((rows) => rows.map(({ rung, on }) => `${on} ${rung}`));

describe('the ladder day by day', () => {
  let taskId = '';
  beforeAll(async () => {
    // Due on Friday 15/4/2022; 10 and 11 April are off (Giỗ Tổ), 30/4 to 3/5 too.
    taskId = await office.givenTo('HN-LT', { field: 'PROCEDURES' });
  });

  test('from the first notice to the agenda of the next meeting', async () => {
    let day = localDate('2022-04-01') as LocalDate;
    const calendar = await loadCalendar(w.db.read);
    while (day < '2022-06-10') {
      await morning(day);
      day = addWorkingDays(day, 1, calendar);
    }
    expect(await rungsOf(taskId)).toMatchInlineSnapshot(`
      [
        "2022-04-05 before:7",
        "2022-04-12 before:3",
        "2022-04-15 due",
        "2022-04-18 overdue",
        "2022-04-20 vice-chair",
        "2022-04-22 letter",
        "2022-04-25 stale",
        "2022-04-29 chair",
        "2022-05-24 stale",
        "2022-05-31 meeting",
      ]
    `);
    expect(await told(taskId)).toMatchInlineSnapshot(`
      [
        "task.due-soon Huỳnh Văn Long",
        "task.due-soon Huỳnh Văn Long",
        "task.due-today Huỳnh Văn Long",
        "task.overdue Huỳnh Văn Long",
        "task.stale Huỳnh Văn Long",
        "task.stale Huỳnh Văn Long",
      ]
    `);
    expect(await told(w.unit('HN'))).toMatchInlineSnapshot(`
      [
        "escalation.weekly Nguyễn Văn Minh",
        "escalation.weekly Trần Thị Bích",
        "escalation.list overdue Lê Văn Cường",
        "escalation.weekly Nguyễn Văn Minh",
        "escalation.weekly Trần Thị Bích",
        "escalation.list vice-chair Trần Thị Bích",
        "escalation.list letter Lê Văn Cường",
        "escalation.list letter Lê Thu Hà",
        "escalation.weekly Nguyễn Văn Minh",
        "escalation.weekly Trần Thị Bích",
        "escalation.chair chair Nguyễn Văn Minh",
        "escalation.chair chair Lê Văn Cường",
        "escalation.chair chair Lê Thu Hà",
        "escalation.weekly Nguyễn Văn Minh",
        "escalation.weekly Trần Thị Bích",
        "escalation.weekly Nguyễn Văn Minh",
        "escalation.weekly Trần Thị Bích",
        "escalation.weekly Nguyễn Văn Minh",
        "escalation.weekly Trần Thị Bích",
        "escalation.weekly Nguyễn Văn Minh",
        "escalation.weekly Trần Thị Bích",
        "escalation.weekly Nguyễn Văn Minh",
        "escalation.weekly Trần Thị Bích",
        "escalation.list meeting Lê Văn Cường",
        "escalation.list meeting Lê Thu Hà",
        "escalation.weekly Nguyễn Văn Minh",
        "escalation.weekly Trần Thị Bích",
      ]
    `);
  });
});
