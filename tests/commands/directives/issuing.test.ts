import { and, asc, eq, isNull } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { verifyAudit } from '#app/commands/audit.ts';
import { issueDirective } from '#app/commands/directives/issue-directive.ts';
import { createUnit } from '#app/commands/organisation/create-unit.ts';
import { newId } from '#app/db/ids.ts';
import {
  auditEvents,
  issuedDocuments,
  numberEntries,
  outbox,
  searchDocs,
  taskCoordinators,
  taskEvents,
  tasks,
} from '#app/db/schema.ts';
import { loadDirective } from '#app/db/stores/directive-store.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import { world } from '#tests/support/world.ts';

const w = await world({ today: '2022-03-25' });
const { draft, issue, point, group, version, letter } = await letterOffice(w);

beforeEach(() => {
  w.today('2022-03-25');
});

const tasksOf = (directiveId: string) =>
  w.db.read
    .select()
    .from(tasks)
    .where(eq(tasks.directiveId, directiveId))
    .orderBy(asc(tasks.pointPosition), asc(tasks.unitPosition));

/** What a refused issue must leave behind: nothing. */
async function untouched(directiveId: string): Promise<void> {
  expect(await loadDirective(w.db.read, directiveId)).toMatchObject({ status: 'draft', number: null, version: 1 });
  expect(await tasksOf(directiveId)).toEqual([]);
  expect(await w.db.read.$count(numberEntries, eq(numberEntries.directiveId, directiveId))).toBe(0);
}

describe('issuing a letter', async () => {
  const directiveId = await draft({
    points: [
      point(),
      point({
        text: 'Hướng dẫn công khai ngân sách trên Trang thông tin điện tử',
        leads: [w.unit('HN-TCKH')],
        coordinating: [w.unit('HN-VHTT')],
        due: { kind: 'DURATION', days: '10', dayUnit: 'WORKDAY' },
        deliverable: 'Văn bản hướng dẫn',
        target: 'đạt 40% trở lên',
      }),
    ],
  });
  const answer = await issue(directiveId);

  test('takes the next number and says what it brings about', () => {
    expect(answer).toMatchObject({ numberText: '389/UBND-HC', taskCount: 4, unitCount: 4 });
  });

  test('keeps number, symbol, day and signature', async () => {
    expect(await loadDirective(w.db.read, directiveId)).toMatchObject({
      status: 'issued',
      number: 389,
      numberText: '389/UBND-HC',
      symbol: 'UBND-HC',
      issuedOn: '2022-03-25',
      signedOn: '2022-03-25',
      signerName: 'Nguyễn Văn Minh',
      signerTitle: 'Chủ tịch UBND huyện',
      signingForm: 'TM',
      taskCount: 4,
    });
  });

  test('gives each commune of the group its own task, under the printed name of the group', async () => {
    const [first, second, third] = await tasksOf(directiveId);
    expect([first, second, third].map((task) => task?.leadUnitId)).toEqual([
      w.unit('HN-LKA'),
      w.unit('HN-LT'),
      w.unit('HN-PTB'),
    ]);
    expect(first).toMatchObject({
      printedAddressee: 'UBND các xã, thị trấn',
      state: 'not_started',
      dueOn: '2022-04-15',
      firstDueOn: '2022-04-15',
      issuedOn: '2022-03-25',
      monitorUnitId: w.unit('HN-NV'),
      committeeId: w.committee(),
      isSecondHand: false,
    });
  });

  test('counts ten working days over weekends and the holiday of 11/4', async () => {
    const guidance = (await tasksOf(directiveId))[3];
    expect(guidance).toMatchObject({
      dueOn: '2022-04-08',
      deliverable: 'Văn bản hướng dẫn',
      target: { operator: '>=', min: 40, unit: '%' },
      printedAddressee: 'Phòng Tài chính - Kế hoạch',
    });
    const helpers = await w.db.read
      .select()
      .from(taskCoordinators)
      .where(eq(taskCoordinators.taskId, guidance?.id ?? ''));
    expect(helpers.map(({ unitId }) => unitId)).toEqual([w.unit('HN-VHTT')]);
  });

  test('writes the first line of each task’s history, and makes letter and tasks findable', async () => {
    const [task] = await tasksOf(directiveId);
    const history = await w.db.read
      .select()
      .from(taskEvents)
      .where(eq(taskEvents.taskId, task?.id ?? ''));
    expect(history).toMatchObject([{ type: 'issued', onDay: '2022-03-25', personId: w.person('vanthu') }]);
    const found = await w.db.read.select().from(searchDocs).where(eq(searchDocs.ref, directiveId));
    expect(found[0]?.titleFold).toContain('389 ubnd hc chan chinh');
    expect(await w.db.read.$count(searchDocs, eq(searchDocs.kind, 'task'))).toBeGreaterThanOrEqual(4);
  });

  test('freezes what the paper says and queues its mails and its file', async () => {
    const [frozen] = await w.db.read.select().from(issuedDocuments).where(eq(issuedDocuments.subjectId, directiveId));
    expect(frozen).toMatchObject({ type: 'directive-letter', fileName: '389-UBND-HC.docx', sha256: null });
    expect(frozen?.facts).toMatchObject({
      number: 389,
      symbol: 'UBND-HC',
      addressees: ['UBND các xã, thị trấn', 'Thủ trưởng các cơ quan chuyên môn'],
      fileCopy: 'VT, PNV',
    });
    const topics = (await w.db.read.select({ topic: outbox.topic, key: outbox.dedupeKey }).from(outbox))
      .filter(({ key }) => key.includes(directiveId))
      .map(({ topic }) => topic);
    expect(topics).toEqual(expect.arrayContaining(['notify:directive', 'document:render-issued']));
  });

  test('stands in the register with its facts', async () => {
    const [entry] = await w.db.read.select().from(numberEntries).where(eq(numberEntries.directiveId, directiveId));
    expect(entry).toMatchObject({
      number: 389,
      docType: 'CV',
      signer: 'Nguyễn Văn Minh',
      fileCopy: 'VT, PNV',
      recipients: 'UBND các xã, thị trấn; Thủ trưởng các cơ quan chuyên môn; Như trên; CT, các PCT UBND huyện',
      sentOn: '2022-03-25',
    });
  });

  test('answers the same to the same form sent twice, and issues nothing again', async () => {
    const again = await w.run('vanthu', issueDirective, { directiveId, version: 1, issuedOn: '25/3/2022' });
    expect(again).toEqual(answer);
    expect(await tasksOf(directiveId)).toHaveLength(4);
    expect(await w.db.read.$count(numberEntries, eq(numberEntries.directiveId, directiveId))).toBe(1);
  });

  test('tells a second clerk that somebody was quicker', async () => {
    await expect(
      w.run('thuky', issueDirective, { directiveId, version: 1, issuedOn: '25/3/2022' }),
    ).rejects.toMatchObject({ code: 'record.stale' });
  });

  test('leaves an unbroken audit chain', async () => {
    expect(await verifyAudit(w.db.read)).toMatchObject({ intact: true });
    const [event] = await w.db.read
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.subjectId, directiveId), eq(auditEvents.type, 'directive.issued')));
    expect(event?.data).toMatchObject({ numberText: '389/UBND-HC', taskCount: 4, unitCount: 4, late: false });
  });
});

describe('a paper that exists already', () => {
  test('keeps its number and day when that number was given before the register was kept here', async () => {
    const old = await draft({ points: [point({ due: { kind: 'DATE', date: '30/6/2022' } })] });
    w.today('2022-04-19');
    const answer = await issue(old, { issuedOn: '08/02/2022', fixedNumber: '41' });
    expect(answer).toMatchObject({ numberText: '41/UBND-HC' });
  });

  test('cannot take a number the register has still to give, nor one that is used', async () => {
    const other = await draft();
    await expect(issue(other, { fixedNumber: '395' })).rejects.toMatchObject({ code: 'number.must_be_drawn' });
    await expect(issue(other, { fixedNumber: '41', issuedOn: '08/02/2022' })).rejects.toMatchObject({
      code: 'number_taken',
      field: 'fixedNumber',
    });
    await untouched(other);
  });
});

describe('what is refused, with nothing half-written', () => {
  test.each([
    [
      'a deadline before the day of issue',
      { points: [point({ due: { kind: 'DATE', date: '24/3/2022' } })] },
      'due.before_issue',
      'points[0].due.date',
    ],
    ['a deadline left open', { points: [point({ due: { kind: 'DATE' } })] }, 'due.date_missing', 'points[0].due.date'],
    ['a letter to nobody', { addressees: [] }, 'directive.addressee_missing', 'addressees'],
    ['no Nơi nhận', { recipientLines: '' }, 'directive.recipient_missing', 'recipientLines'],
    ['no file copy', { fileCopy: '' }, 'directive.file_copy_missing', 'fileCopy'],
    ['no points', { points: [] }, 'directive.no_points', 'points'],
    ['nobody to sign', { signerPersonId: '' }, 'directive.not_signed', 'signerPersonId'],
    [
      'a unit with a task that does not get the paper',
      { addressees: [w.unit('HN-TP')] },
      'directive.lead_not_reached',
      'addressees',
    ],
    [
      'a signer without a post',
      { signerPersonId: w.person('chutich'), signingForm: 'KT' },
      'signing.form_not_allowed',
      'signingForm',
    ],
  ])('%s', async (_, over, code, field) => {
    if (code.startsWith('signing')) {
      await expect(draft(over)).rejects.toMatchObject({ code, field });
      return;
    }
    const directiveId = await draft(over);
    await expect(issue(directiveId)).rejects.toMatchObject({ code, field });
    await untouched(directiveId);
  });

  test('a unit that does not exist on the day of issue', async () => {
    const gone = newId();
    await w.run('system', createUnit, {
      id: gone,
      code: 'HN-CU',
      level: 'DISTRICT_DEPT',
      parentId: w.unit('HN'),
      name: 'Phòng Y tế',
      shortName: 'Phòng Y tế',
      abbreviation: 'YT',
      symbol: 'PYT',
      validTo: '2022-02-28',
    });
    const directiveId = await draft({ points: [point({ leads: [gone] })], addressees: [gone] });
    await expect(issue(directiveId)).rejects.toMatchObject({
      code: 'unit_not_valid_on_date',
      facts: { unit: 'Phòng Y tế', date: '2022-03-25' },
    });
    await untouched(directiveId);
  });

  test('a day before the last number’s, or still to come', async () => {
    const directiveId = await draft();
    await expect(issue(directiveId, { issuedOn: '24/3/2022' })).rejects.toMatchObject({
      code: 'number.before_previous',
    });
    await expect(issue(directiveId, { issuedOn: '26/3/2022' })).rejects.toMatchObject({ code: 'directive.in_future' });
    await expect(issue(directiveId, { issuedOn: '30/2/2022' })).rejects.toMatchObject({
      issues: [{ message: 'invalid_date', path: ['issuedOn'] }],
    });
    await untouched(directiveId);
  });

  test('a page that shows an older state', async () => {
    const directiveId = await draft();
    await expect(issue(directiveId, { version: 9 })).rejects.toMatchObject({ code: 'record.stale' });
  });

  test.each(['chutich', 'phochutich', 'phongnoivu', 'phongtuphap', 'xa.longthuan', 'nguoixem', 'quantri'] as const)(
    '%s issues nothing',
    async (username) => {
      const directiveId = await draft();
      await expect(issue(directiveId, {}, username)).rejects.toMatchObject({ permission: 'directive:issue' });
      await untouched(directiveId);
    },
  );
});

describe('groups and deadlines on the day of issue', () => {
  test('a commune that joins the district later gets no task, and one before it does', async () => {
    const later = newId();
    await w.run('system', createUnit, {
      id: later,
      code: 'HN-MOI',
      level: 'COMMUNE',
      communeKind: 'XA',
      parentId: w.unit('HN'),
      name: 'xã Mới',
      shortName: 'Mới',
      abbreviation: 'MOI',
      symbol: 'UBND',
      issuePlace: 'Mới',
      validFrom: '2022-04-01',
      validTo: '2025-06-30',
    });
    const now = await draft();
    await issue(now);
    expect((await tasksOf(now)).map(({ leadUnitId }) => leadUnitId)).not.toContain(later);
    w.today('2022-04-04');
    const then = await draft();
    await issue(then, { issuedOn: '04/4/2022' });
    expect((await tasksOf(then)).map(({ leadUnitId }) => leadUnitId)).toContain(later);
  });

  test('a unit named twice gets one task, and never helps with its own', async () => {
    w.today('2022-04-04');
    const directiveId = await draft({
      points: [
        point({
          leads: [group('SERVICE_FOUR'), w.unit('HN-TP')],
          coordinating: [group('ALL_DEPTS')],
        }),
      ],
    });
    await issue(directiveId, { issuedOn: '04/4/2022' });
    const given = await tasksOf(directiveId);
    expect(given).toHaveLength(4);
    const helpers = await w.db.read
      .select()
      .from(taskCoordinators)
      .innerJoin(tasks, eq(tasks.id, taskCoordinators.taskId))
      .where(and(eq(tasks.directiveId, directiveId), eq(taskCoordinators.unitId, tasks.leadUnitId)));
    expect(helpers).toEqual([]);
  });

  test('what is continuous or undated has no due date; a monthly duty starts with its first occurrence', async () => {
    w.today('2022-04-04');
    const directiveId = await draft({
      points: [
        point({ leads: [w.unit('HN-TP')], due: { kind: 'CONTINUOUS' } }),
        point({ leads: [w.unit('HN-TP')], due: { kind: 'NONE' } }),
        point({
          leads: [w.unit('HN-TP')],
          due: { kind: 'RECURRING', recurrence: { frequency: 'MONTHLY', day: '15' } },
        }),
        point({ leads: [w.unit('HN-TP')], due: { kind: 'IMMEDIATE', date: '11/4/2022' } }),
      ],
    });
    await issue(directiveId, { issuedOn: '04/4/2022' });
    expect((await tasksOf(directiveId)).map(({ dueOn }) => dueOn)).toEqual([null, null, '2022-04-15', '2022-04-11']);
    expect(await w.db.read.$count(tasks, and(eq(tasks.directiveId, directiveId), isNull(tasks.dueOn)))).toBe(2);
  });

  test('a committee with its own series issues under its own number', async () => {
    w.today('2022-04-04');
    const directiveId = await draft({ kind: 'THONG_BAO_KET_LUAN', byCommittee: 'on', signingForm: '' });
    expect(await issue(directiveId, { issuedOn: '04/4/2022' })).toMatchObject({ numberText: '01/TB-BCĐ' });
    expect(await loadDirective(w.db.read, directiveId)).toMatchObject({
      signerTitle: 'Trưởng ban',
      signingForm: 'DIRECT',
    });
  });
});

test('a form sent twice makes one draft', async () => {
  const form = letter();
  const { createDirective } = await import('#app/commands/directives/create-directive.ts');
  await w.run('thuky', createDirective, form);
  await w.run('thuky', createDirective, form);
  expect(await version(form.id)).toBe(1);
});
