import type { DueTerm } from '#app/domain/due.ts';
import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { officialShortDate } from '#app/domain/shared/official-date.ts';
import type { DisplayStatus } from '#app/domain/task.ts';
import type { Fields } from '../template-fields.ts';
import { dueInTable } from './due-words.ts';

/** One task as a row of an annex, before anything was done about it. */
export interface AssignedTaskRow {
  readonly text: string;
  readonly leadUnit: string;
  readonly coordinatingUnits: readonly string[];
  readonly deliverable: string | null;
  readonly due: DueTerm;
  /** The approved due date; null when the task has none. */
  readonly dueOn: LocalDate | null;
}

/** One task as a row of a progress report. */
export interface TaskProgressRow extends AssignedTaskRow {
  /** The paper that gave it: `Công văn số 389/UBND-HC`; null for a conclusion not yet issued. */
  readonly directive: string | null;
  readonly directiveDate: LocalDate | null;
  /** What was done: product, number of a document, figure reached. */
  readonly result: string | null;
  readonly completedOn: LocalDate | null;
  /** As shown on the cutoff day. */
  readonly status: DisplayStatus;
  readonly note: string | null;
}

/** How the status of a task is printed, in the four usual groups and what falls outside them. */
const STATUS_WORDS: Record<DisplayStatus, string> = {
  moi: 'Chưa thực hiện, trong hạn',
  dang: 'Đang thực hiện, trong hạn',
  sap: 'Đang thực hiện, sắp đến hạn',
  qua: 'Đang thực hiện, quá hạn',
  cho: 'Đã báo cáo, chờ xác nhận',
  xong: 'Hoàn thành đúng hạn',
  tre: 'Hoàn thành quá hạn',
  dung: 'Tạm dừng',
  huy: 'Hủy hoặc chuyển đơn vị khác',
};
const WITHOUT_DUE_DATE: Partial<Record<DisplayStatus, string>> = { moi: 'Chưa thực hiện', dang: 'Đang thực hiện' };

/** Rows of the annex to a notice: what was given to whom. */
export function assignedTaskRows(rows: readonly AssignedTaskRow[]): Fields[] {
  return rows.map((row, index) => ({
    'số thứ tự': String(index + 1),
    'nội dung nhiệm vụ': row.text,
    'cơ quan chủ trì': row.leadUnit,
    'cơ quan phối hợp': row.coordinatingUnits.join('; '),
    'sản phẩm': row.deliverable ?? '',
    'thời hạn': dueInTable(row.due, row.dueOn),
  }));
}

/** Rows of the annex to a progress report: what became of every task. */
export function taskProgressRows(rows: readonly TaskProgressRow[]): Fields[] {
  return rows.map((row, index) => ({
    'số thứ tự': String(index + 1),
    'văn bản giao': row.directive === null ? '' : [row.directive, dated(row.directiveDate)].filter(Boolean).join(' '),
    'nội dung nhiệm vụ': row.text,
    'cơ quan chủ trì': row.leadUnit,
    'cơ quan phối hợp': row.coordinatingUnits.join('; '),
    'thời hạn': dueInTable(row.due, row.dueOn),
    'kết quả': row.result ?? '',
    'ngày hoàn thành': row.completedOn === null ? '' : officialShortDate(row.completedOn),
    'trạng thái': statusWords(row),
    'ghi chú': row.note ?? '',
  }));
}

function statusWords({ status, dueOn }: TaskProgressRow): string {
  return (dueOn === null ? WITHOUT_DUE_DATE[status] : undefined) ?? STATUS_WORDS[status];
}

const dated = (date: LocalDate | null): string => (date === null ? '' : `ngày ${officialShortDate(date)}`);
