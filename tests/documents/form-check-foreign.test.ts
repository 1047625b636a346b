import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { describe, expect, test } from 'vitest';
import { checkForm, type FormReport } from '#app/documents/check/check-form.ts';
import { editPart, packed, partsOf } from './support/mutate-docx.ts';

// Papers as other offices type them: without our styles, set run by run, laid out with tabs or nested tables.
const FONT = 'Times New Roman';
const mm = (length: number) => Math.round((length * 1440) / 25.4);

interface Typed {
  bold?: boolean;
  italics?: boolean;
  size?: number;
}
const run = (text: string, { bold, italics, size = 14 }: Typed = {}) =>
  new TextRun({ text, font: FONT, size: size * 2, bold, italics });
const line = (text: string, typed: Typed = {}, options: IParagraphOptions = {}) =>
  new Paragraph({ alignment: AlignmentType.CENTER, ...options, children: [run(text, typed)] });
const body = (text: string, options: IParagraphOptions = {}) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(12.7) },
    spacing: { after: 120, line: 276 },
    ...options,
    children: [run(text)],
  });
const left = (text: string, typed: Typed) => line(text, typed, { alignment: AlignmentType.LEFT });
const ruled = (width: number, length: number) =>
  new Paragraph({
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000' } },
    indent: { left: mm((width - length) / 2), right: mm((width - length) / 2) },
    children: [],
  });

const ISSUER = 'ỦY BAN NHÂN DÂN';
const HEAD: readonly (readonly [Paragraph[], Paragraph[]])[] = [
  [
    [line(ISSUER, { bold: true, size: 13 }), line('XÃ LONG THUẬN', { bold: true, size: 13 }), ruled(62, 18)],
    [
      line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 13 }),
      line('Độc lập - Tự do - Hạnh phúc', { bold: true, size: 14 }),
      ruled(98, 60.5),
    ],
  ],
  [[line('Số: 07/BC-UBND', { size: 13 })], [line('Long Thuận, ngày 05 tháng 02 năm 2022', { italics: true })]],
];
const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const bare = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
};
const table = (widths: readonly number[], rows: readonly (readonly Paragraph[][])[]) =>
  new Table({
    borders: bare,
    columnWidths: widths.map(mm),
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (children, column) =>
              new TableCell({ children, width: { size: mm(widths[column] ?? 0), type: WidthType.DXA } }),
          ),
        }),
    ),
  });

const TITLE = [
  line('BÁO CÁO', { bold: true }),
  line('Kết quả cải cách hành chính quý I', { bold: true }),
  ruled(160, 35),
];
const TEXT = [
  body('Thực hiện Kế hoạch số 12/KH-UBND, Ủy ban nhân dân xã Long Thuận báo cáo như sau:'),
  body('Trong quý I, xã đã tiếp nhận 157.945 hồ sơ, đạt 66,26% kế hoạch.'),
  body('Trên đây là báo cáo của Ủy ban nhân dân xã./.'),
];
const FOOT = table(
  [75, 85],
  [
    [
      [
        left('Nơi nhận:', { bold: true, italics: true, size: 12 }),
        left('- UBND huyện;', { size: 11 }),
        left('- Lưu: VT.', { size: 11 }),
      ],
      [
        line('TM. ỦY BAN NHÂN DÂN', { bold: true }),
        line('CHỦ TỊCH', { bold: true }),
        line('', {}),
        line('Trần Văn B', { bold: true }),
      ],
    ],
  ],
);

const PAGE = {
  titlePage: true,
  page: {
    size: { width: mm(210), height: mm(297) },
    margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(20) },
  },
};
const headers = {
  default: new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 26 })],
      }),
    ],
  }),
  first: new Header({ children: [new Paragraph('')] }),
};

const file = (
  children: readonly (Paragraph | Table)[],
  numbering?: ConstructorParameters<typeof Document>[0]['numbering'],
) =>
  Packer.toBuffer(
    new Document({
      ...(numbering ? { numbering } : {}),
      sections: [{ properties: PAGE, headers, children: [...children] }],
    }),
  );
const faults = (report: FormReport) =>
  report.components.flatMap(({ findings }) => findings.map(({ ruleId, is }) => `${ruleId}: ${is}`));
const rows = HEAD.map((cells) => [...cells]);

describe('a paper of another office', () => {
  test('that keeps the form is found to keep it', async () => {
    expect(faults(checkForm(await file([table([62, 98], rows), ...TITLE, ...TEXT, FOOT])))).toEqual([]);
  });

  test('whose subject ends with a day is not taken for a place and date', async () => {
    const subject = line('Kết luận tại cuộc họp ngày 05 tháng 02 năm 2022', { bold: true });
    const children = [table([62, 98], rows), ...TITLE.toSpliced(1, 1, subject), ...TEXT, FOOT];
    expect(faults(checkForm(await file(children)))).toEqual([]);
  });

  test('that is a draft leaves room for number and day', async () => {
    const number = line('Số:       /BC-UBND', { size: 13 });
    const place = line('Long Thuận, ngày       tháng 02 năm 2022', { italics: true });
    const children = [table([62, 98], [...rows.slice(0, 1), [[number], [place]]]), ...TITLE, ...TEXT, FOOT];
    expect(faults(checkForm(await file(children)))).toEqual([]);
  });

  test('that calls the namespace of Word by another name is read alike', async () => {
    const parts = partsOf(await file([table([62, 98], rows), ...TITLE, ...TEXT, FOOT]));
    const renamed = [...parts].map(([name, xml]): [string, string] => [
      name,
      name.startsWith('word/') ? xml.replace(/(<\/?|\s)w:/g, '$1x:').replace('xmlns:w=', 'xmlns:x=') : xml,
    ]);
    expect(faults(checkForm(packed(new Map(renamed))))).toEqual([]);
  });

  test('spelled with decomposed letters differs in nothing but that', async () => {
    const parts = partsOf(await file([table([62, 98], rows), ...TITLE, ...TEXT, FOOT]));
    const decomposed = editPart(parts, 'word/document.xml', (xml) => xml.normalize('NFD'));
    const found = faults(checkForm(packed(decomposed ?? parts)));
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((one) => one.split(':')[0]))).toEqual(new Set(['typing.composed']));
  });

  test('with its head set by tabs and breaks is read alike', async () => {
    const beside = (one: TextRun, other: TextRun) =>
      new Paragraph({ children: [one, new TextRun({ children: [new Tab()] }), other] });
    const heads = [
      beside(
        run(ISSUER, { bold: true, size: 13 }),
        run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 13 }),
      ),
      beside(
        run('XÃ LONG THUẬN', { bold: true, size: 13 }),
        run('Độc lập - Tự do - Hạnh phúc', { bold: true, size: 14 }),
      ),
      beside(run('Số: 7/BC-UBND', { size: 13 }), run('Long Thuận, ngày 5 tháng 2 năm 2022', { italics: true })),
    ];
    const report = checkForm(await file([...heads, ...TITLE, ...TEXT, FOOT]));
    expect(report.kind).toEqual({ isLetter: false, name: 'BÁO CÁO' });
    expect(faults(report)).toEqual([
      'nationalMotto.rule-line: không có đường kẻ',
      'issuer.rule-line: không có đường kẻ',
      'number.leading-zero: 7',
      'place.padded: ngày 5 tháng 2 năm 2022',
    ]);
  });

  test('with points numbered by Word is read with its labels: Word counts a, b, c, d, e, without đ', async () => {
    const points = Array.from({ length: 5 }, (_, place) =>
      body(`Việc thứ ${place + 1}.`, { numbering: { reference: 'points', level: 0 } }),
    );
    const level = { level: 0, format: LevelFormat.LOWER_LETTER, text: '%1)', alignment: AlignmentType.LEFT };
    const report = checkForm(
      await file([table([62, 98], rows), ...TITLE, ...TEXT.slice(0, 2), ...points, ...TEXT.slice(2), FOOT], {
        config: [{ reference: 'points', levels: [level] }],
      }),
    );
    expect(faults(report)).toEqual(['body.point-order: e) Việc thứ 5.']);
  });

  test('with lines drawn as shapes has its lines', async () => {
    const drawn = (width: number) =>
      `<w:p><w:r><w:pict><v:line xmlns:v="urn:schemas-microsoft-com:vml" from="0,1pt" to="${width}pt,1pt"/></w:pict></w:r></w:p>`;
    const parts = partsOf(await file([table([62, 98], rows), ...TITLE, ...TEXT, FOOT]));
    const widths = [51, 172, 100];
    const withShapes = editPart(parts, 'word/document.xml', (xml) =>
      xml.replace(/<w:p><w:pPr><w:pBdr>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g, () => drawn(widths.shift() ?? 0)),
    );
    expect(faults(checkForm(packed(withShapes ?? parts)))).toEqual([]);
  });

  test('with the look of a theme is measured by what is printed', async () => {
    const parts = partsOf(await file([table([62, 98], rows), ...TITLE, ...TEXT, FOOT]));
    const themed = editPart(parts, 'word/document.xml', (xml) =>
      xml.replaceAll(/<w:rFonts [^>]*\/>/g, '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'),
    );
    const report = checkForm(packed(themed ?? parts));
    const fonts = report.components.find(({ component }) => component === 'font');
    expect(fonts?.findings[0]).toMatchObject({ ruleId: 'font.family', shouldBe: FONT });
    expect(fonts?.findings[0]?.is).not.toBe(FONT);
  });

  test('that is no official paper has everything missing, and says so without failing', async () => {
    const report = checkForm(await file([new Paragraph('Xin chào')]));
    expect(faults(report)).toContain('nationalTitle.present: không tìm thấy');
    expect(report.kind).toEqual({ isLetter: false, name: null });
  });
});
