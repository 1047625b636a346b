import { factReaders, type Sentence } from '../error-facts.ts';

const { num, str } = factReaders('vi');

/** Why a Word file cannot be checked. */
export const formCheckErrors = {
  'form_check.file_missing': () => 'Chọn một tệp Word (.docx)',
  'form_check.not_word': () => 'Tệp này không phải văn bản Word (.docx). Mở bằng Word, lưu thành .docx rồi chọn lại',
  'form_check.old_word': () => 'Tệp thuộc dạng Word cũ (.doc). Mở bằng Word, lưu thành .docx rồi chọn lại',
  'form_check.encrypted': () => 'Tệp có mật khẩu. Bỏ mật khẩu rồi chọn lại',
  'form_check.macros': () => 'Tệp có macro nên không mở. Lưu thành .docx không có macro rồi chọn lại',
  'form_check.external_link': (f) =>
    `Tệp liên kết đến nội dung bên ngoài (${str(f.part)}). Nhúng nội dung vào tệp hoặc bỏ liên kết rồi chọn lại`,
  'form_check.too_large': () => 'Tệp có quá nhiều nội dung so với một văn bản hành chính',
  'form_check.zip_bomb': () => 'Tệp nén bất thường nên không mở',
  'form_check.empty': () => 'Văn bản chưa có chữ nào để kiểm tra',
  'form_check.damaged': () => 'Tệp bị hỏng hoặc thiếu phần. Mở bằng Word, lưu lại rồi chọn lại',
  'form_check.too_often': (f) => `Đã kiểm tra nhiều tệp liên tiếp. Chờ ${num(f.minutes)} phút rồi kiểm tra tiếp`,
} satisfies Record<string, Sentence>;
