import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { FORM, TEXT_WIDTH, type TypeRule, twips } from '../../app/documents/form-profile.ts';

const LINE = 240;
const POINT = 20;
const { type } = FORM;
const { firstLineIndent, lineSpacing, paragraphGap } = FORM.body;

type ParagraphOptions = NonNullable<IParagraphStyleOptions['paragraph']>;

const bodySpacing = {
  after: paragraphGap.use * POINT,
  line: Math.round(lineSpacing.use * LINE),
  lineRule: LineRuleType.AUTO,
};
const exactly = (points: number) => ({ line: points * POINT, lineRule: LineRuleType.EXACT, before: 0, after: 0 });

function style(id: string, name: string, rule: TypeRule, paragraph: ParagraphOptions = {}): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: rule.size.use * 2, bold: rule.bold, italics: rule.italic },
    paragraph: { alignment: rule.align, ...paragraph },
  };
}

const coloured = (given: IParagraphStyleOptions, color: string): IParagraphStyleOptions => ({
  ...given,
  run: { ...given.run, color },
});

const font = { ascii: FORM.font, hAnsi: FORM.font, eastAsia: FORM.font, cs: FORM.font };
// Number and date stand on one line; the smaller type starts lower by the difference of the two ascents.
const ASCENT = 0.891;
const numberDrop = Math.round((type.placeAndDate.size.use - type.number.size.use) * ASCENT * 10) / 10;
// The frame is the border of the paragraph: its lines lie outside the height of the text.
const POINTS_PER_MM = 72 / 25.4;
const urgencyLine = Math.round(FORM.urgency.height * POINTS_PER_MM - FORM.urgency.thickness);
const frame = {
  style: BorderStyle.SINGLE,
  size: FORM.urgency.thickness * 8,
  space: 0,
  color: FORM.urgency.colour,
} as const;
const { indent, colonAt, nameAt, hanging } = FORM.addressee;

/** Every paragraph style of the templates. Offices find them in Word under these Vietnamese names. */
const paragraphStyles = [
  style('QuocHieu', 'Quốc hiệu', type.nationalTitle),
  style('TieuNgu', 'Tiêu ngữ', type.nationalMotto),
  style('CoQuanChuQuan', 'Cơ quan chủ quản', type.superior),
  style('CoQuanBanHanh', 'Cơ quan ban hành', type.issuer),
  style('SoKyHieu', 'Số, ký hiệu', type.number, { spacing: { before: (6 + numberDrop) * POINT } }),
  style('DiaDanhNgay', 'Địa danh, ngày tháng', type.placeAndDate, { spacing: { before: 6 * POINT } }),
  style('TenLoai', 'Tên loại văn bản', type.documentName, { spacing: { before: 18 * POINT }, keepNext: true }),
  style('TrichYeu', 'Trích yếu', type.subject, { keepNext: true }),
  style('TrichYeuCongVan', 'Trích yếu công văn', type.letterSubject, {
    spacing: { before: FORM.letterSubjectGap * POINT },
  }),
  coloured(
    style('DoKhan', 'Độ khẩn', type.urgency, {
      spacing: { ...exactly(urgencyLine), before: FORM.urgency.gapAbove * POINT },
      border: { top: frame, bottom: frame, left: frame, right: frame },
    }),
    FORM.urgency.colour,
  ),
  style('KinhGui', 'Kính gửi', type.addressee, {
    spacing: { ...bodySpacing, before: 12 * POINT, after: 12 * POINT },
    indent: { left: twips(indent + nameAt), hanging: twips(nameAt) },
  }),
  style('KinhGuiNhieu', 'Kính gửi nhiều nơi', type.addressee, {
    spacing: { ...bodySpacing, before: 12 * POINT, after: 0 },
    indent: { left: twips(indent) },
    keepNext: true,
  }),
  style('NoiGui', 'Nơi gửi', type.addressee, {
    spacing: { ...bodySpacing, after: 0 },
    indent: { left: twips(indent + colonAt + hanging), hanging: twips(hanging) },
  }),
  style('NoiDung', 'Nội dung', type.body, {
    spacing: bodySpacing,
    indent: { firstLine: twips(firstLineIndent.use) },
  }),
  // What leads to a list stays with its first line.
  style('CauDan', 'Câu dẫn', type.body, {
    spacing: bodySpacing,
    indent: { firstLine: twips(firstLineIndent.use) },
    keepNext: true,
  }),
  // The last sentence stays on the page of the signature.
  style('CauKet', 'Câu kết', type.body, {
    spacing: { ...bodySpacing, after: 12 * POINT },
    indent: { firstLine: twips(firstLineIndent.use) },
    keepNext: true,
  }),
  style('PhanMuc', 'Phần (I, II)', type.part, {
    spacing: { ...bodySpacing, before: 6 * POINT },
    indent: { firstLine: twips(firstLineIndent.use) },
    keepNext: true,
  }),
  style('TieuDeMuc', 'Tiêu đề mục (1, 2)', type.heading, {
    spacing: bodySpacing,
    indent: { firstLine: twips(firstLineIndent.use) },
    keepNext: true,
  }),
  style('ChucVu', 'Quyền hạn, chức vụ', type.authority, { keepNext: true }),
  style('ChoKy', 'Chỗ ký', type.signer, { spacing: exactly(FORM.signatureSpace), keepNext: true }),
  style('HoTen', 'Họ tên người ký', type.signer),
  style('NoiNhan', 'Nơi nhận', type.recipientsTitle, { keepNext: true }),
  style('NoiNhanDong', 'Nơi nhận (dòng)', type.recipient),
  style('PhuLuc', 'Phụ lục', type.annexLabel, { keepNext: true }),
  style('TenPhuLuc', 'Tên phụ lục', type.annexTitle, { keepNext: true }),
  style('KemTheo', 'Kèm theo', type.annexSource, { keepNext: true }),
  style('BangTrongBaiDau', 'Bảng trong bài: tiêu đề cột', type.textTableHead),
  style('BangTrongBaiChu', 'Bảng trong bài: chữ', type.textTable),
  style('BangTrongBaiGiua', 'Bảng trong bài: giữa', { ...type.textTable, align: 'center' }),
  style('BangDau', 'Bảng: tiêu đề cột', type.tableHead),
  style('BangChu', 'Bảng: chữ', type.table),
  style('BangGiua', 'Bảng: giữa', { ...type.table, align: 'center' }),
  style('BangCong', 'Bảng: dòng cộng', type.tableHead),
  style('GhiChuBang', 'Ghi chú dưới bảng', type.tableNote, { spacing: { before: 6 * POINT } }),
  // A rule line is the bottom border of a paragraph with no text; its indents give its length.
  style('KeNgang', 'Đường kẻ', type.recipient, {
    alignment: AlignmentType.CENTER,
    spacing: exactly(3),
    border: { bottom: { style: BorderStyle.SINGLE, size: FORM.rule.thickness * 8, space: 0, color: '000000' } },
    keepNext: true,
  }),
  style('SoTrang', 'Số trang', { ...type.body, size: FORM.pageNumber.size, align: 'center' }),
  style('NgatPhan', 'Ngắt phần', type.recipient, { spacing: exactly(1) }),
  {
    ...style('LenhMau', 'Lệnh của mẫu', type.recipient),
    run: { size: 16, color: '7F7F7F' },
  },
] satisfies IParagraphStyleOptions[];

export type StyleId = (typeof paragraphStyles)[number]['id'];

// Word's own heading styles are coloured; whoever uses one in a template gets the body's type in bold black.
const plainHeading = { run: { size: type.heading.size.use * 2, bold: true, italics: false, color: '000000' } };

export const styles: IStylesOptions = {
  default: {
    title: plainHeading,
    heading1: plainHeading,
    heading2: plainHeading,
    heading3: plainHeading,
    heading4: plainHeading,
    heading5: plainHeading,
    heading6: plainHeading,
    document: {
      run: {
        font,
        size: type.body.size.use * 2,
        color: '000000',
        language: { value: FORM.language, eastAsia: FORM.language },
      },
      paragraph: { spacing: { before: 0, after: 0, line: LINE, lineRule: LineRuleType.AUTO } },
    },
  },
  paragraphStyles: [{ id: 'Normal', name: 'Normal', quickFormat: true }, ...paragraphStyles],
};

/** Indents that leave a line of `length` millimetres in the middle of `width`. */
export function centred(length: number, width: number = TEXT_WIDTH) {
  const side = twips((width - length) / 2);
  return { left: side, right: side, firstLine: 0 };
}
