import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDirective } from '#app/commands/directives/create-directive.ts';
import { discardDraft } from '#app/commands/directives/discard-draft.ts';
import { registerIncoming } from '#app/commands/directives/register-incoming.ts';
import { createUnit } from '#app/commands/organisation/create-unit.ts';
import { newId } from '#app/db/ids.ts';
import { tasks } from '#app/db/schema.ts';
import { loadDirective } from '#app/db/stores/directive-store.ts';
import { saveTask } from '#app/db/stores/task-store.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import type { UnitLevel } from '#app/domain/unit.ts';
import { directiveListPage } from '#app/queries/directives/directive-list-page.ts';
import { directiveMatrix, type MatrixTask } from '#app/queries/directives/directive-matrix.ts';
import { directivePage, readableDirective } from '#app/queries/directives/directive-page.ts';
import { issuePreview } from '#app/queries/directives/issue-page.ts';
import { mergeColumns } from '#app/queries/directives/merge-columns.ts';
import { withdrawPage } from '#app/queries/directives/withdraw-page.ts';
import { search } from '#app/queries/search.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import { world } from '#tests/support/world.ts';
import type { Username } from '#tests/support/world-data.ts';

const w = await world({ today: '2022-03-25' });
const { draft, issue, point, group, letter, issuerId } = await letterOffice(w);
const read = w.db.read;

type Who = Username | 'system';
const pageOf = async (who: Who, address = '') =>
  directiveListPage(read, await w.actor(who), { search: new URLSearchParams(address), today: w.today() });
const subjects = async (who: Who, address = '') => (await pageOf(who, address)).list.rows.map(({ subject }) => subject);
const opened = async (who: Who, directiveId: string) => readableDirective(read, await w.actor(who), directiveId);

const issued = await draft();
await issue(issued);
const drafted = await draft({ subject: 'đôn đốc khắc phục hạn chế', points: [point({ leads: [w.unit('HN-LT')] })] });
// Only the group of departments gets this one; no commune has a task in it.
const forDepartments = await draft({
  subject: 'rà soát hồ sơ trễ hạn',
  addressees: [group('ALL_DEPTS')],
  points: [point({ leads: [w.unit('HN-TP')], coordinating: [w.unit('HN-NV')] })],
});
await issue(forDepartments);
// A copy for information: the commune is a recipient through its group, without a task.
const forInformation = await draft({
  subject: 'công bố chỉ số cải cách hành chính',
  addressees: [group('ALL_DEPTS')],
  recipients: [group('ALL_COMMUNES')],
  points: [point({ leads: [w.unit('HN-NV')] })],
});
await issue(forInformation);

const elsewhere = newId();
const otherDistrict = newId();
beforeAll(async () => {
  await w.run('system', createUnit, {
    id: otherDistrict,
    code: 'IG',
    level: 'DISTRICT',
    name: 'huyện Ia Grai',
    shortName: 'UBND huyện Ia Grai',
    abbreviation: 'IG',
    issuerLines: ['ỦY BAN NHÂN DÂN', 'HUYỆN IA GRAI'],
    symbol: 'UBND',
    issuePlace: 'Ia Grai',
  });
  await w.run('system', createDirective, {
    ...letter({ id: elsewhere, issuerId: otherDistrict, committeeId: '', subject: 'dự thảo của huyện khác' }),
    signerPersonId: '',
    monitorUnitId: '',
    addressees: [],
    points: [{ text: 'Việc của huyện khác', due: { kind: 'NONE' } }],
  });
});

describe('who sees a directive', () => {
  test('another district’s drafts are nowhere: not in the list, not by their address, not in the search', async () => {
    for (const who of ['chutich', 'thuky', 'vanthu', 'nguoixem'] as const) {
      expect(await subjects(who)).not.toContain('dự thảo của huyện khác');
      await expect(opened(who, elsewhere)).rejects.toMatchObject({ name: 'NotFound' });
      const found = await search(read, await w.actor(who), 'dự thảo của huyện khác');
      expect(JSON.stringify(found)).not.toContain(elsewhere);
    }
    expect(await subjects('system')).toContain('dự thảo của huyện khác');
  });

  test('drafts are seen by those who work on them, not by those who only read', async () => {
    for (const who of ['thuky', 'vanthu', 'chutich'] as const) expect((await opened(who, drafted)).id).toBe(drafted);
    for (const who of ['nguoixem', 'xa.longthuan', 'phongtuphap'] as const) {
      await expect(opened(who, drafted)).rejects.toMatchObject({ name: 'NotFound' });
      expect((await pageOf(who)).list.counts['du-thao']).toBe(0);
    }
  });

  test('a commune sees what gives it a task and what its group was sent, and nothing else', async () => {
    const seen = await subjects('xa.longthuan');
    expect(seen).toEqual(
      expect.arrayContaining([(await loadDirective(read, issued)).subject, 'công bố chỉ số cải cách hành chính']),
    );
    expect(seen).toHaveLength(2);
    await expect(opened('xa.longthuan', forDepartments)).rejects.toMatchObject({ name: 'NotFound' });
  });

  test('a commune reads its own line of the matrix, not its neighbours’', async () => {
    const actor = await w.actor('xa.longthuan');
    const { points } = await loadDirective(read, issued);
    const matrix = await directiveMatrix(read, actor, { directiveId: issued, points, filter: null, today: w.today() });
    expect(matrix.columns.map(({ name }) => name)).toEqual(['Long Thuận']);
    expect(matrix.tasks).toHaveLength(1);
  });

  test('acts are offered to those who may do them', async () => {
    const acts = async (who: Who, directiveId: string) =>
      (await directivePage(read, await w.actor(who), { directiveId, today: w.today() })).acts;
    expect(await acts('thuky', drafted)).toMatchObject({ edit: true, sign: false, withdraw: false });
    expect(await acts('chutich', drafted)).toMatchObject({ sign: true });
    expect(await acts('chutich', issued)).toMatchObject({ edit: false, sign: false, withdraw: true });
    expect(await acts('xa.longthuan', issued)).toMatchObject({ withdraw: false, attachScan: false, seeLog: false });
  });
});

describe('the list', () => {
  test('puts drafts first, counts its tabs and says how far the tasks are', async () => {
    const { list, may } = await pageOf('thuky');
    expect(list.counts).toEqual({ 'tat-ca': 4, 'du-thao': 1, di: 3, den: 0, 'truc-tiep': 0 });
    expect(list.rows[0]).toMatchObject({ id: drafted, status: 'draft', progress: null });
    expect(list.rows.find(({ id }) => id === issued)?.progress).toMatchObject({ moi: 3, xong: 0, qua: 0 });
    expect(may).toEqual({ draft: true, registerIncoming: true, recordOral: true });
  });

  test('narrows by tab, kind, year and words, with or without marks', async () => {
    expect(await subjects('thuky', 'muc=du-thao')).toEqual(['đôn đốc khắc phục hạn chế']);
    expect(await subjects('thuky', 'loai=THONG_BAO_KET_LUAN')).toEqual([]);
    expect(await subjects('thuky', 'nam=2021')).toEqual([]);
    expect(await subjects('thuky', 'nam=2022')).toHaveLength(3);
    expect(await subjects('thuky', 'q=ho so tre han')).toEqual(['rà soát hồ sơ trễ hạn']);
    expect(await subjects('thuky', `q=${encodeURIComponent("x' or 1=1 --")}`)).toEqual([]);
  });

  test('leaves out what it cannot read', async () => {
    expect(await subjects('thuky', 'muc=la&loai=khac&nam=hai&tt=x&trang=-4')).toHaveLength(4);
    expect(await subjects('thuky', 'trang=900')).toEqual([]);
  });

  test('a dropped draft is found only by its status', async () => {
    const id = await draft({ subject: 'soạn nhầm' });
    await expect(w.run('vanthu', discardDraft, { directiveId: id, version: 1 })).rejects.toMatchObject({
      permission: 'directive:draft',
    });
    await w.run('thuky', discardDraft, { directiveId: id, version: 1 });
    expect(await subjects('thuky')).not.toContain('soạn nhầm');
    expect(await subjects('thuky', 'tt=discarded')).toEqual(['soạn nhầm']);
    await expect(issue(id)).rejects.toMatchObject({ code: 'directive.step_not_allowed' });
  });
});

describe('before issuing', () => {
  const preview = async (directiveId: string, day = w.today()) =>
    issuePreview(read, await loadDirective(read, directiveId), day);

  test('says the number that would come and what would be made', async () => {
    expect(await preview(await draft())).toMatchObject({
      findings: [],
      expected: { numberText: '392/UBND-HC', notBefore: '2022-03-25' },
      taskCount: 3,
      unitCount: 3,
      reachedCount: 8,
    });
  });

  test('names all that is missing at once', async () => {
    const id = await draft({
      addressees: [group('ALL_DEPTS')],
      recipientLines: '',
      fileCopy: '',
      signerPersonId: '',
      points: [point({ due: { kind: 'DATE', date: '1/3/2022' } }), point({ leads: [], due: { kind: 'NONE' } })],
    });
    const { findings } = await preview(id);
    expect(findings.map(({ check, level, rule }) => `${check} ${level} ${rule}`)).toEqual([
      'C2 fail directive.recipient_missing',
      'C2 fail directive.file_copy_missing',
      'C2 fail directive.signer_missing',
      'C7 fail directive.lead_not_reached',
      'TASKS fail due.before_issue',
      'TASKS warn directive.point_without_unit',
    ]);
    expect(findings.find(({ rule }) => rule === 'due.before_issue')?.field).toBe('points[0].due.date');
  });

  test('a day before the last paper’s, and a year without a register, are findings of the register', async () => {
    const id = await draft();
    expect((await preview(id, localDate('2022-03-24'))).findings).toMatchObject([
      { check: 'C4', rule: 'number.before_previous' },
    ]);
    const { findings, expected } = await preview(id, localDate('2021-12-30'));
    expect(expected).toBeNull();
    expect(findings.filter(({ check }) => check === 'C4')).toMatchObject([{ rule: 'number.no_series' }]);
  });

  test('an incoming paper needs no number and no recipients', async () => {
    const { directiveId } = await w.run('thuky', registerIncoming, {
      id: newId(),
      issuerId,
      author: 'UBND tỉnh Đồng Tháp',
      numberText: '125/UBND-THVX',
      subject: 'rà soát thủ tục hành chính',
      issuedOn: '21/3/2022',
      receivedOn: '24/3/2022',
      points: [point({ leads: [w.unit('HN-TP')] })],
    });
    expect(await preview(directiveId)).toMatchObject({ findings: [], expected: null, taskCount: 1 });
  });
});

describe('the matrix', () => {
  test('narrowed to what is late, it leaves the points and units that have it', async () => {
    const [first, second] = (await loadDirective(read, issued)).points;
    expect(second).toBeUndefined();
    const [late] = await read.select().from(tasks).where(eq(tasks.directiveId, issued)).limit(1);
    await w.db.write(async (tx) => {
      if (late) await saveTask(tx, late, { state: 'completed', completedOn: localDate('2022-04-14'), percent: 100 });
    });
    const today = localDate('2022-04-19');
    const points = first ? [first] : [];
    const actor = await w.actor('thuky');
    const all = await directiveMatrix(read, actor, { directiveId: issued, points, filter: null, today });
    const overdue = await directiveMatrix(read, actor, { directiveId: issued, points, filter: 'qua', today });
    expect(all.columns).toHaveLength(3);
    expect(overdue.columns).toHaveLength(2);
    expect(overdue.columns.map(({ id }) => id)).not.toContain(late?.leadUnitId);
    expect(overdue.tasks).toHaveLength(3);
    expect(
      (await directiveMatrix(read, actor, { directiveId: issued, points, filter: 'moi', today })).points,
    ).toHaveLength(0);
  });

  const column = (id: string, level: UnitLevel) => ({ id, name: id, level });
  const given = (leadUnitId: string, pointId: string): MatrixTask => ({
    id: `${leadUnitId}-${pointId}`,
    pointId,
    leadUnitId,
    status: 'dang',
    percent: 0,
    dueOn: null,
    duePhrase: '',
    completedOn: null,
    urgeCount: 0,
    daysLate: 0,
  });
  const communes = Array.from({ length: 10 }, (_, at) => column(`xa${at}`, 'COMMUNE'));
  const bodies = Array.from({ length: 12 }, (_, at) => column(`phong${at}`, 'DISTRICT_DEPT'));

  test('lets bodies that have only the same one point share a column, communes never', () => {
    const columns = [...communes, ...bodies];
    const work = [
      ...communes.map(({ id }) => given(id, 'p1')),
      ...bodies.slice(0, 7).map(({ id }) => given(id, 'p5')),
      ...bodies.slice(7).flatMap(({ id }) => [given(id, 'p5'), given(id, 'p6')]),
    ];
    const { columns: kept, merged } = mergeColumns(columns, work);
    expect(merged).toMatchObject({ pointId: 'p5' });
    expect(merged?.units).toEqual(bodies.slice(0, 7));
    expect(kept).toEqual([...communes, ...bodies.slice(7)]);
  });

  test('leaves alone what fits, and what would save too little', () => {
    const few = communes.map(({ id }) => given(id, 'p1'));
    expect(mergeColumns(communes, few)).toEqual({ columns: communes, merged: null });
    const columns = [...communes, ...bodies];
    const busy = columns.flatMap(({ id }) => [given(id, 'p1'), given(id, 'p2')]);
    expect(mergeColumns(columns, busy).merged).toBeNull();
  });
});

test('withdrawing is announced in numbers, and offers only later papers of the same issuer', async () => {
  const found = await withdrawPage(read, await w.actor('chutich'), issued);
  expect(found).toMatchObject({ openCount: 2, unitCount: 2, doneCount: 1 });
  expect(found.papers.map(({ id }) => id).toSorted()).toEqual([forDepartments, forInformation].toSorted());
  await expect(withdrawPage(read, await w.actor('thuky'), issued)).rejects.toMatchObject({
    permission: 'directive:withdraw',
  });
});
