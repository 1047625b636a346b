import { describe, expect, test } from 'vitest';
import { boldTextWidth } from '#app/documents/parts/text-width.ts';
import { DOCUMENT_TYPE_NAMES, type DocumentTypeName } from '#app/documents/registry.ts';
import { renderDocument } from '#app/documents/render.server.ts';
import { sampleFacts } from '#app/documents/template-files.server.ts';
import { type Look, type PrintedParagraph, readDocx, type Section, type WordFile } from './support/docx.ts';
import { all, at, elementsIn, textOf } from './support/xml.ts';

// The numbers here are read from the decree (NĐ 30/2020/NĐ-CP, Phụ lục I), not from the program's own profile.
const upright = { bold: false, italic: false };
const bold = { bold: true, italic: false };
const centred = { align: 'center' };

const between = (value: number, from: number, to: number, what: string) => {
  expect(value, what).toBeGreaterThanOrEqual(from);
  expect(value, what).toBeLessThanOrEqual(to);
};

/** Type of a paragraph as printed, run by run. */
function expectType(paragraph: PrintedParagraph, sizes: readonly [number, number], look: Partial<Look>): void {
  for (const run of paragraph.runs) {
    between(run.look.size, ...sizes, paragraph.text);
    expect(run.look, paragraph.text).toMatchObject(look);
  }
}

const capitals = (text: string) => text === text.toUpperCase();

function textWidth({ width, left, right }: Section): number {
  return width - left - right;
}

const rendered = new Map<DocumentTypeName, Promise<WordFile>>();

async function render(type: DocumentTypeName): Promise<WordFile> {
  return readDocx(await renderDocument(type, await sampleFacts(type)));
}

async function sampleOf(type: DocumentTypeName): Promise<WordFile> {
  const file = rendered.get(type) ?? render(type);
  rendered.set(type, file);
  return file;
}

/** Letters have their subject under the number, and no name of their kind. */
const isLetter = (file: WordFile): boolean =>
  file.paragraphs.some(({ text, inTable }) => inTable && text.startsWith('V/v '));

/** The name of the kind of paper, GIẤY MỜI or BÁO CÁO: the first line under the head. */
function kindOf(file: WordFile): PrintedParagraph | undefined {
  return isLetter(file) ? undefined : file.paragraphs.find(({ text, inTable }) => !inTable && text !== '');
}

/** Minutes have a place and time in their text, two signatures, and Nơi nhận under them (Mẫu 1.9). */
const isMinutes = (file: WordFile): boolean => kindOf(file)?.text === 'BIÊN BẢN';

function find(file: WordFile, text: string | RegExp): PrintedParagraph {
  const found = file.paragraphs.find((paragraph) =>
    typeof text === 'string' ? paragraph.text === text : text.test(paragraph.text),
  );
  if (!found) throw new Error(`nothing reads ${text}`);
  return found;
}

const next = (file: WordFile, paragraph: PrintedParagraph): PrintedParagraph =>
  file.paragraphs[file.paragraphs.indexOf(paragraph) + 1] ?? paragraph;

/** Length of the rule line in a column of this width; it is a border, and nothing is written on it. */
function ruleLength(rule: PrintedParagraph, column: number): number {
  expect(rule.look.bottomBorder).toBe(true);
  expect(rule.text).toBe('');
  expect(Math.abs(rule.look.left - rule.look.right)).toBeLessThan(0.2);
  return column - rule.look.left - rule.look.right;
}

describe.each(DOCUMENT_TYPE_NAMES)('%s', (type) => {
  test('is printed on A4 with the margins of the decree', async () => {
    for (const section of (await sampleOf(type)).sections) {
      const sides = [section.width, section.height];
      expect(section.landscape ? sides.reverse() : sides).toEqual([210, 297]);
      between(section.top, 20, 25, 'top');
      between(section.bottom, 20, 25, 'bottom');
      between(section.left, 30, 35, 'left');
      between(section.right, 15, 20, 'right');
    }
  });

  test('numbers its pages from 1 in the middle of the top margin, and not the first', async () => {
    for (const { headers, numbersFrom, firstPageDiffers, header, top } of (await sampleOf(type)).sections) {
      expect({ numbersFrom, firstPageDiffers }).toEqual({ numbersFrom: '1', firstPageDiffers: true });
      expect(headers.default.field).toBe('PAGE');
      expect(headers.default.look).toMatchObject({ ...upright, ...centred, font: 'Times New Roman' });
      between(headers.default.look?.size ?? 0, 13, 14, 'page number');
      expect([headers.first.field, headers.first.text]).toEqual(['', '']);
      between(header, 5, top - 5, 'inside the top margin');
    }
  });

  test('is in black Times New Roman throughout, with no line made of underscores', async () => {
    const runs = (await sampleOf(type)).paragraphs.flatMap((paragraph) => paragraph.runs);
    expect(new Set(runs.map((run) => run.look.font))).toEqual(new Set(['Times New Roman']));
    const inColour = runs.filter((run) => run.look.colour !== '000000');
    // The mark of urgency alone is red (ô 10b).
    expect(inColour.filter((run) => run.look.colour !== 'FF0000' || run.text !== 'KHẨN')).toEqual([]);
    expect(runs.filter((run) => /_{2,}|\.{4,}/.test(run.text))).toEqual([]);
    for (const run of runs) between(run.look.size, 11, 14, run.text);
  });

  test('prints Quốc hiệu and Tiêu ngữ, with a line as long as the latter', async () => {
    const file = await sampleOf(type);
    const title = find(file, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expectType(title, [12, 13], { ...bold, ...centred });
    const motto = next(file, title);
    expect(motto.text).toBe('Độc lập - Tự do - Hạnh phúc');
    expectType(motto, [13, 14], { ...bold, ...centred });
    const length = ruleLength(next(file, motto), 98);
    between(length / boldTextWidth(motto.text, motto.look.size), 0.98, 1.02, 'line and motto');
  });

  test('prints superior and issuer in capitals, with a line of a third to a half under the issuer', async () => {
    const file = await sampleOf(type);
    const head = file.paragraphs.slice(0, file.paragraphs.indexOf(find(file, /^CỘNG HÒA/)));
    const names = head.filter((paragraph) => paragraph.text !== '');
    const rule = head.at(-1);
    for (const name of names) {
      expect(capitals(name.text), name.text).toBe(true);
      expectType(name, [12, 13], { italic: false, ...centred });
    }
    const issuer = names.filter((name) => name.look.bold);
    expect(issuer.length).toBeGreaterThan(0);
    expect(names.slice(0, -issuer.length).every((name) => name.text.startsWith('UBND'))).toBe(true);
    const last = boldTextWidth(issuer.at(-1)?.text ?? '', issuer.at(-1)?.look.size ?? 0);
    between(ruleLength(rule ?? head[0]!, 62) / last, 0.33, 0.5, 'line and name');
  });

  test('prints number and symbol, and beside them place and date', async () => {
    const file = await sampleOf(type);
    const number = find(file, /^Số: /);
    expect(number.text).toMatch(/^Số: (0[1-9]|[1-9]\d+)\/[A-ZĐ][A-Za-zĐđ]*-[A-ZĐ][A-Za-zĐđ]*$/);
    expectType(number, [13, 13], { ...upright, ...centred });
    const dated = /^[\p{L} ]+, ngày (0[1-9]|[12]\d|3[01]) tháng (0[12]|[3-9]|1[0-2]) năm \d{4}$/u;
    if (isMinutes(file)) {
      expect(file.paragraphs.filter((paragraph) => dated.test(paragraph.text))).toEqual([]);
      return;
    }
    expectType(find(file, dated), [13, 14], { bold: false, italic: true, ...centred });
    const row = all(file.body, 'w:tr').find((one) => all(one, 'w:t').some((text) => text.children[0] === 'Số: '));
    expect(elementsIn(row ?? file.body, 'w:tc')).toHaveLength(2);
  });

  test('states its subject in the place of its kind', async () => {
    const file = await sampleOf(type);
    const kind = kindOf(file);
    if (kind === undefined) {
      const subject = find(file, /^V\/v /);
      expect(subject.inTable).toBe(true);
      expectType(subject, [12, 13], { ...upright, ...centred, before: 6 });
      return;
    }
    expect(capitals(kind.text)).toBe(true);
    expectType(kind, [13, 14], { ...bold, ...centred });
    const from = file.paragraphs.indexOf(kind) + 1;
    const rule = file.paragraphs.findIndex((paragraph, index) => index >= from && paragraph.look.bottomBorder);
    const lines = file.paragraphs.slice(from, rule);
    for (const line of lines) expectType(line, [13, 14], { ...bold, ...centred });
    const widest = Math.max(...lines.map((line) => boldTextWidth(line.text, line.look.size)));
    const column = textWidth(file.sections[0]!);
    const share = ruleLength(file.paragraphs[rule]!, column) / Math.min(widest, column);
    between(share, 0.31, 0.5, 'line and subject');
  });

  test('sets its body justified, indented and spaced as the decree says', async () => {
    const { paragraphs } = await sampleOf(type);
    const body = paragraphs.filter(
      ({ text, inTable, look, section }) => !inTable && section === 0 && text !== '' && look.align === 'both',
    );
    expect(body.length).toBeGreaterThan(3);
    for (const { text, look } of body) {
      between(look.size, 13, 14, text);
      between(look.firstLine, 10, 12.7, text);
      expect(look.after, text).toBeGreaterThanOrEqual(6);
      between(look.lines, 1, 1.5, text);
    }
    expect(new Set(body.map(({ look }) => look.size)).size).toBe(1);
  });

  test('ends with ./. and keeps that sentence with the signature', async () => {
    const file = await sampleOf(type);
    const closing = file.paragraphs.filter((paragraph) => paragraph.text.endsWith('./.'));
    expect(closing).toHaveLength(1);
    expect(closing[0]?.look.keepNext).toBe(true);
    expect(next(file, closing[0]!).inTable).toBe(true);
    expect(all(file.body, 'w:tr').filter((row) => at(row, 'w:trPr', 'w:cantSplit') === undefined)).toEqual([]);
  });

  test('lists its recipients with the marks of the decree', async () => {
    const file = await sampleOf(type);
    const title = find(file, 'Nơi nhận:');
    expectType(title, [12, 12], { bold: true, italic: true });
    const from = file.paragraphs.indexOf(title) + 1;
    const archive = file.paragraphs.findIndex(({ text }) => text.startsWith('- Lưu: '));
    const lines = file.paragraphs.slice(from, archive + 1);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expectType(line, [11, 11], upright);
      expect(line.text).toMatch(line === lines.at(-1) ? /^- Lưu: VT, .*[^.;]\.$/ : /^- .*[^.;];$/);
    }
    expect(title.inTable).toBe(!isMinutes(file));
  });

  test('is signed in bold: authority and post in capitals, the name not', async () => {
    const file = await sampleOf(type);
    const closing = file.paragraphs.findIndex(({ text }) => text.endsWith('./.'));
    const signed = file.paragraphs
      .slice(closing + 1)
      .filter(({ text, inTable, section, look }) => inTable && section === 0 && text !== '' && look.align === 'center');
    for (const line of signed) expectType(line, [13, 14], { ...bold, ...centred });
    const names = signed.filter(({ text }) => !capitals(text));
    expect(names).toHaveLength(isMinutes(file) ? 2 : 1);
    expect(signed.length).toBeGreaterThan(names.length);
  });

  test('repeats the heading of every table', async () => {
    const tables = elementsIn((await sampleOf(type)).body, 'w:tbl').map((table) => elementsIn(table, 'w:tr'));
    for (const [heading, ...rows] of tables.filter(([first]) => first && textOf(first).startsWith('STT'))) {
      expect(at(heading, 'w:trPr', 'w:tblHeader')).toBeDefined();
      expect(rows.length).toBeGreaterThan(0);
    }
  });
});

describe('Kính gửi', () => {
  test('puts one addressee on the same line and several on lines of their own', async () => {
    const facts = await sampleFacts('directive-letter');
    const several = readDocx(await renderDocument('directive-letter', facts));
    const lead = find(several, 'Kính gửi:');
    const first = next(several, lead);
    expect([first.text, next(several, first).text]).toEqual([
      '- Thủ trưởng các cơ quan chuyên môn thuộc Ủy ban nhân dân huyện;',
      '- Chủ tịch Ủy ban nhân dân các xã, thị trấn.',
    ]);
    expectType(lead, [13, 14], upright);
    // The dash stands under the colon: "Kính gửi" is 17,6 mm wide at 14 pt.
    between(first.look.left + first.look.firstLine - lead.look.left, 17, 18.2, 'dash under colon');
    const one = readDocx(await renderDocument('directive-letter', { ...facts, addressees: ['Phòng Nội vụ.'] }));
    expect(find(one, /^Kính gửi/).text).toBe('Kính gửi: Phòng Nội vụ');
  });
});

describe('annexes', () => {
  test('are named, tied to their paper, and turned on their side where the table is wide', async () => {
    const file = await sampleOf('progress-report');
    expect(file.sections.map((section) => section.landscape)).toEqual([false, true, false]);
    for (const label of ['Phụ lục I', 'Phụ lục II']) {
      const paragraph = find(file, label);
      expectType(paragraph, [14, 14], { ...bold, ...centred });
      const title = next(file, paragraph);
      expect(capitals(title.text)).toBe(true);
      expectType(title, [13, 14], { ...bold, ...centred });
      const source = next(file, title);
      expect(source.text).toBe(
        '(Kèm theo Báo cáo số 05/BC-BCĐ ngày 19 tháng 4 năm 2022 của Ban Chỉ đạo cải cách hành chính huyện Hồng Ngự)',
      );
      expectType(source, [13, 14], { bold: false, italic: true, ...centred });
      expect(next(file, source).look.bottomBorder).toBe(true);
    }
    expect(find(file, /kèm theo\)/).text).toBe('(Chi tiết tại Phụ lục I, Phụ lục II kèm theo).');
  });

  test('fill the width of their page and no more', async () => {
    const file = await sampleOf('progress-report');
    const widths = elementsIn(file.body, 'w:tbl').map((table) =>
      elementsIn(at(table, 'w:tblGrid') ?? table, 'w:gridCol').reduce(
        (sum, column) => sum + Number(column.attributes.get('w:w')),
        0,
      ),
    );
    expect(widths.map((width) => Math.round((width / 1440) * 25.4))).toEqual([160, 160, 252, 160]);
  });

  test('a lone annex has no number, and a paper without annexes ends with its signature', async () => {
    const facts = await sampleFacts('progress-report');
    const lone = readDocx(await renderDocument('progress-report', { ...facts, units: [] }));
    expect(find(lone, /^Phụ lục/).text).toBe('Phụ lục');
    expect(lone.sections.map((section) => section.landscape)).toEqual([false, true]);
    const none = readDocx(await renderDocument('progress-report', { ...facts, units: [], tasks: [] }));
    expect(none.sections.map((section) => section.landscape)).toEqual([false]);
    expect(none.paragraphs.filter(({ text }) => /Phụ lục|PHỤ LỤC|kèm theo/i.test(text))).toEqual([]);
    expect(elementsIn(none.body).at(-1)?.name).toBe('w:sectPr');
  });
});

describe('a draft', () => {
  test.each(DOCUMENT_TYPE_NAMES)('of %s has no number and no day', async (type) => {
    const facts = await sampleFacts(type);
    const draft = { ...facts, letterhead: { ...facts.letterhead, number: null } };
    const file = readDocx(await renderDocument(type, draft));
    expect(find(file, /^Số:/).text).toMatch(/^Số: {7}\/[A-ZĐ]/);
    const places = file.paragraphs.filter(({ text }) => /, ngày +tháng (3|4) năm 2022$/.test(text));
    expect(places).toHaveLength(isMinutes(file) ? 0 : 1);
  });
});

describe('a long name of the issuer', () => {
  test('breaks after the body, as BAN CHỈ ĐẠO over CẢI CÁCH HÀNH CHÍNH', async () => {
    const facts = await sampleFacts('directive-letter');
    const issuer = ['Ban Chỉ đạo cải cách hành chính'];
    const file = readDocx(
      await renderDocument('directive-letter', { ...facts, letterhead: { ...facts.letterhead, issuer } }),
    );
    expect(file.paragraphs.slice(0, 2).map(({ text }) => text)).toEqual(['BAN CHỈ ĐẠO', 'CẢI CÁCH HÀNH CHÍNH']);
  });
});
