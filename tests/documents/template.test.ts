import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, test } from 'vitest';
import { fillTemplate } from '#app/documents/fill/fill-template.mjs';
import { placeholderProblems } from '#app/documents/placeholders.ts';
import { ROWS_FOR_WORKER, renderDocument, UnknownPlaceholders } from '#app/documents/render.server.ts';
import type { Fields } from '#app/documents/template-fields.ts';
import { sampleFacts } from '#app/documents/template-files.server.ts';
import { toPrint } from '#app/documents/to-print.ts';
import { plainText, readDocx } from './support/docx.ts';

type Block = string | readonly string[] | Table;

/** A template an office could have written; a list of strings is one paragraph that Word split into runs. */
function templateOf(...blocks: readonly Block[]): Promise<Buffer> {
  const children = blocks.map((block) => {
    if (block instanceof Table) return block;
    return new Paragraph({ children: [block].flat().map((text) => new TextRun(text)) });
  });
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

const tableOf = (...cells: readonly string[]): Table =>
  new Table({
    rows: [new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) })],
  });

async function printed(fields: Fields, ...blocks: readonly Block[]): Promise<string[]> {
  const filled = await fillTemplate(await templateOf(...blocks), toPrint(fields));
  return plainText(readDocx(filled)).trimEnd().split('\n');
}

describe('an office may', () => {
  test('split a placeholder over runs, as Word does while one types', async () => {
    expect(await printed({ 'trích yếu': 'Họp' }, ['V/v {tr', 'ích', ' yếu', '} ngay'])).toEqual(['V/v Họp ngay']);
  });

  test('write a name in capitals, with more spaces, or decomposed', async () => {
    const fields = { 'trích yếu': 'Họp' };
    expect(await printed(fields, '{Trích Yếu}', '{ trích  yếu }', `{${'trích yếu'.normalize('NFD')}}`)).toEqual(
      Array(3).fill('Họp'),
    );
  });

  test('repeat paragraphs, and leave out what does not apply, without empty lines', async () => {
    const fields = { 'nơi nhận': [{ tên: 'A' }, { tên: 'B' }], 'có phụ lục': false, 'liên hệ': 'C', trống: '' };
    const lines = await printed(
      fields,
      ...['trước', '{#nơi nhận}', '- {tên};', '{/nơi nhận}', '{#có phụ lục}', 'phụ lục', '{/có phụ lục}'],
      ...['{#liên hệ}', 'gọi {liên hệ}', '{/liên hệ}', '{#trống}', 'không in', '{/trống}', 'sau'],
    );
    expect(lines).toEqual(['trước', '- A;', '- B;', 'gọi C', 'sau']);
    const file = readDocx(await fillTemplate(await templateOf('{#nơi nhận}', '{tên}', '{/nơi nhận}'), toPrint(fields)));
    expect(file.paragraphs.map(({ text }) => text)).toEqual(['A', 'B']);
  });

  test('repeat the rows of a table, with a list inside a cell', async () => {
    const rows = [
      { tên: 'A', việc: [{ nội: '1' }, { nội: '2' }] },
      { tên: 'B', việc: [] },
    ];
    expect(await printed({ bảng: rows }, tableOf('{#bảng}{tên}', '{#việc}({nội}){/việc}', 'x{/bảng}'))).toEqual([
      'A | (1)(2) | x',
      'B |  | x',
    ]);
  });

  test('use a name of the paper inside a list; the row comes first', async () => {
    const fields = { tên: 'ngoài', chung: 'C', hàng: [{ tên: 'trong' }, { tên: '' }] };
    expect(await printed(fields, '{#hàng}', '[{tên}|{chung}]', '{/hàng}', '{tên}')).toEqual([
      '[trong|C]',
      '[|C]',
      'ngoài',
    ]);
  });

  test('leave a cell empty without breaking the table', async () => {
    const file = await fillTemplate(await templateOf(tableOf('{#không}{/không}', 'x')), { không: false });
    expect(plainText(readDocx(file))).toBe(' | x\n');
  });
});

describe('a wrong template', () => {
  test('names the placeholders nobody can answer', async () => {
    const template = await templateOf('{trích yếu}', '{người lạ}', '{#nơi nhận}{tên lạ}{/nơi nhận}');
    const facts = await sampleFacts('directive-letter');
    await expect(renderDocument('directive-letter', facts, { template })).rejects.toThrow(UnknownPlaceholders);
    await expect(renderDocument('directive-letter', facts, { template })).rejects.toMatchObject({
      placeholders: ['trích yếu', 'người lạ', 'tên lạ'],
    });
  });

  test('names them from the worker as well', async () => {
    const template = await templateOf('{người lạ}');
    const facts = await sampleFacts('directive-letter');
    const many = { ...facts, opening: Array<string>(ROWS_FOR_WORKER).fill('Đoạn') };
    await expect(renderDocument('directive-letter', many, { template })).rejects.toMatchObject({
      placeholders: ['người lạ'],
    });
  });

  test('shows what it does not know and what it leaves out', async () => {
    const sample = toPrint({ a: 'x', b: [{ c: 'y', d: 'z' }], e: true });
    const template = await templateOf('{a} {lạ} {c}', '{#b}{c}{/b}');
    expect(await placeholderProblems(template, sample)).toEqual({ unknown: ['{lạ}', '{c}'], unused: ['b/d', 'e'] });
  });

  test('is refused when its loops do not close, or when it is no Word file', async () => {
    await expect(fillTemplate(await templateOf('{#b}', 'x'), { b: true })).rejects.toThrow();
    await expect(fillTemplate(Buffer.from('không phải Word'), {})).rejects.toThrow();
  });
});

describe('long papers', () => {
  test('are written while the server goes on answering', async () => {
    const facts = await sampleFacts('directive-letter');
    const opening = Array<string>(ROWS_FOR_WORKER).fill('Một đoạn dài của văn bản.');
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 5);
    const files = await Promise.all([1, 2, 3].map(() => renderDocument('directive-letter', { ...facts, opening })));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(10);
    for (const file of files) expect(readDocx(file).paragraphs.length).toBeGreaterThan(ROWS_FOR_WORKER);
  });
});
