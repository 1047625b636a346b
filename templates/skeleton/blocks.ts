import {
  BorderStyle,
  type FileChild,
  type ITableCellOptions,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { FORM, TEXT_WIDTH, twips } from '../../app/documents/form-profile.ts';
import { boldTextWidth } from '../../app/documents/parts/text-width.ts';
import { URGENCY_MARKS } from '../../app/documents/parts/urgency.ts';
import { centred, type StyleId } from './styles.ts';

/** A piece of a paragraph: plain in the paragraph's style, or bold. */
export type Piece = string | { readonly bold: string };

/** A paragraph of the template. Placeholders are part of its text. */
export function line(style: StyleId, ...pieces: readonly Piece[]): Paragraph {
  const runs = pieces.map((piece) =>
    typeof piece === 'string'
      ? new TextRun({ children: withTabs(piece) })
      : new TextRun({ text: piece.bold, bold: true }),
  );
  return new Paragraph({ style, children: runs });
}

const withTabs = (text: string): (string | Tab)[] =>
  text.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]));

/** What is between is printed once for each row of a list, or only if a condition holds. */
export function when(name: string, ...content: readonly FileChild[]): FileChild[] {
  return [line('LenhMau', `{#${name}}`), ...content, line('LenhMau', `{/${name}}`)];
}

/** A rule line whose length follows the text above it. */
export const ruleUnder = (name: string): Paragraph => line('KeNgang', `{${name}}`);

/** A rule line of a fixed length, in millimetres. */
export const fixedRule = (length: number, width: number): Paragraph =>
  new Paragraph({ style: 'KeNgang', indent: centred(length, width) });

/** Ends a section; after a table Word needs a paragraph in any case, and this one takes no room. */
export const sectionEnd = (): Paragraph => line('NgatPhan');

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const noMargins = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA } as const;

/** A table without borders or padding that places blocks beside each other; widths in millimetres. */
export function sideBySide(widths: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  return new Table({
    width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: noMargins,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((children, index) => cell(widths[index] ?? 0, children, { margins: noMargins })),
        }),
    ),
  });
}

function cell(width: number, children: readonly Paragraph[], options: Partial<ITableCellOptions> = {}): TableCell {
  return new TableCell({ ...options, width: { size: twips(width), type: WidthType.DXA }, children });
}

const isParagraph = (block: FileChild): block is Paragraph => block instanceof Paragraph;
const inCell = (blocks: readonly FileChild[]): Paragraph[] => blocks.filter(isParagraph);

const NATIONAL_TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const NATIONAL_MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** What stands under the number at the left, and beside it at the right. */
interface HeadOptions {
  readonly letterSubject?: boolean;
  readonly placeAndDate?: boolean;
  readonly urgency?: boolean;
}

/** The head of a paper: issuer and number at the left, Quốc hiệu, place and date at the right (ô 1–4, 5b). */
export function head({ letterSubject = false, placeAndDate = true, urgency = false }: HeadOptions = {}): FileChild[] {
  const { left, right } = FORM.head;
  const mottoWidth = boldTextWidth(NATIONAL_MOTTO, FORM.type.nationalMotto.size.use);
  const issuer = inCell([
    ...when('cơ quan chủ quản', line('CoQuanChuQuan', '{cơ quan chủ quản}')),
    ...when('tên cơ quan', line('CoQuanBanHanh', '{dòng tên}')),
    ruleUnder('kẻ dưới tên cơ quan'),
  ]);
  const state = [line('QuocHieu', NATIONAL_TITLE), line('TieuNgu', NATIONAL_MOTTO), fixedRule(mottoWidth, right)];
  const date = placeAndDate ? line('DiaDanhNgay', '{địa danh ngày tháng}') : line('NgatPhan');
  // A row of its own for the subject of a letter, elsewhere room under the head. With fewer than these four blocks
  // before the text, LibreOffice 7.4 forgets to keep headings with what follows at the foot of the first page.
  const below = letterSubject ? line('TrichYeuCongVan', 'V/v {trích yếu công văn}') : line('NgatPhan');
  const table = sideBySide(
    [left, right],
    [
      [issuer, state],
      [[line('SoKyHieu', 'Số: {số ký hiệu}')], [date]],
      [[below, ...(urgency ? urgencyMarks() : [])], [line('NgatPhan')]],
    ],
  );
  return [table, line('NgatPhan')];
}

/** The mark of urgency under number and subject, in a frame as wide as its words need (ô 10b). */
const urgencyMarks = (): Paragraph[] =>
  (['KHAN', 'THUONG_KHAN', 'HOA_TOC'] as const).flatMap((degree) => {
    const mark = URGENCY_MARKS[degree];
    const framed = new Paragraph({
      style: 'DoKhan',
      indent: centred(FORM.urgency.width[degree], FORM.head.left),
      children: [new TextRun(mark)],
    });
    return inCell(when(mark.toLocaleLowerCase('vi'), framed));
  });

/** Name of the kind of paper and its subject (ô 5a). */
export const title = (name: string): Paragraph[] => [
  line('TenLoai', name),
  line('TrichYeu', '{trích yếu}'),
  ruleUnder('kẻ dưới trích yếu'),
  gap(),
];

/** Room under a rule line. */
const gap = (): Paragraph => new Paragraph({ style: 'NgatPhan', spacing: { before: 160 } });

/** Kính gửi, with one addressee or several (ô 9a). */
export const addressees = (): FileChild[] => [
  ...when('kính gửi một nơi', line('KinhGui', 'Kính gửi: {kính gửi một nơi}')),
  ...when('kính gửi nhiều nơi', line('KinhGuiNhieu', 'Kính gửi:')),
  ...when('danh sách kính gửi', line('NoiGui', '-\t{nơi gửi}{dấu}')),
  ...when('kính gửi nhiều nơi', gap()),
];

const recipientLines = (): Paragraph[] =>
  inCell([
    line('NoiNhan', 'Nơi nhận:'),
    ...when('nơi nhận', line('NoiNhanDong', '- {tên nơi nhận};')),
    line('NoiNhanDong', '- Lưu: {nơi lưu}.'),
  ]);

interface SignatureNames {
  readonly authority: string;
  readonly otherPost: string;
  readonly name: string;
}

const signatureLines = ({ authority, otherPost, name }: SignatureNames): Paragraph[] =>
  inCell([
    ...when(authority, line('ChucVu', '{dòng chức vụ}')),
    line('ChoKy'),
    ...when(otherPost, line('ChucVu', `{${otherPost}}`)),
    line('HoTen', `{${name}}`),
  ]);

/** Nơi nhận at the left, the signature at the right (ô 7, 9b). */
export const foot = (): FileChild[] => [
  sideBySide(
    [FORM.foot.left, FORM.foot.right],
    [
      [
        recipientLines(),
        signatureLines({ authority: 'quyền hạn chức vụ', otherPost: 'chức vụ khác', name: 'họ tên người ký' }),
      ],
    ],
  ),
];

/** Secretary and chair side by side, Nơi nhận below them (Mẫu 1.9). */
export function minutesFoot(): FileChild[] {
  const half = TEXT_WIDTH / 2;
  const secretary = { authority: 'chức danh thư ký', otherPost: 'chức vụ thư ký', name: 'họ tên thư ký' };
  const chair = { authority: 'chức danh chủ tọa', otherPost: 'chức vụ chủ tọa', name: 'họ tên chủ tọa' };
  return [sideBySide([half, half], [[signatureLines(secretary), signatureLines(chair)]]), gap(), ...recipientLines()];
}
