import { and, eq, inArray } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { attachScan } from '#app/commands/directives/attach-scan.ts';
import { registerSecret } from '#app/commands/directives/register-secret.ts';
import { acknowledgeTask } from '#app/commands/tasks/acknowledge-task.ts';
import { assignOfficer } from '#app/commands/tasks/assign-officer.ts';
import { commentTask } from '#app/commands/tasks/comment-task.ts';
import { confirmTask } from '#app/commands/tasks/confirm-task.ts';
import { reportProgress } from '#app/commands/tasks/report-progress.ts';
import { submitTask } from '#app/commands/tasks/submit-task.ts';
import { newId } from '#app/db/ids.ts';
import { auditEvents, directives, notices, outbox, searchDocs, tasks } from '#app/db/schema.ts';
import { SECRET_REASON, SECRET_SUBJECT, SECRET_TASK } from '#app/domain/secret-paper.ts';
import { NotAllowed, NotFound } from '#app/domain/shared/errors.ts';
import { directivePage } from '#app/queries/directives/directive-page.ts';
import { readDirectiveQuery } from '#app/queries/directives/directive-query.ts';
import { listDirectives } from '#app/queries/directives/list-directives.ts';
import { reportTasks } from '#app/queries/reports/report-tasks.ts';
import { search } from '#app/queries/search.ts';
import { countByStatus, countByUnit, sumStatuses } from '#app/queries/tasks/count-tasks.ts';
import { listTasks } from '#app/queries/tasks/list-tasks.ts';
import { taskPage } from '#app/queries/tasks/task-page.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import { deliver } from '#tests/support/jobs.ts';
import { world } from '#tests/support/world.ts';
import { PEOPLE, type Username } from '#tests/support/world-data.ts';

const w = await world({ today: '2022-04-04' });
const { draft, issue, issuerId } = await letterOffice(w);
const read = w.db.read;
const today = w.today();

const open = await draft();
await issue(open, { issuedOn: '04/4/2022' });
const form = {
  id: newId(),
  issuerId,
  author: 'UBND tỉnh Đồng Tháp',
  numberText: '05/UBND-NC',
  issuedOn: '01/4/2022',
  receivedOn: '04/4/2022',
  leads: [w.unit('HN-TP'), w.unit('HN-LT')],
  dueOn: '20/4/2022',
};
await w.run('vanthu', registerSecret, form);
const given = await read.select().from(tasks).where(eq(tasks.directiveId, form.id));
const taskOf = (unit: 'HN-TP' | 'HN-LT') => given.find(({ leadUnitId }) => leadUnitId === w.unit(unit))!;

/** Accounts trusted with every secret task of the office, and those trusted with their own unit's. */
const EVERYTHING: Username[] = ['chutich', 'phochutich', 'thuky', 'vanthu', 'phongnoivu'];
const OWN: Partial<Record<Username, 'HN-TP' | 'HN-LT'>> = { phongtuphap: 'HN-TP', 'xa.longthuan': 'HN-LT' };
const all = Object.keys(PEOPLE) as Username[];

describe('a secret paper', () => {
  test('is a placeholder: fixed words, no announcement, nothing to find by searching', async () => {
    const [paper] = await read.select().from(directives).where(eq(directives.id, form.id));
    expect(paper).toMatchObject({
      isSecret: true,
      status: 'issued',
      subject: SECRET_SUBJECT,
      opening: '',
      taskCount: 2,
    });
    expect(given.map(({ title, isSecret, deliverable }) => ({ title, isSecret, deliverable }))).toEqual([
      { title: SECRET_TASK, isSecret: true, deliverable: '' },
      { title: SECRET_TASK, isSecret: true, deliverable: '' },
    ]);
    const refs = [form.id, ...given.map(({ id }) => id)];
    expect(await read.$count(searchDocs, inArray(searchDocs.ref, refs))).toBe(0);
    for (const username of all) expect((await search(read, await w.actor(username), '05/UBND-NC')).hits).toEqual([]);
    const messages = await read.select().from(outbox);
    expect(messages.filter(({ payload }) => JSON.stringify(payload).includes(form.id))).toEqual([]);
    const [audit] = await read
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.subjectId, form.id), eq(auditEvents.type, 'directive.secret-registered')));
    expect(JSON.stringify(audit?.data)).not.toContain('UBND');
  });

  test('is registered once, however often the form is sent', async () => {
    await w.run('vanthu', registerSecret, form);
    await expect(w.run('vanthu', registerSecret, { ...form, id: newId() })).rejects.toMatchObject({
      code: 'directive.incoming_known',
    });
    await expect(w.run('phongtuphap', registerSecret, { ...form, id: newId() })).rejects.toThrow(NotAllowed);
    expect(await read.$count(tasks, eq(tasks.isSecret, true))).toBe(2);
  });

  test.each(all)('%s sees of it what they are trusted with, in every list, and counts all of it', async (username) => {
    const actor = await w.actor(username);
    const trusted = EVERYTHING.includes(username)
      ? given.map(({ id }) => id)
      : OWN[username]
        ? [taskOf(OWN[username]).id]
        : [];
    const { rows } = await listTasks(read, actor, { filters: {}, sort: 'due', page: 1, pageSize: 100, today });
    expect(
      rows
        .filter(({ isSecret }) => isSecret)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...trusted].sort());
    const papers = await listDirectives(read, actor, readDirectiveQuery(new URLSearchParams()), today);
    expect(papers.rows.some(({ id }) => id === form.id)).toBe(trusted.length > 0);
    for (const { id } of given) {
      const page = taskPage(read, actor, { taskId: id, today });
      await (trusted.includes(id) ? expect(page).resolves.toBeDefined() : expect(page).rejects.toThrow(NotFound));
    }
    const paper = directivePage(read, actor, { directiveId: form.id, today });
    await (trusted.length > 0 ? expect(paper).resolves.toBeDefined() : expect(paper).rejects.toThrow(NotFound));
    const report = await reportTasks(read, actor, { filters: {}, from: today, today });
    expect(report.rows.filter(({ task }) => task.isSecret)).toHaveLength(trusted.length);
    const seesOffice = actor.posts.some(({ role }) => !['unit_head', 'officer', 'administrator'].includes(role));
    if (!seesOffice) return;
    const whole = (await read.$count(tasks)) as number;
    const counts = await countByStatus(read, actor, { filters: {}, today });
    expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(whole);
    expect(
      Object.values(
        sumStatuses((await countByUnit(read, actor, { filters: {}, today })).map((unit) => unit.counts)),
      ).reduce((sum, one) => sum + one, 0),
    ).toBe(whole);
    expect(report.counts.N).toBe(whole);
  });

  test('moves by its states alone: words, files and remarks are refused with what to do instead', async () => {
    const { id: taskId } = taskOf('HN-LT');
    const version = async () => (await read.select().from(tasks).where(eq(tasks.id, taskId)))[0]!.version;
    const by = 'xa.longthuan' as const;
    await w.run(by, acknowledgeTask, { taskId, version: await version() });
    const report = { taskId, version: await version(), percent: 40 };
    await expect(w.run(by, reportProgress, { ...report, text: 'nội' })).rejects.toMatchObject({
      code: 'secret.words',
      field: 'text',
    });
    await expect(w.run(by, reportProgress, { ...report, difficulties: 'thiếu người' })).rejects.toMatchObject({
      code: 'secret.words',
    });
    const file = { name: 'a.pdf', contentType: 'application/pdf', size: 1, sha256: 'a'.repeat(64) };
    await expect(w.run(by, reportProgress, { ...report, files: [file] })).rejects.toMatchObject({
      code: 'secret.files',
    });
    await expect(w.run('vanthu', attachScan, { directiveId: form.id, files: [file] })).rejects.toMatchObject({
      code: 'secret.files',
    });
    await expect(w.run('chutich', commentTask, { id: newId(), taskId, text: 'Khẩn trương' })).rejects.toMatchObject({
      code: 'secret.words',
    });
    await w.run(by, reportProgress, report);
    await w.run(by, submitTask, { taskId, version: await version(), statement: SECRET_REASON });
    await w.run('chutich', confirmTask, { taskId, version: await version() });
    expect((await read.select().from(tasks).where(eq(tasks.id, taskId)))[0]).toMatchObject({
      state: 'completed',
      percent: 100,
    });
  });

  test('is told of to trusted people only, and never by what it says', async () => {
    await deliver(w);
    const told = await read
      .select()
      .from(notices)
      .where(
        inArray(
          notices.subjectId,
          given.map(({ id }) => id),
        ),
      );
    expect(told.length).toBeGreaterThan(0);
    const trusted = new Set([...EVERYTHING, 'xa.longthuan' as const].map((username) => w.person(username)));
    expect(told.filter(({ personId }) => !trusted.has(personId))).toEqual([]);
    expect(told.map(({ facts }) => facts.title)).toEqual(told.map(() => ''));
  });

  test('is not handed on to an officer', async () => {
    const { id: taskId, version: seen } = taskOf('HN-TP');
    await expect(
      w.run('phongtuphap', assignOfficer, { taskId, version: seen, personId: w.person('phongtuphap') }),
    ).rejects.toMatchObject({ code: 'secret.no_officer' });
  });

  test('cannot be worked on by a person who may not see it, though they may the rest of the unit', async () => {
    const task = taskOf('HN-TP');
    await expect(w.run('xa.longthuan', acknowledgeTask, { taskId: task.id, version: task.version })).rejects.toThrow(
      NotAllowed,
    );
  });
});
