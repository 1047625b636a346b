import { factReaders, type Sentence } from '../error-facts.ts';

// Numbers of papers are never grouped, so they are read as text.
const { str, day } = factReaders('vi');

/** Sentences for the rules of registers and of the numbers in them. */
export const registerErrors = {
  'number.no_series': (f) => `Chưa mở sổ năm ${str(f.year)} cho loại ${str(f.docType)}, mở sổ trước khi cấp số`,
  'number.bad_symbol': (f) =>
    `${str(f.symbol)} chưa đúng dạng ký hiệu: các phần viết liền, nối bằng dấu gạch nối, ví dụ KH-UBND hoặc UBND-HC`,
  'number.in_future': (f) => `Ngày văn bản không sau hôm nay, ${day(f.today)}`,
  'number.wrong_year': (f) => `Sổ này của năm ${str(f.year)}, nhập ngày trong năm đó hoặc chọn sổ khác`,
  'number.before_previous': (f) =>
    `Số ${str(f.number)} đứng trước đã ghi ngày ${day(f.on)}, nhập ngày đó hoặc muộn hơn`,
  'number.after_next': (f) => `Số ${str(f.number)} đứng sau đã ghi ngày ${day(f.on)}, nhập ngày đó hoặc sớm hơn`,
  'number.must_be_drawn': (f) => `Sổ cấp số lần lượt, số kế tiếp là ${str(f.next)}: nhập số đó hoặc để trống`,
  'number.must_be_entered': (f) => `${str(f.series)} là sổ chỉ ghi văn bản đã có, nhập số in trên văn bản`,
  'number.in_use': (f) => `${str(f.number)} là văn bản lập trong hệ thống: thu hồi văn bản đó, không huỷ số`,
  'number.not_given_yet': (f) => `Số gần nhất của sổ là ${str(f.last)}, nhập số đã cấp hoặc số bị bỏ trống`,
  'series.already_open': (f) => `Sổ ${str(f.name)} đã nhận loại văn bản này trong năm, chọn loại khác hoặc sửa sổ đó`,
  'series.locked': (f) => `Sổ đã khoá ngày ${day(f.on)}, không ghi thêm và không huỷ số được`,
  'series.types_for_ALL': () => 'Sổ cho mọi loại thì không đánh dấu loại nào',
  'series.types_for_PER_TYPE': () => 'Đánh dấu đúng một loại văn bản',
  'series.types_for_GROUP': () => 'Đánh dấu từ hai loại văn bản trở lên',
  'series.numbers_given': (f) => `Sổ đã có số đến ${str(f.last)}, giữ nguyên số cấp trước khi mở sổ`,
  'series.issuer_not_valid': (f) => `${str(f.unit)} không hoạt động trong năm ${str(f.year)}, nhập năm khác`,
  'series.committee_has_none': (f) =>
    `${str(f.committee)} không có sổ riêng của UBND này. Chọn ban khác, hoặc bật sổ riêng ở mục Ban chỉ đạo`,
} satisfies Record<string, Sentence>;
