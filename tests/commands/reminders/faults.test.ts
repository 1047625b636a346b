import { asc, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Office } from '#app/commands/define-command.server.ts';
import { nameStandIn } from '#app/commands/stand-ins/name-stand-in.ts';
import { assignOfficer } from '#app/commands/tasks/assign-officer.ts';
import { notices, reminders } from '#app/db/schema.ts';
import { climbLadder } from '#app/jobs/climb-ladder.ts';
import { taskOffice } from '#tests/commands/tasks/office.ts';
import { world } from '#tests/support/world.ts';

const w = await world({ today: '2022-03-25' });
const office = await taskOffice(w);

/** All that was noted and all that was told, to be compared. */
async function everything() {
  const noted = await w.db.read
    .select({ taskId: reminders.taskId, rung: reminders.rung, on: reminders.reachedOn })
    .from(reminders)
    .orderBy(asc(reminders.taskId), asc(reminders.rung));
  const told = await w.db.read.select({ key: notices.dedupeKey }).from(notices).orderBy(asc(notices.dedupeKey));
  return { noted, told };
}

/** The office with a power cut before its n-th write. */
const failingAt = (n: number): Office => {
  let writes = 0;
  const write: Office['db']['write'] = (work) => {
    writes += 1;
    return writes === n ? Promise.reject(new Error('power cut')) : w.db.write(work);
  };
  return { ...w.office, db: { ...w.db, write } };
};

describe('a morning that does not go as planned', () => {
  // Monday 11/4 is off: the summary of the week is given on Tuesday too.
  test('run twice, it gives nothing twice', async () => {
    for (const unit of ['HN-LT', 'HN-PTB', 'HN-TP'] as const)
      await office.givenTo(unit, { due: { kind: 'DATE', date: '15/4/2022' }, field: 'PROCEDURES' });
    const day = w.today('2022-04-12');
    expect(await climbLadder(w.office, day)).toEqual({ climbed: 3, lists: 2 });
    const once = await everything();
    expect(await climbLadder(w.office, day)).toEqual({ climbed: 0, lists: 0 });
    expect(await everything()).toEqual(once);
  });

  test('run by two processes at once, it gives nothing twice', async () => {
    const day = w.today('2022-04-18');
    const both = await Promise.all([climbLadder(w.office, day), climbLadder(w.office, day)]);
    expect(both.reduce((sum, { climbed }) => sum + climbed, 0)).toBe(3);
    const { noted, told } = await everything();
    expect(noted.filter(({ on }) => on === day)).toHaveLength(3);
    expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
  });

  test('broken off at any point, it is finished by the next run', async () => {
    const day = w.today('2022-04-22');
    for (let n = 1; n < 12; n += 1) {
      const broken = await climbLadder(failingAt(n), day).then(
        () => false,
        () => true,
      );
      if (!broken) break;
    }
    await climbLadder(w.office, day);
    const { noted, told } = await everything();
    // A missed day is made good once: straight to the vice chair and the letter, without the days between.
    expect(noted.filter(({ on }) => on === day).map(({ rung }) => rung)).toEqual([
      ...['letter', 'vice-chair', 'letter', 'vice-chair', 'letter', 'vice-chair'],
    ]);
    expect(told.filter(({ key }) => key.includes(`vice-chair:${day}`))).toHaveLength(1);
    expect(told.filter(({ key }) => key.includes(`:letter:${day}`))).toHaveLength(2);
  });

  test('on a day off it tells nobody; the next working day makes up for it once', async () => {
    await office.givenTo('HN-LKA', { due: { kind: 'DATE', date: '4/5/2022' } });
    for (const dayOff of ['2022-04-23', '2022-04-24', '2022-04-30', '2022-05-01', '2022-05-02', '2022-05-03'])
      expect((await climbLadder(w.office, w.today(dayOff))).climbed).toBe(0);
  });
});

describe('who is told', () => {
  test('the officer and whoever stands in for them, with the head; nobody whose post has ended', async () => {
    const taskId = await office.givenTo('HN-TP', { due: { kind: 'DATE', date: '10/6/2022' } });
    const officer = await office.colleague('HN-TP', 'officer');
    const standIn = await office.colleague('HN-TP', 'officer');
    await office.colleague('HN-TP', 'unit_head', { validTo: '1/6/2022' });
    await w.run(
      'phongtuphap',
      assignOfficer,
      { ...(await office.seen(taskId)), personId: officer.personId },
      { at: '2022-06-01' },
    );
    await w.run(
      'phongtuphap',
      nameStandIn,
      {
        id: 'away-in-june',
        unitId: w.unit('HN-TP'),
        personId: officer.personId,
        standInPersonId: standIn.personId,
        validFrom: '6/6/2022',
        validTo: '8/6/2022',
      },
      { at: '2022-06-01' },
    );
    await climbLadder(w.office, w.today('2022-06-07'));
    const told = await w.db.read.select().from(notices).where(eq(notices.subjectId, taskId));
    const soon = told.filter(({ event }) => event === 'task.due-soon').map(({ personId }) => personId);
    expect(soon.sort()).toEqual([officer.personId, standIn.personId, w.person('phongtuphap')].sort());
  });
});
