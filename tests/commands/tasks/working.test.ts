import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { acknowledgeTask } from '#app/commands/tasks/acknowledge-task.ts';
import { assignOfficer } from '#app/commands/tasks/assign-officer.ts';
import { reportProgress } from '#app/commands/tasks/report-progress.ts';
import { submitTask } from '#app/commands/tasks/submit-task.ts';
import { files } from '#app/db/schema.ts';
import { MAX_UPLOADS } from '#app/domain/upload.ts';
import { receiveUploads } from '#app/web/upload.server.ts';
import { onRecord, taskOffice } from '#tests/commands/tasks/office.ts';
import { world } from '#tests/support/world.ts';

const w = await world({ today: '2022-04-12' });
const office = await taskOffice(w);
const { givenTo, task, seen, accept, report, handIn, colleague } = office;

const PDF = new File(['%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF'], 'bảng niêm yết.pdf');
const received = (...sent: File[]) => receiveUploads(sent, 'files', w.office.files);
const filesOf = (reportId: string) => w.db.read.select().from(files).where(eq(files.ownerId, reportId));

/** Nothing about the task changes while `attempt` is refused with what is expected. */
async function refused(taskId: string, attempt: () => Promise<unknown>, error: object): Promise<void> {
  const before = await onRecord(office, taskId);
  await expect(attempt()).rejects.toMatchObject(error);
  expect(await onRecord(office, taskId)).toEqual(before);
}

describe('the commune takes its task on', () => {
  test('on the day it says so, and the log knows who and from what', async () => {
    const taskId = await givenTo('HN-LT');
    await accept(taskId);
    expect(await task(taskId)).toMatchObject({ state: 'in_progress', startedOn: '2022-04-12', version: 2 });
    const person = { personId: w.person('xa.longthuan'), onDay: '2022-04-12' };
    expect(await office.historyOf(taskId)).toMatchObject([{ type: 'acknowledged', ...person }]);
    expect(await office.auditOf(taskId)).toMatchObject([
      {
        command: 'task.acknowledge',
        type: 'task.acknowledged',
        actorPersonId: w.person('xa.longthuan'),
        issuerId: w.unit('HN'),
        data: { before: { state: 'not_started' }, after: { state: 'in_progress' } },
      },
    ]);
  });

  test('once: a task under way is not taken on again', async () => {
    const taskId = await givenTo('HN-LT');
    await accept(taskId);
    await refused(taskId, () => accept(taskId), { code: 'task.step_not_allowed', facts: { state: 'in_progress' } });
  });
});

describe('the head names who of the unit enters progress', () => {
  test('and that officer reports, but does not hand in', async () => {
    const taskId = await givenTo('HN-LT');
    const officer = await colleague('HN-LT', 'officer');
    const progress = async () => ({ ...(await seen(taskId)), text: 'Đã in bảng.', percent: '30' });
    await refused(taskId, async () => office.as(officer, reportProgress, await progress()), {
      permission: 'task:report',
    });

    await w.run('xa.longthuan', assignOfficer, { ...(await seen(taskId)), personId: officer.personId });
    expect(await task(taskId)).toMatchObject({ officerPersonId: officer.personId, state: 'not_started' });
    await office.as(officer, reportProgress, await progress());
    expect(await office.reportsOf(taskId)).toMatchObject([{ personId: officer.personId, percent: 30 }]);

    const result = { ...(await seen(taskId)), statement: 'Xong.' };
    await refused(taskId, () => office.as(officer, submitTask, result), { permission: 'task:submit' });
  });

  test('naming the same one again writes nothing', async () => {
    const taskId = await givenTo('HN-LT');
    const { personId } = await colleague('HN-LT', 'officer');
    await w.run('xa.longthuan', assignOfficer, { ...(await seen(taskId)), personId });
    const before = await onRecord(office, taskId);
    await w.run('xa.longthuan', assignOfficer, { ...(await seen(taskId)), personId });
    expect(await onRecord(office, taskId)).toEqual(before);
  });

  test('nobody of another unit, nobody who has left, nobody for a task that is over', async () => {
    const taskId = await givenTo('HN-LT');
    const choose = async (personId: string | null) =>
      w.run('xa.longthuan', assignOfficer, { ...(await seen(taskId)), personId });
    const notHere = { code: 'task.officer_not_in_unit', field: 'personId' };
    await refused(taskId, () => choose(w.person('xa.phuthuanb')), notHere);
    const left = await colleague('HN-LT', 'officer', { validFrom: '2021-01-01', validTo: '2022-03-31' });
    await refused(taskId, () => choose(left.personId), notHere);
    await refused(taskId, () => choose('nobody'), notHere);
    const colleagueHere = await colleague('HN-LT', 'officer');
    await handIn(taskId);
    await office.confirm(taskId);
    await refused(taskId, () => choose(colleagueHere.personId), { code: 'task.step_not_allowed' });
  });
});

describe('a progress report', () => {
  test('says how far the work is; the first one takes the task on', async () => {
    const taskId = await givenTo('HN-LT');
    const answer = await report(taskId, { percent: '45', difficulties: 'Thiếu máy in.' });
    expect(answer).toEqual({ taskId, percent: 45, before: 0 });
    expect(await task(taskId)).toMatchObject({
      state: 'in_progress',
      startedOn: '2022-04-12',
      percent: 45,
      difficulties: 'Thiếu máy in.',
      lastReportOn: '2022-04-12',
    });
    expect(await office.reportsOf(taskId)).toMatchObject([
      {
        isSubmission: false,
        text: 'Đang rà soát thủ tục.',
        percent: 45,
        difficulties: 'Thiếu máy in.',
        reportedOn: '2022-04-12',
        personId: w.person('xa.longthuan'),
        unitId: w.unit('HN-LT'),
      },
    ]);
    const [filed] = await office.reportsOf(taskId);
    expect(await office.historyOf(taskId)).toMatchObject([{ type: 'reported', reportId: filed?.id }]);
    expect(await office.auditOf(taskId)).toMatchObject([{ type: 'task.reported', data: { from: 0, to: 45 } }]);
  });

  test('may be one tap: a new percentage needs no words, the same one does', async () => {
    const taskId = await givenTo('HN-LT');
    await report(taskId, { text: '', percent: '50' });
    await refused(taskId, () => report(taskId, { text: ' ', percent: '50' }), {
      code: 'task.report_empty',
      field: 'text',
    });
    await report(taskId, { text: 'Vẫn chờ bảng.', percent: '50' });
    expect(await office.reportsOf(taskId)).toHaveLength(2);
  });

  test('keeps its words as typed, without control characters and in one form of Vietnamese', async () => {
    const taskId = await givenTo('HN-LT');
    await report(taskId, { text: 'Đã ho\u0061\u0300n tha\u0300nh\u0000 một nửa' });
    expect(await office.reportsOf(taskId)).toMatchObject([{ text: 'Đã hoàn thành một nửa' }]);
  });

  test.each([
    ['over one hundred per cent', { percent: '101' }, 'out_of_range', 'percent'],
    ['below nothing', { percent: '-1' }, 'out_of_range', 'percent'],
    ['half a per cent', { percent: '10,5' }, 'invalid_number', 'percent'],
    ['no percentage', { percent: '' }, 'required', 'percent'],
    ['words without end', { text: 'a'.repeat(5001) }, 'too_long', 'text'],
    ['difficulties without end', { difficulties: 'a'.repeat(5001) }, 'too_long', 'difficulties'],
    ['a value that is none', { value: 'nhiều' }, 'invalid_number', 'value'],
    ['no version', { version: '' }, 'required', 'version'],
  ])('with %s is refused at its field', async (_what, over, message, field) => {
    const taskId = await givenTo('HN-LT');
    await refused(taskId, () => report(taskId, over), { issues: [{ message, path: [field] }] });
  });

  test('of a task with a target measures in the unit of the target', async () => {
    const taskId = await givenTo('HN-LT', { target: 'đạt 40% trở lên' });
    await report(taskId, { value: '36,2' });
    expect(await task(taskId)).toMatchObject({ value: 36.2 });
    const impossible = { code: 'target.percent_out_of_range', field: 'value' };
    await refused(taskId, () => report(taskId, { value: '120' }), impossible);
    await refused(taskId, () => report(taskId, { value: '-3' }), { code: 'target.value_out_of_range', field: 'value' });
    await report(taskId, { value: '' });
    expect(await task(taskId)).toMatchObject({ value: 36.2 });
  });

  test('comes too late once the task is handed in', async () => {
    const taskId = await givenTo('HN-LT');
    await handIn(taskId);
    await refused(taskId, () => report(taskId), { code: 'task.step_not_allowed', facts: { state: 'submitted' } });
  });
});

describe('evidence', () => {
  test('is kept with the report it proves', async () => {
    const taskId = await givenTo('HN-LT');
    const [pdf] = await received(PDF);
    await report(taskId, { files: [pdf] });
    const [filed] = await office.reportsOf(taskId);
    const kept = await filesOf(filed?.id ?? '');
    expect(kept).toMatchObject([
      {
        ownerKind: 'progress_report',
        name: 'bảng niêm yết.pdf',
        contentType: 'application/pdf',
        sha256: pdf?.sha256,
        uploadedByPersonId: w.person('xa.longthuan'),
      },
    ]);
    const { body } = await w.office.files.open(kept[0]?.sha256 ?? '');
    expect(await new Response(body).text()).toBe(await PDF.text());
  });

  test('whose content is not what its name says is refused before anything is written', async () => {
    const taskId = await givenTo('HN-LT');
    const disguised = new File(['MZ\u0000\u0001'], 'bảng niêm yết.pdf');
    const attempt = async () => report(taskId, { files: await received(PDF, disguised) });
    await refused(taskId, attempt, { code: 'file_wrong_content', field: 'files' });
  });

  test('is not kept when its report is refused', async () => {
    const taskId = await givenTo('HN-LT');
    const before = await w.db.read.$count(files);
    const sent = await received(PDF);
    await refused(taskId, () => report(taskId, { text: '', percent: '0', files: sent }), { code: 'task.report_empty' });
    expect(await w.db.read.$count(files)).toBe(before);
  });

  test('cannot be claimed for bytes nobody handed in, nor be more than a form takes', async () => {
    const taskId = await givenTo('HN-LT');
    const [pdf] = await received(PDF);
    const claimed = { ...pdf, sha256: '../../etc/passwd' };
    await refused(taskId, () => report(taskId, { files: [claimed] }), { issues: [{ path: ['files', 0, 'sha256'] }] });
    const heap = Array.from({ length: MAX_UPLOADS + 1 }, () => pdf);
    await refused(taskId, () => report(taskId, { files: heap }), {
      issues: [{ message: 'too_many', path: ['files'] }],
    });
  });
});

describe('handing in', () => {
  test('fixes the day that will count, and tells the monitor', async () => {
    const taskId = await givenTo('HN-LT');
    await handIn(taskId);
    expect(await task(taskId)).toMatchObject({
      state: 'submitted',
      submittedOn: '2022-04-12',
      submittedByPersonId: w.person('xa.longthuan'),
      percent: 100,
      completedOn: null,
    });
    expect(await office.reportsOf(taskId)).toMatchObject([{ isSubmission: true, percent: 100 }]);
    expect(await office.auditOf(taskId)).toMatchObject([{ type: 'task.submitted', data: { targetReached: null } }]);
    expect(await office.queuedFor(taskId)).toMatchObject([{ status: 'waiting', payload: { subjectId: taskId } }]);
  });

  test('needs words or a file', async () => {
    const taskId = await givenTo('HN-LT');
    const nothing = { code: 'task.deliverable_missing', field: 'statement' };
    await refused(taskId, () => handIn(taskId, { statement: '  ' }), nothing);
    await handIn(taskId, { statement: '', files: await received(PDF) });
    expect(await task(taskId)).toMatchObject({ state: 'submitted' });
  });

  test('asks for the value of a target once, reached or not, and says which', async () => {
    const taskId = await givenTo('HN-LT', { target: 'đạt 40% trở lên' });
    await refused(taskId, () => handIn(taskId), { code: 'task.target_value_missing', field: 'value' });
    await handIn(taskId, { value: '35' });
    expect(await office.auditOf(taskId)).toMatchObject([{ data: { targetReached: false } }]);

    const reported = await givenTo('HN-LT', { target: 'đạt 40% trở lên' });
    await report(reported, { value: '41,5' });
    await handIn(reported);
    expect((await office.auditOf(reported)).at(-1)).toMatchObject({ data: { targetReached: true } });
  });

  test('may count from the date of the paper that is the product, with that paper as proof', async () => {
    const taskId = await givenTo('HN-LT');
    const sent = await received(PDF);
    const on = (productDate: string, proof = sent) => handIn(taskId, { productDate, files: proof });
    await refused(taskId, () => on('8/4/2022', []), { code: 'task.product_date_without_file', field: 'productDate' });
    await refused(taskId, () => on('13/4/2022'), { code: 'task.product_date_in_future', field: 'productDate' });
    await refused(taskId, () => on('24/3/2022'), { code: 'task.product_date_before_issue', field: 'productDate' });
    await refused(taskId, () => on('31/4/2022'), { issues: [{ message: 'invalid_date', path: ['productDate'] }] });
    await on('8/4/2022');
    expect(await task(taskId)).toMatchObject({ submittedOn: '2022-04-08', lastReportOn: '2022-04-12' });
  });

  test('leaves nothing to hand in again', async () => {
    const taskId = await givenTo('HN-LT');
    await handIn(taskId);
    await refused(taskId, () => handIn(taskId), { code: 'task.step_not_allowed', facts: { state: 'submitted' } });
  });

  test.each(['xa.phuthuanb', 'phongnoivu', 'chutich', 'thuky', 'vanthu', 'quantri', 'nguoixem'] as const)(
    'is not for %s, whose task it is not',
    async (username) => {
      const taskId = await givenTo('HN-LT');
      await refused(taskId, async () => w.run(username, acknowledgeTask, await seen(taskId)), {
        permission: 'task:acknowledge',
      });
      await refused(taskId, () => report(taskId, {}, username), { permission: 'task:report' });
      await refused(taskId, () => handIn(taskId, {}, username), { permission: 'task:submit' });
    },
  );
});
