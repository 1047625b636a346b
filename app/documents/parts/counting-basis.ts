import { APART, type Apart, type CountingBasis, type Counts } from '#app/domain/counting.ts';
import { quantity } from './figures.ts';

/** Which due dates the figures go by; nothing when no task was extended, for then there is only one. */
export function basisSentence({ extended, lateByFirstDate }: Counts, basis: CountingBasis): string {
  if (basis === 'first') return 'Số liệu tính theo thời hạn giao lần đầu, không tính các lần gia hạn.';
  if (extended === 0) return '';
  return `Số liệu tính theo thời hạn đang có hiệu lực; ${quantity(extended)} nhiệm vụ đã được gia hạn; so với thời hạn giao lần đầu có ${quantity(lateByFirstDate)} nhiệm vụ chậm.`;
}

const APART_WORDS: Record<Apart, string> = {
  returned: 'đơn vị trả lại, chờ giao lại',
  transferred: 'chuyển đơn vị khác',
  by_document: 'dừng theo văn bản',
  not_feasible: 'kết thúc vì không khả thi',
  not_needed: 'kết thúc vì không còn cần thiết',
  period_passed: 'kết thúc vì kỳ báo cáo đã qua',
};

/** What the total leaves out, by how it ended. */
export function leftOutSentence(leftOut: Readonly<Partial<Record<Apart, number>>>): string {
  const parts = APART.flatMap((apart) => {
    const n = leftOut[apart] ?? 0;
    return n > 0 ? `${quantity(n)} nhiệm vụ ${APART_WORDS[apart]}` : [];
  });
  return parts.length === 0 ? '' : `Không tính trong tổng số: ${parts.join('; ')}.`;
}
