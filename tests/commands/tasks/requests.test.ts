import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { acknowledgeTask } from '#app/commands/tasks/acknowledge-task.ts';
import { decideClosing } from '#app/commands/tasks/decide-closing.ts';
import { decideDecline } from '#app/commands/tasks/decide-decline.ts';
import { decideExtension } from '#app/commands/tasks/decide-extension.ts';
import { decideSuspension } from '#app/commands/tasks/decide-suspension.ts';
import { extendTask } from '#app/commands/tasks/extend-task.ts';
import { giveTaskAgain } from '#app/commands/tasks/give-task-again.ts';
import { requestChange } from '#app/commands/tasks/request-change.ts';
import { withdrawRequest } from '#app/commands/tasks/withdraw-request.ts';
import { auditEvents, officeRules, taskRequests } from '#app/db/schema.ts';
import type { OfficeRules } from '#app/domain/office-rules.ts';
import { world } from '#tests/support/world.ts';
import { refusals, taskOffice } from './task-office.ts';

const w = await world({ today: '2022-03-25' });
const { giveOne, load, seen, request, history, dueDates, fresh, issuerId } = await taskOffice(w);

beforeEach(() => {
  w.today('2022-04-12');
});

const unitHead = 'xa.longthuan';
const extension = { kind: 'extension', reason: 'Chờ hướng dẫn của tỉnh', cause: 'OTHER_UNIT', newDueOn: '25/4/2022' };

/** The unit asks; returns what a decider's form would send. */
async function asked(taskId: string, what: Record<string, unknown> = extension) {
  const requestId = fresh();
  await w.run(unitHead, requestChange, { ...(await seen(taskId)), requestId, ...what });
  return { requestId, version: 1 };
}
const approve = { verdict: 'approve' };
const refuse = { verdict: 'refuse', note: 'Còn đủ thời gian' };

/** The issuer's rules for the length of one test. */
async function withRules(rules: Partial<OfficeRules>, work: () => Promise<void>): Promise<void> {
  const row = { issuerId, version: 1, rules, changedAt: new Date(0), changedByPersonId: w.person('chutich') };
  await w.db.write((tx) => tx.insert(officeRules).values(row));
  try {
    await work();
  } finally {
    await w.db.write((tx) => tx.delete(officeRules).where(eq(officeRules.issuerId, issuerId)));
  }
}

describe('an extension', () => {
  test('asked by the commune in time is granted by the vice chair, until the day asked for', async () => {
    const taskId = await giveOne();
    const form = await asked(taskId);
    expect(await request(form.requestId)).toMatchObject({
      state: 'open',
      fromDueOn: '2022-04-15',
      newDueOn: '2022-04-25',
      needsChair: false,
      issuerId,
    });
    expect(await load(taskId)).toMatchObject({ dueOn: '2022-04-15', delayCause: 'OTHER_UNIT' });
    await w.run('phochutich', decideExtension, { ...form, ...approve });
    expect(await load(taskId)).toMatchObject({ dueOn: '2022-04-25', firstDueOn: '2022-04-15', extensionCount: 1 });
    expect(await request(form.requestId)).toMatchObject({
      state: 'approved',
      grantedDueOn: '2022-04-25',
      decidedByPersonId: w.person('phochutich'),
      decidedOn: '2022-04-12',
    });
    expect(await dueDates(taskId)).toEqual(['2022-04-15 2022-04-25 Chờ hướng dẫn của tỉnh']);
    expect(await history(taskId)).toEqual(['issued', 'requested', 'extended']);
    const told = await w.db.read.select().from(auditEvents).where(eq(auditEvents.subjectId, taskId));
    expect(told.map(({ type }) => type)).toEqual(['task.requested', 'task.request-decided', 'task.extended']);
  });

  test('is granted until another day that is later than now’s', async () => {
    const taskId = await giveOne();
    const form = await asked(taskId);
    const until = (newDueOn: string) => w.run('chutich', decideExtension, { ...form, ...approve, newDueOn });
    await expect(until('15/4/2022')).rejects.toMatchObject({ code: 'task.extension_not_later', field: 'newDueOn' });
    await until('20/4/2022');
    expect((await load(taskId)).dueOn).toBe('2022-04-20');
    expect(await request(form.requestId)).toMatchObject({ newDueOn: '2022-04-25', grantedDueOn: '2022-04-20' });
  });

  test('is refused with a reason; the date stays', async () => {
    const taskId = await giveOne();
    const form = await asked(taskId);
    await expect(w.run('phochutich', decideExtension, { ...form, verdict: 'refuse' })).rejects.toMatchObject({
      code: 'task.reason_missing',
      field: 'note',
    });
    await w.run('phochutich', decideExtension, { ...form, ...refuse });
    expect(await load(taskId)).toMatchObject({ dueOn: '2022-04-15', extensionCount: 0 });
    expect(await dueDates(taskId)).toEqual([]);
    expect(await history(taskId)).toEqual(['issued', 'requested', 'request-decided']);
  });

  test('asked after the due date, or for the second time, is the chair’s', async () => {
    const late = await giveOne();
    w.today('2022-04-18');
    const form = await asked(late);
    expect((await request(form.requestId)).needsChair).toBe(true);
    for (const verdict of [approve, refuse])
      await expect(w.run('phochutich', decideExtension, { ...form, ...verdict })).rejects.toMatchObject({
        code: 'task.extension_requested_late',
      });
    await w.run('chutich', decideExtension, { ...form, ...approve });
    w.today('2022-04-20');
    const again = await asked(late, { ...extension, newDueOn: '29/4/2022' });
    await expect(w.run('phochutich', decideExtension, { ...again, ...approve })).rejects.toMatchObject({
      code: 'task.extension_beyond_ordinary',
    });
    await w.run('chutich', decideExtension, { ...again, ...approve });
    expect(await load(late)).toMatchObject({ dueOn: '2022-04-29', firstDueOn: '2022-04-15', extensionCount: 2 });
    expect(await dueDates(late)).toHaveLength(2);
  });

  test('is the standing office’s only within the days it was delegated', async () => {
    const taskId = await giveOne();
    const form = await asked(taskId, { ...extension, newDueOn: '18/4/2022' });
    for (const verdict of [approve, refuse])
      await expect(w.run('phongnoivu', decideExtension, { ...form, ...verdict })).rejects.toMatchObject({
        code: 'task.extension_not_delegated',
      });
    await withRules({ delegatedExtensionDays: 3 }, async () => {
      await expect(
        w.run('phongnoivu', decideExtension, { ...form, ...approve, newDueOn: '19/4/2022' }),
      ).rejects.toMatchObject({ code: 'task.extension_not_delegated', facts: { days: 3, last: '2022-04-18' } });
      await w.run('phongnoivu', decideExtension, { ...form, ...approve });
    });
    expect((await load(taskId)).dueOn).toBe('2022-04-18');
  });

  test('decided by two at once, or twice by one, happens once; the second is told', async () => {
    const taskId = await giveOne();
    const form = await asked(taskId);
    const refused = await refusals([
      w.run('chutich', decideExtension, { ...form, ...approve }),
      w.run('phochutich', decideExtension, { ...form, ...refuse }),
      w.run('chutich', decideExtension, { ...form, ...approve }),
    ]);
    expect(refused).toHaveLength(2);
    for (const error of refused) expect(error).toMatchObject({ code: 'task.request_closed' });
    expect((await dueDates(taskId)).length).toBe((await load(taskId)).extensionCount);
    expect((await history(taskId)).length).toBe(3);
  });

  test('asked twice by one form is asked once; a second one waits for the first', async () => {
    const taskId = await giveOne();
    const form = { ...(await seen(taskId)), requestId: fresh(), ...extension };
    await Promise.all([w.run(unitHead, requestChange, form), w.run(unitHead, requestChange, form)]);
    const waiting = await w.db.read.select().from(taskRequests).where(eq(taskRequests.taskId, taskId));
    expect(waiting).toHaveLength(1);
    await expect(
      w.run(unitHead, requestChange, { ...(await seen(taskId)), requestId: fresh(), ...extension }),
    ).rejects.toMatchObject({ code: 'task.request_waiting' });
    const two = [
      { ...form, requestId: fresh() },
      { ...form, requestId: fresh() },
    ];
    expect(await refusals(two.map((one) => w.run(unitHead, requestChange, one)))).toMatchObject([
      { code: 'record.stale' },
      { code: 'record.stale' },
    ]);
  });

  test('is given unasked by those who may, but not past a request that waits', async () => {
    const taskId = await giveOne();
    const more = async () => ({ ...(await seen(taskId)), newDueOn: '22/4/2022', reason: 'Nghỉ lễ' });
    const form = await more();
    expect(
      await refusals([w.run('phochutich', extendTask, form), w.run('phochutich', extendTask, form)]),
    ).toMatchObject([{ code: 'record.stale' }]);
    expect(await dueDates(taskId)).toEqual(['2022-04-15 2022-04-22 Nghỉ lễ']);
    const other = await giveOne();
    await asked(other);
    await expect(
      w.run('chutich', extendTask, { ...(await seen(other)), newDueOn: '22/4/2022', reason: 'Nghỉ lễ' }),
    ).rejects.toMatchObject({ code: 'task.request_waiting' });
  });

  test('is asked by the head of the lead unit alone', async () => {
    const taskId = await giveOne();
    for (const username of ['xa.phuthuanb', 'phongnoivu', 'thuky', 'nguoixem'] as const)
      await expect(
        w.run(username, requestChange, { ...(await seen(taskId)), requestId: fresh(), ...extension }),
      ).rejects.toMatchObject({ permission: 'task:request' });
    const form = await asked(taskId);
    await expect(w.run(unitHead, decideExtension, { ...form, ...approve })).rejects.toMatchObject({
      permission: 'task:extend',
    });
    await expect(w.run('chutich', decideClosing, { ...form, ...approve })).rejects.toMatchObject({
      code: 'task.request_other_kind',
    });
  });
});

describe('a request', () => {
  test('is taken back by the unit before anybody decides, then asked anew', async () => {
    const taskId = await giveOne();
    const form = await asked(taskId);
    expect(
      await refusals([w.run(unitHead, withdrawRequest, form), w.run(unitHead, withdrawRequest, form)]),
    ).toMatchObject([{ code: 'task.request_closed' }]);
    expect((await request(form.requestId)).state).toBe('withdrawn');
    await expect(w.run('chutich', decideExtension, { ...form, ...approve })).rejects.toMatchObject({
      code: 'task.request_closed',
      facts: { state: 'withdrawn' },
    });
    expect((await request((await asked(taskId)).requestId)).state).toBe('open');
  });

  test('lapses when the task moves on without it', async () => {
    w.today('2022-03-28');
    const taskId = await giveOne();
    const form = await asked(taskId, { kind: 'decline', reason: 'Không thuộc chức năng' });
    await w.run(unitHead, acknowledgeTask, await seen(taskId));
    expect((await request(form.requestId)).state).toBe('lapsed');
    await expect(w.run('chutich', decideDecline, { ...form, ...approve })).rejects.toMatchObject({
      code: 'task.request_closed',
    });
  });
});

describe('sending a task back', () => {
  const decline = { kind: 'decline', reason: 'Việc thuộc Phòng Tư pháp' };

  test('is asked within two working days; granted, the task waits for whoever gave it', async () => {
    const taskId = await giveOne();
    w.today('2022-03-30');
    await expect(asked(taskId, decline)).rejects.toMatchObject({ code: 'task.decline_too_late' });
    w.today('2022-03-29');
    const form = await asked(taskId, decline);
    const verdicts = [
      w.run('phongnoivu', decideDecline, { ...form, ...approve }),
      w.run('chutich', decideDecline, { ...form, ...approve }),
    ];
    expect(await refusals(verdicts)).toMatchObject([{ code: 'task.request_closed' }]);
    expect((await load(taskId)).state).toBe('draft');
    expect(await history(taskId)).toEqual(['issued', 'requested', 'declined']);
  });

  test('from there it is given to the same unit again, its dates as they were', async () => {
    const taskId = await giveOne();
    w.today('2022-03-28');
    await w.run('phongnoivu', decideDecline, { ...(await asked(taskId, decline)), ...approve });
    const form = { ...(await seen(taskId)), reason: 'Đúng chức năng theo Quyết định 12' };
    expect(
      await refusals([w.run('phongnoivu', giveTaskAgain, form), w.run('chutich', giveTaskAgain, form)]),
    ).toMatchObject([{ code: 'record.stale' }]);
    expect(await load(taskId)).toMatchObject({ state: 'not_started', dueOn: '2022-04-15', firstDueOn: '2022-04-15' });
    await w.run(unitHead, acknowledgeTask, await seen(taskId));
  });

  test('is not decided by the unit that asked, even when it is the standing office', async () => {
    const taskId = await giveOne('HN-NV');
    w.today('2022-03-28');
    const requestId = fresh();
    await w.run('phongnoivu', requestChange, { ...(await seen(taskId)), requestId, ...decline });
    await expect(w.run('phongnoivu', decideDecline, { requestId, version: 1, ...approve })).rejects.toMatchObject({
      code: 'task.own_work',
    });
    await w.run('chutich', decideDecline, { requestId, version: 1, ...refuse });
    expect((await load(taskId)).state).toBe('not_started');
  });
});

describe('a pause and an end', () => {
  test('are asked for by the unit and decided by those who may', async () => {
    const taskId = await giveOne();
    const pause = { kind: 'suspension', reason: 'Chờ Nghị định mới', cause: 'LAW' };
    await expect(asked(taskId, { ...pause, cause: 'PEOPLE' })).rejects.toMatchObject({
      code: 'task.cause_inside_unit',
    });
    await w.run('phongnoivu', decideSuspension, { ...(await asked(taskId, pause)), ...approve });
    expect(await load(taskId)).toMatchObject({ state: 'suspended', stateBeforeSuspension: 'not_started' });

    const end = { kind: 'closing', reason: 'Trụ sở đã bàn giao', closedAs: 'not_feasible' };
    const form = await asked(taskId, end);
    await expect(w.run('phongnoivu', decideClosing, { ...form, ...approve })).rejects.toMatchObject({
      permission: 'task:cancel',
    });
    expect(
      await refusals([
        w.run('phochutich', decideClosing, { ...form, ...approve }),
        w.run('chutich', decideClosing, { ...form, ...approve }),
      ]),
    ).toMatchObject([{ code: 'task.request_closed' }]);
    expect(await load(taskId)).toMatchObject({ state: 'cancelled', closedAs: 'not_feasible', closedOn: '2022-04-12' });
  });

  test('refused, the task goes on', async () => {
    const taskId = await giveOne();
    const pause = await asked(taskId, { kind: 'suspension', reason: 'Chờ Nghị định mới', cause: 'LAW' });
    const end = await asked(taskId, { kind: 'closing', reason: 'Tỉnh đã làm', closedAs: 'not_needed' });
    await w.run('chutich', decideSuspension, { ...pause, ...refuse });
    await w.run('chutich', decideClosing, { ...end, ...refuse });
    expect((await load(taskId)).state).toBe('not_started');
  });
});
