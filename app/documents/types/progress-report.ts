import type { Apart, CountingBasis, Counts } from '#app/domain/counting.ts';
import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { officialDate, officialShortDate } from '#app/domain/shared/official-date.ts';
import type { SignatureBlock } from '#app/domain/signing.ts';
import { defineDocument } from '../define-document.ts';
import { addressees } from '../parts/addressees.ts';
import { annexLabels } from '../parts/annexes.ts';
import { basisSentence, leftOutSentence } from '../parts/counting-basis.ts';
import { quantity } from '../parts/figures.ts';
import { annexSource, type LetterheadFacts, letterhead, placeAndDate } from '../parts/letterhead.ts';
import { type RecipientsFacts, recipients } from '../parts/recipients.ts';
import { signature } from '../parts/signature.ts';
import { subject } from '../parts/subject.ts';
import {
  bucketLines,
  changeSince,
  checkTotals,
  type EarlierCounts,
  rateSentence,
  totals,
  type UnitProgressRow,
  unitRows,
} from '../parts/task-counts.ts';
import { type TaskProgressRow, taskProgressRows } from '../parts/task-table.ts';
import { endedItems, paragraphs, withoutEnding } from '../parts/wording.ts';

/** Where overdue tasks lie, and why. */
export interface OverdueUnit {
  readonly unit: string;
  readonly count: number;
  /** Calendar days of the latest one, on the cutoff day. */
  readonly mostDaysLate: number;
  /** As the unit explained it; null when it did not. */
  readonly cause: string | null;
}

/** An overdue task reported to the chair: a written explanation is asked. */
export interface ExplanationOwed {
  readonly text: string;
  readonly unit: string;
  readonly dueOn: LocalDate;
  /** Day it was reported to the chair. */
  readonly reportedOn: LocalDate;
  /** Letters of urging sent since it fell due. */
  readonly letters: number;
  /** As the unit said; null when it did not. */
  readonly cause: string | null;
}

/** Báo cáo tiến độ thực hiện nhiệm vụ, with every task and every unit in its annexes. */
export interface ProgressReportFacts {
  readonly letterhead: LetterheadFacts;
  /** Under BÁO CÁO: `Tình hình, tiến độ thực hiện nhiệm vụ …`. */
  readonly subject: string;
  /** Superiors the report goes to; empty for one that stays inside. */
  readonly addressees: readonly string[];
  /** The instruction it answers (`Công văn số …`), or null. */
  readonly basis: string | null;
  /** Which tasks, inside a sentence: `nhiệm vụ cải cách hành chính trên địa bàn huyện`. */
  readonly scope: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The day the figures are of. */
  readonly cutoff: LocalDate;
  /** Over the whole scope; its total is the number of `tasks` and the sum of `units`. */
  readonly counts: Counts;
  /** Which due dates the counts go by. */
  readonly countedBy: CountingBasis;
  /** Tasks of the period outside the total. */
  readonly leftOut: Readonly<Partial<Record<Apart, number>>>;
  /** The same scope at the cutoff of the report before; null for the first. */
  readonly previous: EarlierCounts | null;
  readonly highlights: readonly string[];
  readonly overdue: readonly OverdueUnit[];
  readonly explanations: readonly ExplanationOwed[];
  readonly difficulties: readonly string[];
  readonly nextSteps: readonly string[];
  /** Annex I. */
  readonly tasks: readonly TaskProgressRow[];
  /** Annex II. */
  readonly units: readonly UnitProgressRow[];
  readonly signature: SignatureBlock;
  readonly recipients: RecipientsFacts;
}

const NOTHING = 'Không có.';

export const progressReport = defineDocument({
  type: 'progress-report',
  title: 'Báo cáo tiến độ thực hiện nhiệm vụ',
  fields: (facts: ProgressReportFacts) => {
    checkTotals(facts);
    const annexes = annexLabels({ tasks: facts.tasks.length > 0, units: facts.units.length > 0 });
    return {
      ...letterhead(facts.letterhead),
      ...placeAndDate(facts.letterhead),
      ...subject(facts.subject),
      ...addressees(facts.addressees),
      'phần căn cứ': facts.basis === null ? '' : `Thực hiện ${withoutEnding(facts.basis)}, `,
      'cơ quan báo cáo': facts.letterhead.issuerName,
      'phạm vi báo cáo': withoutEnding(facts.scope),
      'từ ngày': officialDate(facts.from),
      'đến ngày': officialDate(facts.to),
      'ngày chốt số liệu': officialDate(facts.cutoff),
      'tổng số nhiệm vụ': quantity(facts.counts.N),
      'số liệu theo nhóm': endedItems(bucketLines(facts.counts), 'số liệu nhóm'),
      'các tỷ lệ': [
        rateSentence(facts.counts),
        basisSentence(facts.counts, facts.countedBy),
        leftOutSentence(facts.leftOut),
      ]
        .filter(Boolean)
        .join(' '),
      'so với kỳ trước': facts.previous === null ? '' : changeSince(facts.previous, facts.counts),
      'kết quả nổi bật': paragraphs(facts.highlights, NOTHING),
      'nhiệm vụ quá hạn': endedItems(facts.overdue.map(overdueLine), 'tình hình quá hạn'),
      'không có quá hạn': facts.overdue.length === 0,
      'có yêu cầu giải trình': facts.explanations.length > 0,
      'nhiệm vụ phải giải trình': endedItems(facts.explanations.map(explanationLine), 'nhiệm vụ quá hạn kéo dài'),
      'khó khăn kiến nghị': paragraphs(facts.difficulties, NOTHING),
      'phương hướng': paragraphs(facts.nextSteps, NOTHING),
      'kèm theo phụ lục': annexes.mention,
      'có phụ lục nhiệm vụ': facts.tasks.length > 0,
      'nhãn phụ lục nhiệm vụ': annexes.labels.tasks ?? '',
      'có phụ lục đơn vị': facts.units.length > 0,
      'nhãn phụ lục đơn vị': annexes.labels.units ?? '',
      'nguồn phụ lục': annexSource('Báo cáo', facts.letterhead),
      'bảng nhiệm vụ': taskProgressRows(facts.tasks),
      'bảng đơn vị': unitRows(facts.units),
      ...totals(facts.counts),
      ...signature(facts.signature),
      ...recipients(facts.recipients),
    };
  },
});

function overdueLine({ unit, count, mostDaysLate, cause }: OverdueUnit): string {
  return `${unit}: ${quantity(count)} nhiệm vụ, quá hạn lâu nhất ${quantity(mostDaysLate)} ngày; ${why(cause)}`;
}

function explanationLine({ text, unit, dueOn, reportedOn, letters, cause }: ExplanationOwed): string {
  const urged = letters === 0 ? '' : `, đã đôn đốc bằng ${quantity(letters)} văn bản`;
  const days = `hạn ${officialShortDate(dueOn)}, báo cáo ngày ${officialShortDate(reportedOn)}`;
  return `${unit}: ${withoutEnding(text)} (${days}${urged}); ${why(cause)}`;
}

const why = (cause: string | null): string =>
  cause === null ? 'đơn vị chưa giải trình nguyên nhân' : `nguyên nhân: ${withoutEnding(cause)}`;
