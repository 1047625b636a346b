import { addsUp, BUCKETS, type Bucket, type Counts, rate, ratesOf, sumCounts } from '#app/domain/counting.ts';
import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { officialDate } from '#app/domain/shared/official-date.ts';
import type { Fields } from '../template-fields.ts';
import { figure, percentage, quantity } from './figures.ts';
import { sentence } from './wording.ts';

/** The tasks a unit leads, counted on the cutoff day. */
export interface UnitProgressRow {
  readonly unit: string;
  readonly counts: Counts;
}

/** The counts of an earlier report on the same tasks. */
export interface EarlierCounts {
  readonly cutoff: LocalDate;
  readonly counts: Counts;
}

const BUCKET_WORDS: Record<Bucket, string> = {
  C1: 'Hoàn thành đúng hạn',
  C2: 'Hoàn thành quá hạn',
  P1: 'Đang thực hiện, trong hạn',
  P2: 'Đang thực hiện, quá hạn',
  U: 'Không xác định thời hạn',
};

/** One line for each bucket: its count and its share of the total. Nothing without a due date, no such line. */
export function bucketLines(counts: Counts): string[] {
  return BUCKETS.filter((bucket) => bucket !== 'U' || counts.U > 0).map((bucket) => {
    const share = percentage(rate(counts[bucket], counts.N));
    return `${BUCKET_WORDS[bucket]}: ${quantity(counts[bucket])} nhiệm vụ, chiếm ${share}`;
  });
}

/** The rates over everything, in one sentence; of those that fell due only if any did. */
export function rateSentence(counts: Counts): string {
  const { completion, onTimeAmongDue } = ratesOf(counts);
  const done = `Tỷ lệ hoàn thành đạt ${percentage(completion)} tổng số nhiệm vụ`;
  if (onTimeAmongDue.percent === null) return `${done}; chưa có nhiệm vụ đến hạn.`;
  return `${done}; tỷ lệ đúng hạn đạt ${percentage(onTimeAmongDue)} số nhiệm vụ đã đến hạn.`;
}

/** What changed since an earlier report, in one sentence. */
export function changeSince({ cutoff, counts: before }: EarlierCounts, now: Counts): string {
  const changes = [
    change('tổng số nhiệm vụ', now.N - before.N),
    change('số nhiệm vụ hoàn thành', now.C1 + now.C2 - before.C1 - before.C2),
    change('số nhiệm vụ quá hạn chưa hoàn thành', now.P2 - before.P2),
  ];
  return sentence(`So với kỳ báo cáo trước (số liệu đến ${officialDate(cutoff)}): ${changes.join('; ')}`);
}

function change(what: string, difference: number): string {
  if (difference === 0) return `${what} không thay đổi`;
  return `${what} ${difference > 0 ? 'tăng' : 'giảm'} ${quantity(Math.abs(difference))}`;
}

/** Rows of the annex by unit. */
export function unitRows(rows: readonly UnitProgressRow[]): Fields[] {
  return rows.map(({ unit, counts }, index) => ({
    'số thứ tự': String(index + 1),
    'tên đơn vị': unit,
    'tổng số': figure(counts.N),
    'đúng hạn': figure(counts.C1),
    'quá hạn': figure(counts.C2),
    'đang trong hạn': figure(counts.P1),
    'đang quá hạn': figure(counts.P2),
    'không thời hạn': figure(counts.U),
    'tỷ lệ hoàn thành': percentage(ratesOf(counts).completion),
    'tỷ lệ đúng hạn': percentage(ratesOf(counts).onTimeAmongDue),
  }));
}

/** The last row of that annex. */
export function totals(counts: Counts): Fields {
  return {
    'cộng tổng số': figure(counts.N),
    'cộng đúng hạn': figure(counts.C1),
    'cộng quá hạn': figure(counts.C2),
    'cộng đang trong hạn': figure(counts.P1),
    'cộng đang quá hạn': figure(counts.P2),
    'cộng không thời hạn': figure(counts.U),
    'tỷ lệ hoàn thành chung': percentage(ratesOf(counts).completion),
    'tỷ lệ đúng hạn chung': percentage(ratesOf(counts).onTimeAmongDue),
  };
}

interface ReportedCounts {
  readonly counts: Counts;
  readonly tasks: readonly unknown[];
  readonly units: readonly UnitProgressRow[];
}

/**
 * A report whose text and annexes disagree must never be printed: throws when buckets do not add up to their
 * total, or when the tasks or the units listed make another total than the text.
 */
export function checkTotals({ counts, tasks, units }: ReportedCounts): void {
  if (![counts, ...units.map((unit) => unit.counts)].every(addsUp)) {
    throw new RangeError('document.totals_differ: buckets and total');
  }
  if (tasks.length > 0 && tasks.length !== counts.N) {
    throw new RangeError(`document.totals_differ: ${tasks.length} tasks listed, ${counts.N} counted`);
  }
  if (units.length === 0) return;
  const summed = sumCounts(units.map((unit) => unit.counts));
  const different = BUCKETS.find((bucket) => summed[bucket] !== counts[bucket]);
  if (different) throw new RangeError(`document.totals_differ: ${different} by unit`);
}
