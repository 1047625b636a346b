import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { verifyAudit } from '#app/commands/audit.ts';
import type { AnyCommand, Command } from '#app/commands/define-command.server.ts';
import { acknowledgeTask } from '#app/commands/tasks/acknowledge-task.ts';
import { assignOfficer } from '#app/commands/tasks/assign-officer.ts';
import { confirmTask } from '#app/commands/tasks/confirm-task.ts';
import { reopenTask } from '#app/commands/tasks/reopen-task.ts';
import { reportProgress } from '#app/commands/tasks/report-progress.ts';
import { returnTask } from '#app/commands/tasks/return-task.ts';
import { submitTask } from '#app/commands/tasks/submit-task.ts';
import { urgeTask } from '#app/commands/tasks/urge-task.ts';
import type { Scope } from '#app/domain/access/roles.ts';
import { onRecord, taskOffice } from '#tests/commands/tasks/office.ts';
import { world } from '#tests/support/world.ts';
import type { Username } from '#tests/support/world-data.ts';

const w = await world({ today: '2022-04-14' });
const office = await taskOffice(w);
const { givenTo, handIn, confirm, seen, task } = office;

type Runnable = Command<z.ZodType, unknown, { scope: Scope }>;

interface Step {
  command: AnyCommand;
  by: Username;
  words: Record<string, unknown>;
  /** Brings a fresh task to where the step is taken from. */
  ready?: (taskId: string) => Promise<unknown>;
  event: string;
  /** Somebody is to be told. */
  told: boolean;
}

const handedIn = (taskId: string) => handIn(taskId);
const completed = async (taskId: string) => {
  await handIn(taskId);
  await confirm(taskId);
};
const steps: Step[] = [
  { command: acknowledgeTask, by: 'xa.longthuan', words: {}, event: 'task.acknowledged', told: false },
  {
    command: assignOfficer,
    by: 'xa.longthuan',
    words: { personId: w.person('xa.longthuan') },
    event: 'task.officer_assigned',
    told: true,
  },
  {
    command: reportProgress,
    by: 'xa.longthuan',
    words: { text: 'Đang làm.', percent: '20' },
    event: 'task.reported',
    told: false,
  },
  {
    command: submitTask,
    by: 'xa.longthuan',
    words: { statement: 'Xong.' },
    event: 'task.submitted',
    told: true,
  },
  {
    command: confirmTask,
    by: 'phongnoivu',
    words: {},
    ready: handedIn,
    event: 'task.confirmed',
    told: true,
  },
  {
    command: returnTask,
    by: 'phongnoivu',
    words: { reason: 'Thiếu ảnh.' },
    ready: handedIn,
    event: 'task.returned',
    told: true,
  },
  {
    command: reopenTask,
    by: 'chutich',
    words: { reason: 'Thiếu thủ tục.' },
    ready: completed,
    event: 'task.reopened',
    told: true,
  },
  {
    command: urgeTask,
    by: 'thuky',
    words: { text: 'Nhắc.' },
    event: 'task.urged',
    told: true,
  },
];

/** A task the step can be taken on, and the form of its page. */
async function prepared({ ready, words }: Step) {
  const taskId = await givenTo('HN-LT');
  await ready?.(taskId);
  return { taskId, form: { ...(await seen(taskId)), ...words } };
}

describe.each(steps)('$command.name', (step) => {
  const { by, event, told } = step;
  const command = step.command as unknown as Runnable;

  test('leaves one line in the log, one in the history, and what is to be told, all or none', async () => {
    const { taskId, form } = await prepared(step);
    const was = await onRecord(office, taskId);
    const queuedBefore = new Set((await office.queuedFor(taskId)).map(({ id }) => id));
    await w.run(by, command, form);
    const is = await onRecord(office, taskId);
    expect(is.task.version).toBe(was.task.version + 1);
    expect(is.history.length).toBe(was.history.length + 1);
    expect(is.audit).toBe(was.audit + 1);
    expect((await office.auditOf(taskId)).at(-1)).toMatchObject({ command: command.name, type: event });
    const queued = (await office.queuedFor(taskId)).filter(({ id }) => !queuedBefore.has(id));
    expect(queued.map(({ payload }) => payload)).toMatchObject(told ? [{ subjectId: taskId }] : []);
  });

  test('leaves nothing at all when the last write of its transaction fails', async () => {
    const { taskId, form } = await prepared(step);
    const was = await onRecord(office, taskId);
    // Everything is written by then; what follows is the commit.
    const breaking = {
      ...command,
      run: async (...args) => {
        await command.run(...args);
        throw new Error('the power is gone');
      },
    } satisfies Runnable;
    await expect(w.run(by, breaking, form)).rejects.toThrow('the power is gone');
    expect(await onRecord(office, taskId)).toEqual(was);
  });

  test('pressed twice does its work once', async () => {
    const { taskId, form } = await prepared(step);
    await w.run(by, command, form);
    const once = await onRecord(office, taskId);
    await expect(w.run(by, command, form)).rejects.toMatchObject({ code: 'record.stale', facts: { id: taskId } });
    expect(await onRecord(office, taskId)).toEqual(once);
  });

  test('on a page somebody has overtaken is refused', async () => {
    const { taskId, form } = await prepared(step);
    const was = await onRecord(office, taskId);
    const old = { ...form, version: was.task.version + 1 };
    await expect(w.run(by, command, old)).rejects.toMatchObject({ name: 'Stale' });
    expect(await onRecord(office, taskId)).toEqual(was);
  });

  test('of a task that does not exist is nothing', async () => {
    const { form } = await prepared(step);
    await expect(w.run(by, command, { ...form, taskId: 'khong-co' })).rejects.toMatchObject({ name: 'NotFound' });
  });

  test('is not for a neighbour, a reader, or somebody without a post', async () => {
    const { taskId, form } = await prepared(step);
    const was = await onRecord(office, taskId);
    for (const username of ['xa.phuthuanb', 'nguoixem', 'quantri'] as const)
      await expect(w.run(username, command, form)).rejects.toMatchObject({ name: 'NotAllowed' });
    const nobody = { kind: 'person' as const, accountId: null, personId: null, name: 'Ai đó', posts: [] };
    await expect(office.as(nobody, command, form)).rejects.toMatchObject({ name: 'NotAllowed' });
    expect(await onRecord(office, taskId)).toEqual(was);
    expect((await task(taskId)).version).toBe(form.version);
  });
});

test('all of that left an unbroken audit chain', async () => {
  expect(await verifyAudit(w.db.read)).toMatchObject({ intact: true });
});
