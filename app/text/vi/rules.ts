import type { RuleName } from '#app/domain/office-rules.ts';

interface RuleWords {
  label: string;
  hint: string;
}

const fields: Record<RuleName, RuleWords> = {
  declineDays: { label: 'Thời gian được trả lại việc', hint: 'ngày làm việc kể từ ngày giao' },
  ordinaryExtensions: { label: 'Số lần gia hạn thông thường', hint: 'lần; lần tiếp theo do Trưởng ban quyết định' },
  delegatedExtensionDays: {
    label: 'Cơ quan thường trực được gia hạn',
    hint: 'ngày; 0 là không giao quyền',
  },
  oralConfirmDays: { label: 'Xác nhận ý kiến chỉ đạo trực tiếp', hint: 'trong bao nhiêu ngày làm việc' },
  occurrencesAhead: { label: 'Số kỳ báo cáo tạo trước', hint: 'kỳ, ngoài kỳ sắp tới' },
  noticeBefore: { label: 'Nhắc trước hạn', hint: 'ngày làm việc, nhiều lần cách nhau bằng dấu phẩy' },
  overdueNotice: { label: 'Báo quá hạn', hint: 'ngày làm việc: Thủ trưởng đơn vị, đơn vị theo dõi' },
  overdueViceChair: { label: 'Báo Phó Trưởng ban phụ trách', hint: 'ngày làm việc quá hạn' },
  overdueLetter: { label: 'Soạn công văn đôn đốc', hint: 'ngày làm việc quá hạn; cũng là hạn trả lời công văn' },
  overdueChair: { label: 'Báo cáo Trưởng ban', hint: 'ngày làm việc quá hạn, hoặc đã có công văn đôn đốc thứ hai' },
  overdueMeeting: { label: 'Đưa ra cuộc họp', hint: 'ngày làm việc quá hạn, hoặc trễ hai kỳ báo cáo' },
  staleDays: { label: 'Lâu chưa cập nhật tiến độ', hint: 'ngày không có báo cáo' },
  summaryWeekday: { label: 'Tổng hợp tuần cho lãnh đạo', hint: 'gửi vào buổi sáng' },
  quietFrom: { label: 'Không gửi thư từ', hint: 'giờ' },
  quietTo: { label: 'đến', hint: 'giờ; bằng giờ bắt đầu là gửi cả ngày' },
  mailLinkDays: { label: 'Liên kết trong thư dùng được', hint: 'ngày' },
};

/** The numbers an office works by, their form and their history. */
export const rules = {
  title: 'Quy tắc làm việc',
  lead: 'Áp dụng từ lúc lưu. Việc đã nhắc, đã đôn đốc theo quy tắc cũ giữ nguyên.',
  issuer: 'Cơ quan',
  sections: {
    life: 'Giao việc, gia hạn',
    remind: 'Nhắc việc',
    climb: 'Đôn đốc việc quá hạn',
    mail: 'Thư và tổng hợp',
  },
  fields,
  usual: (value: string) => `Mặc định: ${value}`,
  none: 'không',
  weekdays: ['Không gửi', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  reason: 'Lý do thay đổi',
  reasonHint: 'Ghi căn cứ: quy chế làm việc, ý kiến của lãnh đạo',
  save: 'Lưu quy tắc',
  reset: 'Đặt lại mặc định',
  resetReason: 'Đặt lại theo mặc định',
  dryRun: 'Xem hôm nay nhắc ai',
  history: 'Lịch sử thay đổi',
  noHistoryTitle: 'Chưa thay đổi lần nào',
  noHistoryText: 'Cơ quan đang dùng các giá trị mặc định.',
  changedBy: (person: string, at: string) => `${person}, ${at}`,
  change: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
};

export type RulesText = typeof rules;
