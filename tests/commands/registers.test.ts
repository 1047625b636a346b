import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { editSeries } from '#app/commands/registers/edit-series.ts';
import { enterPaper } from '#app/commands/registers/enter-paper.ts';
import { lockSeries } from '#app/commands/registers/lock-series.ts';
import { openSeries } from '#app/commands/registers/open-series.ts';
import { voidNumber } from '#app/commands/registers/void-number.ts';
import { newId } from '#app/db/ids.ts';
import { numberEntries } from '#app/db/schema.ts';
import { loadSeries } from '#app/db/stores/number-book.ts';
import { world } from '#tests/support/world.ts';

const w = await world();

const book = (over: Record<string, unknown> = {}) => ({
  id: newId(),
  issuerId: w.unit('HN'),
  year: 2022,
  name: 'Kế hoạch',
  scope: 'PER_TYPE',
  docTypes: ['KH'],
  ...over,
});

async function openBook(over: Record<string, unknown> = {}): Promise<string> {
  const { seriesId } = await w.run('vanthu', openSeries, book(over));
  return seriesId;
}

const paper = (over: Record<string, unknown> = {}) => ({
  id: newId(),
  issuerId: w.unit('HN'),
  docType: 'KH',
  symbol: 'KH-UBND',
  subject: 'Tuyên truyền cải cách hành chính năm 2022',
  signer: 'Nguyễn Văn Minh',
  recipients: 'Các cơ quan chuyên môn; UBND các xã, thị trấn',
  issuedOn: '2022-04-19',
  ...over,
});

const enter = (over: Record<string, unknown> = {}) => w.run('vanthu', enterPaper, paper(over));

const version = async (seriesId: string): Promise<number> => (await loadSeries(w.db.read, seriesId)).row.version;

describe('a register of plans', async () => {
  const plans = await openBook();

  test('starts at 01 with its leading zero, and goes on without a gap', async () => {
    expect(await enter()).toMatchObject({ numberText: '01/KH-UBND' });
    expect(await enter()).toMatchObject({ numberText: '02/KH-UBND' });
  });

  test('takes a form that is sent twice once', async () => {
    const form = paper();
    await w.run('vanthu', enterPaper, form);
    await w.run('vanthu', enterPaper, form);
    expect(await w.db.read.$count(numberEntries, eq(numberEntries.seriesId, plans))).toBe(3);
  });

  test('refuses a paper older than the one before it', async () => {
    await expect(enter({ issuedOn: '2022-04-18' })).rejects.toMatchObject({
      code: 'number.before_previous',
      field: 'issuedOn',
      facts: { number: 3, on: '2022-04-19' },
    });
  });

  test('refuses a paper of a day that has not come', async () => {
    await expect(enter({ issuedOn: '2022-04-20' })).rejects.toMatchObject({ code: 'number.in_future' });
  });

  test.each(['UBND - KH', 'kh-ubnd', 'KH', 'KH–UBND', '01/KH-UBND'])(
    'refuses the symbol %s, which breaks the grammar',
    async (symbol) => {
      await expect(enter({ symbol })).rejects.toMatchObject({ code: 'number.bad_symbol', field: 'symbol' });
    },
  );

  test('gives its numbers itself: one that skips ahead cannot be entered', async () => {
    await expect(enter({ fixedNumber: 9 })).rejects.toMatchObject({
      code: 'number.must_be_drawn',
      facts: { number: 9, next: 4 },
    });
  });

  test('refuses a number that is used already, as often as it is tried', async () => {
    const taken = await openBook({ name: 'Báo cáo', docTypes: ['BC'], openedAfter: 96 });
    await enter({ docType: 'BC', symbol: 'BC-UBND', fixedNumber: 40, issuedOn: '2022-02-10' });
    await expect(
      enter({ docType: 'BC', symbol: 'BC-UBND', fixedNumber: 40, issuedOn: '2022-02-10' }),
    ).rejects.toMatchObject({ code: 'number_taken', facts: { number: '40/BC-UBND' } });
    expect(await w.db.read.$count(numberEntries, eq(numberEntries.seriesId, taken))).toBe(1);
  });

  test('strikes a number out with its reason and never gives it again', async () => {
    const strike = (confirmation: string) =>
      w.run('vanthu', voidNumber, { seriesId: plans, number: 3, confirmation, reason: 'Cấp nhầm loại văn bản' });
    await expect(strike('04/KH-UBND')).rejects.toMatchObject({
      code: 'confirm.does_not_match',
      facts: { expected: '03/KH-UBND' },
    });
    await strike('03/KH-UBND');
    const [struck] = await w.db.read.select().from(numberEntries).where(eq(numberEntries.numberText, '03/KH-UBND'));
    expect(struck).toMatchObject({ voidReason: 'Cấp nhầm loại văn bản', voidedAt: expect.any(Date) });
    expect(await enter()).toMatchObject({ numberText: '04/KH-UBND' });
  });

  test('a struck-out line does not hold up the papers after it', async () => {
    const reports = await openBook({ name: 'Hướng dẫn', docTypes: ['HD'], backdated: true });
    await enter({ docType: 'HD', symbol: 'HD-UBND', fixedNumber: 1, issuedOn: '2022-04-15' });
    await w.run('vanthu', voidNumber, {
      seriesId: reports,
      number: 1,
      confirmation: '01/HD-UBND',
      reason: 'Ghi nhầm ngày',
    });
    await expect(
      enter({ docType: 'HD', symbol: 'HD-UBND', fixedNumber: 2, issuedOn: '2022-04-01' }),
    ).resolves.toMatchObject({ numberText: '02/HD-UBND' });
  });

  test('has no number for a paper of another year or of a type nobody keeps', async () => {
    await expect(enter({ issuedOn: '2021-12-31' })).rejects.toMatchObject({ code: 'number.no_series' });
    await expect(enter({ docType: 'QĐ', symbol: 'QĐ-UBND' })).rejects.toMatchObject({ code: 'number.no_series' });
  });
});

describe('a book of papers that already exist', async () => {
  const letters = await openBook({ name: 'Công văn', docTypes: ['CV'], backdated: true });
  const letter = (fixedNumber: number, issuedOn: string) =>
    enter({ docType: 'CV', symbol: 'UBND-HC', fixedNumber, issuedOn });

  test('keeps the number and day the paper has', async () => {
    expect(await letter(389, '2022-03-25')).toMatchObject({ numberText: '389/UBND-HC' });
    await expect(enter({ docType: 'CV', symbol: 'UBND-HC' })).rejects.toMatchObject({ code: 'number.must_be_entered' });
  });

  test('keeps the order of days on both sides', async () => {
    await letter(41, '2022-02-08');
    await expect(letter(40, '2022-02-09')).rejects.toMatchObject({ code: 'number.after_next' });
    await expect(letter(42, '2022-02-07')).rejects.toMatchObject({ code: 'number.before_previous' });
  });

  test('becomes an ordinary register that goes on after the highest number', async () => {
    await w.run('vanthu', editSeries, {
      ...book({ name: 'Công văn', docTypes: ['CV'] }),
      seriesId: letters,
      version: await version(letters),
    });
    expect(await enter({ docType: 'CV', symbol: 'UBND-HC' })).toMatchObject({ numberText: '390/UBND-HC' });
    expect(await letter(388, '2022-03-25')).toMatchObject({ numberText: '388/UBND-HC' });
  });

  test('explains a number nobody took', async () => {
    const explain = (number: number) =>
      w.run('vanthu', voidNumber, {
        seriesId: letters,
        number,
        confirmation: String(number),
        symbol: 'UBND-HC',
        reason: 'Bỏ trống',
      });
    await explain(387);
    await expect(letter(387, '2022-03-25')).rejects.toMatchObject({ code: 'number_taken' });
    await expect(explain(999)).rejects.toMatchObject({ code: 'number.not_given_yet' });
  });
});

describe('keeping registers', () => {
  test('a committee with its own series counts apart from its People’s Committee', async () => {
    await openBook({ name: 'Ban Chỉ đạo', committeeId: w.committee(), scope: 'ALL', docTypes: [] });
    await openBook({ name: 'Thông báo', docTypes: ['TB'] });
    const notice = { docType: 'TB', issuedOn: '2022-04-19' };
    expect(await enter({ ...notice, symbol: 'TB-UBND' })).toMatchObject({ numberText: '01/TB-UBND' });
    expect(await enter({ ...notice, symbol: 'TB-BCĐ', committeeId: w.committee() })).toMatchObject({
      numberText: '01/TB-BCĐ',
    });
  });

  test('two registers never claim one type', async () => {
    await expect(openBook({ scope: 'GROUP', docTypes: ['KH', 'CTr'] })).rejects.toMatchObject({
      code: 'series.already_open',
      facts: { name: 'Kế hoạch' },
    });
    await expect(openBook({ scope: 'GROUP', docTypes: ['CTr'] })).rejects.toMatchObject({
      code: 'series.types_for_GROUP',
    });
  });

  test('a unit that issues nothing has no register, and a dissolved district opens none', async () => {
    await expect(openBook({ issuerId: w.unit('HN-NV') })).rejects.toThrow();
    await expect(openBook({ year: 2026 })).rejects.toMatchObject({ code: 'series.issuer_not_valid' });
  });

  test('a locked register takes nothing more', async () => {
    const closed = await openBook({ name: 'Chương trình', docTypes: ['CTr'] });
    const lock = async (confirmation: string) =>
      w.run('vanthu', lockSeries, {
        seriesId: closed,
        version: await version(closed),
        confirmation,
        reason: 'Hết năm',
      });
    await expect(lock('Chuong trinh')).rejects.toMatchObject({ code: 'confirm.does_not_match' });
    await lock('Chương trình');
    await expect(enter({ docType: 'CTr', symbol: 'CTr-UBND' })).rejects.toMatchObject({ code: 'series.locked' });
    await expect(
      w.run('vanthu', voidNumber, { seriesId: closed, number: 1, confirmation: '01', reason: 'Nhầm' }),
    ).rejects.toMatchObject({ code: 'series.locked' });
  });

  test('a change made from an old page is refused', async () => {
    const seriesId = await openBook({ name: 'Tờ trình', docTypes: ['TTr'] });
    const edit = (name: string) =>
      w.run('vanthu', editSeries, { ...book({ name, docTypes: ['TTr'] }), seriesId, version: 1 });
    await edit('Tờ trình năm 2022');
    await expect(edit('Sổ tờ trình')).rejects.toMatchObject({ code: 'record.stale' });
  });

  test.each(['thuky', 'chutich', 'phongnoivu', 'xa.longthuan', 'nguoixem', 'quantri'] as const)(
    '%s keeps no registers',
    async (username) => {
      await expect(w.run(username, openSeries, book({ name: 'Nghị quyết', docTypes: ['NQ'] }))).rejects.toMatchObject({
        permission: 'register:manage',
      });
    },
  );
});
