import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { assignIncoming } from '#app/commands/directives/assign-incoming.ts';
import { assignOral } from '#app/commands/directives/assign-oral.ts';
import { attachScan } from '#app/commands/directives/attach-scan.ts';
import { confirmOral } from '#app/commands/directives/confirm-oral.ts';
import { correctDirective } from '#app/commands/directives/correct-directive.ts';
import { createDirective } from '#app/commands/directives/create-directive.ts';
import { editDirective } from '#app/commands/directives/edit-directive.ts';
import { recallDirective } from '#app/commands/directives/recall-directive.ts';
import { recordOral } from '#app/commands/directives/record-oral.ts';
import { registerIncoming } from '#app/commands/directives/register-incoming.ts';
import { removeScan } from '#app/commands/directives/remove-scan.ts';
import { replaceDirective } from '#app/commands/directives/replace-directive.ts';
import { reviseDirective } from '#app/commands/directives/revise-directive.ts';
import { signDirective } from '#app/commands/directives/sign-directive.ts';
import { voidNumber } from '#app/commands/registers/void-number.ts';
import { newId } from '#app/db/ids.ts';
import { directives, files, tasks } from '#app/db/schema.ts';
import { loadDirective } from '#app/db/stores/directive-store.ts';
import { saveTask } from '#app/db/stores/task-store.ts';
import { visibleDirective } from '#app/queries/directives/directive-scope.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import { world } from '#tests/support/world.ts';
import type { Username } from '#tests/support/world-data.ts';

const w = await world({ today: '2022-03-25' });
const { draft, issue, point, group, version, letter, issuerId } = await letterOffice(w);

beforeEach(() => {
  w.today('2022-03-25');
});

const load = (id: string) => loadDirective(w.db.read, id);
const tasksOf = (directiveId: string) => w.db.read.select().from(tasks).where(eq(tasks.directiveId, directiveId));
async function issued(over: Record<string, unknown> = {}): Promise<{ id: string; number: string }> {
  const id = await draft(over);
  const { numberText } = await issue(id);
  return { id, number: numberText };
}

describe('a draft', () => {
  test('keeps the order of its points, and their ids through every change', async () => {
    const id = await draft({ points: [point({ text: 'Việc một' }), point({ text: 'Việc hai' })] });
    const [one, two] = (await load(id)).points;
    const { id: _, issuerId: __, kind: ___, ...fields } = letter();
    await w.run('thuky', editDirective, {
      ...fields,
      directiveId: id,
      version: 1,
      points: [
        point({ id: two?.id, text: 'Việc hai' }),
        point({ text: 'Việc mới' }),
        point({ id: one?.id, text: 'Việc một' }),
      ],
    });
    const after = (await load(id)).points;
    expect(after.map(({ text, position }) => `${position} ${text}`)).toEqual([
      '1 Việc hai',
      '2 Việc mới',
      '3 Việc một',
    ]);
    expect([after[0]?.id, after[2]?.id]).toEqual([two?.id, one?.id]);
  });

  test('never takes over a point of another paper', async () => {
    const stolen = (await load(await draft())).points[0]?.id;
    const other = await load(await draft({ points: [point({ id: stolen })] }));
    expect(other.points[0]?.id).not.toBe(stolen);
  });

  test('leaves out rows that were left empty, and says which row is wrong', async () => {
    const id = await draft({ points: [point(), { text: '', due: { kind: 'DATE', date: '' } }] });
    expect((await load(id)).points).toHaveLength(1);
    await expect(
      draft({ points: [point(), { text: '' }, { text: 'Việc', leads: ['không-có'] }] }),
    ).rejects.toMatchObject({ code: 'unit.unknown', field: 'points[2].leads' });
    await expect(draft({ points: [point({ due: { kind: 'DATE', date: '31/2/2022' } })] })).rejects.toMatchObject({
      issues: [{ message: 'invalid_date', path: ['points', 0, 'due', 'date'] }],
    });
  });

  test('refuses a unit that leads and helps at once, and text over the limit', async () => {
    await expect(
      draft({ points: [point({ leads: [w.unit('HN-TP')], coordinating: [w.unit('HN-TP')] })] }),
    ).rejects.toMatchObject({ field: 'points[0].coordinating' });
    await expect(draft({ subject: 'a'.repeat(501) })).rejects.toMatchObject({ issues: [{ message: 'too_long' }] });
  });

  test('cleans what was pasted: NFC, no control characters', async () => {
    const id = await draft({ subject: 'chấn chi\u0309nh\u0000 \u200bcông tác' });
    expect((await load(id)).subject).toBe('chấn chỉnh công tác');
  });

  test('belongs to its issuer: a commune may not draft for the district', async () => {
    for (const username of ['xa.longthuan', 'phongtuphap', 'nguoixem', 'vanthu'] as const)
      await expect(w.run(username, createDirective, letter())).rejects.toMatchObject({ permission: 'directive:draft' });
  });

  test('refuses a stale save', async () => {
    const id = await draft();
    const { id: _, issuerId: __, kind: ___, ...fields } = letter();
    const save = () => w.run('thuky', editDirective, { ...fields, directiveId: id, version: 1 });
    await save();
    await expect(save()).rejects.toMatchObject({ code: 'record.stale' });
  });
});

describe('signing', () => {
  test('closes the text; the deputy signs for the chair; taken back it is a draft again', async () => {
    const id = await draft({ field: 'PROCEDURES' });
    await w.run('phochutich', signDirective, { directiveId: id, version: 1 });
    expect(await load(id)).toMatchObject({ status: 'signed', signingForm: 'KT', signerName: 'Trần Thị Bích' });
    const { id: _, issuerId: __, kind: ___, ...fields } = letter();
    await expect(w.run('thuky', editDirective, { ...fields, directiveId: id, version: 2 })).rejects.toMatchObject({
      code: 'directive.not_draft',
    });
    await w.run('thuky', reviseDirective, { directiveId: id, version: 2, reason: 'Sửa thời hạn mục 1' });
    expect(await load(id)).toMatchObject({ status: 'draft', signedOn: null });
  });

  test('the deputy named as signer sees and signs a draft without a field', async () => {
    const named = await draft({ field: '', signerPersonId: w.person('phochutich'), signingForm: '' });
    const seen = visibleDirective(await w.actor('phochutich'), named);
    expect(await w.db.read.$count(directives, seen)).toBe(1);
    await w.run('phochutich', signDirective, { directiveId: named, version: 1 });
    expect(await load(named)).toMatchObject({ status: 'signed', signerName: 'Trần Thị Bích' });
  });

  test('a signed paper is issued with its signature', async () => {
    const id = await draft();
    await w.run('chutich', signDirective, { directiveId: id, version: 1 });
    await issue(id, { version: 2 });
    expect(await load(id)).toMatchObject({ status: 'issued', signingForm: 'TM', signedOn: '2022-03-25' });
  });

  test('the deputy signs only in their own field, and the secretary not at all', async () => {
    const id = await draft({ field: 'INSTITUTIONS' });
    for (const username of ['phochutich', 'thuky', 'vanthu'] as const)
      await expect(w.run(username, signDirective, { directiveId: id, version: 1 })).rejects.toMatchObject({
        permission: 'directive:sign',
      });
  });
});

describe('a superior’s paper', () => {
  const incoming = (over: Record<string, unknown> = {}) => ({
    id: newId(),
    issuerId,
    author: 'UBND tỉnh Đồng Tháp',
    numberText: '125/UBND-THVX',
    subject: 'đẩy mạnh cung cấp dịch vụ công trực tuyến',
    issuedOn: '21/3/2022',
    receivedOn: '23/3/2022',
    points: [point({ leads: [w.unit('HN-NV')] })],
    ...over,
  });
  const assign = async (directiveId: string) =>
    w.run('vanthu', assignIncoming, { directiveId, version: await version(directiveId) });

  test('keeps its own number, and gives its tasks as of the day it arrived', async () => {
    const { directiveId } = await w.run('vanthu', registerIncoming, incoming());
    expect(await assign(directiveId)).toMatchObject({ taskCount: 1 });
    expect(await load(directiveId)).toMatchObject({ status: 'issued', numberText: '125/UBND-THVX', seriesId: null });
    expect(await tasksOf(directiveId)).toMatchObject([{ issuedOn: '2022-03-23', isSecondHand: false }]);
  });

  test.each(['127-KL/TW', '500-KH/TU', '66.25/2026/NQ-CP', '06/2024/QĐ-UBND', '581/BNV-CCHC'])(
    'may be numbered %s',
    async (numberText) => {
      await expect(w.run('thuky', registerIncoming, incoming({ numberText }))).resolves.toBeTruthy();
    },
  );

  test.each(['125', '5/BC-UBND', '125/UBND - THVX', 'số 125/UBND-THVX', '00/QĐ-UBND'])(
    'may not be numbered %s',
    async (numberText) => {
      await expect(w.run('thuky', registerIncoming, incoming({ numberText }))).rejects.toMatchObject({
        code: 'number.bad_incoming',
        field: 'numberText',
      });
    },
  );

  test('is entered once', async () => {
    await expect(w.run('vanthu', registerIncoming, incoming())).rejects.toMatchObject({
      code: 'directive.incoming_known',
    });
  });

  test('does not arrive before it was issued, and not tomorrow', async () => {
    const early = incoming({ numberText: '126/UBND-THVX', receivedOn: '20/3/2022' });
    const tomorrow = incoming({ numberText: '127/UBND-THVX', receivedOn: '26/3/2022' });
    for (const [paper, code] of [
      [early, 'directive.received_before_issued'],
      [tomorrow, 'directive.in_future'],
    ] as const) {
      const { directiveId } = await w.run('vanthu', registerIncoming, paper);
      await expect(assign(directiveId)).rejects.toMatchObject({ code, field: 'receivedOn' });
    }
  });
});

describe('spoken words', () => {
  const words = (over: Record<string, unknown> = {}) => ({
    id: newId(),
    issuerId,
    author: 'Nguyễn Văn Minh, Chủ tịch UBND huyện',
    subject: 'Rà soát hồ sơ trễ hạn tại bộ phận một cửa',
    issuedOn: '24/3/2022',
    points: [point({ leads: [w.unit('HN-VP')] })],
    ...over,
  });

  test('give tasks that are second-hand until the chair confirms', async () => {
    const { directiveId } = await w.run('thuky', recordOral, words());
    await w.run('thuky', assignOral, { directiveId, version: 1 });
    expect(await tasksOf(directiveId)).toMatchObject([{ isSecondHand: true, issuedOn: '2022-03-24' }]);
    await expect(w.run('thuky', confirmOral, { directiveId, version: 2 })).rejects.toMatchObject({
      permission: 'directive:confirm-oral',
    });
    await w.run('chutich', confirmOral, { directiveId, version: 2 });
    expect(await tasksOf(directiveId)).toMatchObject([{ isSecondHand: false }]);
    await expect(w.run('chutich', confirmOral, { directiveId, version: 3 })).rejects.toMatchObject({
      code: 'directive.already_confirmed',
    });
  });

  test('cannot have been said tomorrow', async () => {
    const { directiveId } = await w.run('thuky', recordOral, words({ issuedOn: '26/3/2022' }));
    await expect(w.run('thuky', assignOral, { directiveId, version: 1 })).rejects.toMatchObject({
      code: 'directive.in_future',
    });
  });
});

describe('what was issued', () => {
  test('is recalled only by retyping its number; open tasks end, completed ones stay, the number stays taken', async () => {
    const { id, number } = await issued();
    const [done] = await tasksOf(id);
    await w.db.write((tx) => saveTask(tx, done!, { state: 'completed', completedOn: w.today() }));
    const recall = (confirmation: string) =>
      w.run('chutich', recallDirective, { directiveId: id, version: 2, confirmation, reason: 'Ban hành nhầm' });
    await expect(recall('389')).rejects.toMatchObject({ code: 'confirm.does_not_match', facts: { expected: number } });
    expect(await recall(` ${number} `)).toMatchObject({ cancelledCount: 2 });
    expect((await tasksOf(id)).map(({ state }) => state).sort()).toEqual(['cancelled', 'cancelled', 'completed']);
    const { seriesId, number: taken } = await load(id);
    await expect(
      w.run('vanthu', voidNumber, { seriesId, number: taken, confirmation: number, reason: 'Thu hồi' }),
    ).rejects.toMatchObject({ code: 'number.in_use' });
  });

  test('is replaced by a later paper of the same issuer, whose tasks take over', async () => {
    const old = await issued();
    const next = await issued();
    const replace = (over: Record<string, unknown>) =>
      w.run('chutich', replaceDirective, {
        directiveId: old.id,
        version: 2,
        replacedById: next.id,
        openTasks: 'cancel',
        confirmation: old.number,
        reason: 'Điều chỉnh thời hạn',
        ...over,
      });
    await expect(replace({ replacedById: old.id })).rejects.toMatchObject({ code: 'directive.unknown' });
    await expect(replace({ replacedById: await draft() })).rejects.toMatchObject({
      code: 'directive.replacement_not_issued',
    });
    expect(await replace({})).toMatchObject({ cancelledCount: 3 });
    expect(await load(old.id)).toMatchObject({ status: 'replaced', replacedById: next.id, endedOn: '2022-03-25' });
    await expect(replace({ version: 3 })).rejects.toMatchObject({ code: 'directive.step_not_allowed' });
  });

  test('is corrected in its form by a letter, and goes on', async () => {
    const wrong = await issued();
    const letterOfCorrection = await issued();
    await w.run('chutich', correctDirective, {
      directiveId: wrong.id,
      version: 2,
      correctedById: letterOfCorrection.id,
      reason: 'Sai địa danh',
    });
    expect(await load(wrong.id)).toMatchObject({ status: 'issued' });
    expect(await load(letterOfCorrection.id)).toMatchObject({ correctsId: wrong.id });
  });

  test.each(['thuky', 'vanthu', 'phongnoivu', 'xa.longthuan'] as const)('%s withdraws nothing', async (username) => {
    const { id, number } = await issued();
    await expect(
      w.run(username as Username, recallDirective, { directiveId: id, version: 2, confirmation: number, reason: 'x' }),
    ).rejects.toMatchObject({ permission: 'directive:withdraw' });
  });

  test('keeps the scan of the signed paper; a wrong one goes out of sight', async () => {
    const { id } = await issued();
    const scan = { name: '389.pdf', contentType: 'application/pdf', size: 12, sha256: 'ab'.repeat(32) };
    await w.run('vanthu', attachScan, { directiveId: id, files: [scan] });
    const [kept] = await w.db.read.select().from(files).where(eq(files.ownerId, id));
    expect(kept).toMatchObject({ ownerKind: 'directive_scan', name: '389.pdf', removedAt: null });
    await w.run('vanthu', removeScan, { directiveId: id, fileId: kept?.id });
    const [gone] = await w.db.read.select().from(files).where(eq(files.ownerId, id));
    expect(gone?.removedAt).toBeInstanceOf(Date);
    await expect(w.run('vanthu', attachScan, { directiveId: await draft(), files: [scan] })).rejects.toMatchObject({
      code: 'directive.not_issued',
    });
  });
});

test('names are printed as they are on the day of issue', async () => {
  const { id } = await issued({ addressees: [group('ALL_COMMUNES'), w.unit('HN-LT')] });
  expect((await load(id)).recipients.map(({ printed }) => printed)).toEqual([
    'UBND các xã, thị trấn',
    'UBND xã Long Thuận',
    'Như trên',
    'CT, các PCT UBND huyện',
  ]);
});
