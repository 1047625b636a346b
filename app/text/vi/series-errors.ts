import { factReaders, type Sentence } from '../error-facts.ts';

const { bound } = factReaders('vi');

/** The rules of periodic duties. */
export const seriesErrors = {
  'task_series.change_in_past': () => 'Kỳ mới áp dụng từ ngày mai trở đi; các kỳ đã qua giữ nguyên',
  'task_series.ends_in_past': () => 'Ngày kết thúc không được trước hôm nay',
  'task_series.nothing_changed': () => 'Chưa có gì thay đổi so với kỳ hiện nay',
  'task_series.closed': () => 'Nhiệm vụ định kỳ này đã kết thúc',
  'task_series.not_an_occurrence': () => 'Chỉ miễn được một kỳ của nhiệm vụ định kỳ',
  'task_series.period_not_passed': (f) => `Kỳ này đến ngày ${bound(f.dueOn)} mới hết; chọn lý do theo văn bản`,
} satisfies Record<string, Sentence>;
