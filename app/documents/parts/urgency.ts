import type { Urgency } from '#app/domain/directive.ts';
import type { Fields } from '../template-fields.ts';

/** A degree of urgency that is printed; null prints nothing. */
export type PrintedUrgency = Exclude<Urgency, 'NORMAL'> | null;

/** The words in the red frame (NĐ 30/2020/NĐ-CP, Phụ lục I, ô 10b). */
export const URGENCY_MARKS: Record<NonNullable<PrintedUrgency>, string> = {
  KHAN: 'KHẨN',
  THUONG_KHAN: 'THƯỢNG KHẨN',
  HOA_TOC: 'HỎA TỐC',
};

/** Conditions for the three marks: each has a frame of its own width in the template. */
export const urgencyMark = (urgency: PrintedUrgency): Fields => ({
  khẩn: urgency === 'KHAN',
  'thượng khẩn': urgency === 'THUONG_KHAN',
  'hỏa tốc': urgency === 'HOA_TOC',
});
