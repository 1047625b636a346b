import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { officialDate, officialShortDate } from '#app/domain/shared/official-date.ts';
import type { SignatureBlock } from '#app/domain/signing.ts';
import { defineDocument } from '../define-document.ts';
import { addressees } from '../parts/addressees.ts';
import { quantity } from '../parts/figures.ts';
import { annexSource, type LetterheadFacts, letterhead, placeAndDate } from '../parts/letterhead.ts';
import { citedPaper, type NamedPaper, paperName } from '../parts/paper-name.ts';
import { type RecipientsFacts, recipients } from '../parts/recipients.ts';
import { signature } from '../parts/signature.ts';
import { type PrintedUrgency, urgencyMark } from '../parts/urgency.ts';
import { listed, paragraphs, sentence, withoutEnding } from '../parts/wording.ts';
import type { Fields } from '../template-fields.ts';

/** A task that is urged, as it stands on the day of the letter. */
export interface UrgedTaskRow {
  readonly text: string;
  readonly source: NamedPaper;
  readonly dueOn: LocalDate;
  /** Calendar days. */
  readonly daysLate: number;
  readonly leadUnit: string;
  /** What the unit last reported; null when it never did. */
  readonly progress: { readonly text: string; readonly on: LocalDate } | null;
  /** Letters that urged it before: `12/UBND-HC`. */
  readonly urgedBefore: readonly string[];
}

/** Công văn đôn đốc: names tasks that are late, and asks by when they are done or explained. */
export interface UrgingLetterFacts {
  readonly letterhead: LetterheadFacts;
  readonly urgency: PrintedUrgency;
  /** After `V/v`, starting small. */
  readonly subject: string;
  /** Kính gửi: only units that lead one of the tasks. */
  readonly addressees: readonly string[];
  /** In place of the usual opening, which cites the papers that gave the tasks. */
  readonly opening: readonly string[];
  /** Of what these papers gave to these units: all of it, what is done, and what is late. */
  readonly totals: { readonly given: number; readonly done: number; readonly late: number };
  /** At least one. */
  readonly tasks: readonly UrgedTaskRow[];
  /** The day by which units answer. */
  readonly replyBy: LocalDate;
  /** Who gathers the answers: `Phòng Nội vụ`; null when that is the issuer itself. */
  readonly replyTo: string | null;
  /** In place of the usual last sentence, without `./.`. */
  readonly closing: string;
  readonly signature: SignatureBlock;
  readonly recipients: RecipientsFacts;
}

/** A few tasks of one unit stand in the letter itself; more of them, or those of several units, in an annex. */
const MOST_IN_TEXT = 5;

export const urgingLetter = defineDocument({
  type: 'urging-letter',
  title: 'Công văn đôn đốc',
  fields: (facts: UrgingLetterFacts) => {
    const isShort = facts.tasks.length <= MOST_IN_TEXT && facts.addressees.length === 1;
    return {
      ...letterhead(facts.letterhead),
      ...placeAndDate(facts.letterhead),
      'trích yếu công văn': facts.subject,
      ...urgencyMark(facts.urgency),
      ...addressees(facts.addressees),
      'mở đầu': paragraphs(urgingOpening(facts)),
      'tình hình': urgingStatus(facts, isShort),
      'có bảng trong bài': isShort,
      'có phụ lục': !isShort,
      'nguồn phụ lục': annexSource('Công văn', facts.letterhead),
      'bảng nhiệm vụ': facts.tasks.map(taskRow),
      'câu dẫn': `${demandLead(facts)}:`,
      'các yêu cầu': urgingDemands(facts).map((text, index) => ({ số: String(index + 1), 'nội dung': sentence(text) })),
      'lời kết': urgingClosing(facts),
      ...signature(facts.signature),
      ...recipients(facts.recipients),
    };
  },
});

const audience = ({ addressees: [only = '', ...others] }: UrgingLetterFacts): string =>
  others.length === 0 ? only : 'các cơ quan, đơn vị';

/** What was given, and by which papers. */
export function urgingOpening(facts: UrgingLetterFacts): readonly string[] {
  if (facts.opening.length > 0) return facts.opening;
  const sources = new Map(facts.tasks.map(({ source }) => [citedPaper(source), source]));
  const { issuerName } = facts.letterhead;
  return [`${issuerName} đã giao ${audience(facts)} thực hiện nhiệm vụ tại ${listed([...sources.keys()])}`];
}

/** The figures on the day of the letter, leading to the table or pointing to the annex. */
export function urgingStatus(facts: UrgingLetterFacts, isShort: boolean): string {
  const { given, done, late } = facts.totals;
  const onDay = `Tính đến ${officialDate(facts.letterhead.date)}`;
  const figures =
    `trong tổng số ${quantity(given)} nhiệm vụ đã hoàn thành ${quantity(done)} nhiệm vụ; ` +
    `còn ${quantity(late)} nhiệm vụ quá thời hạn chưa hoàn thành`;
  const named = quantity(facts.tasks.length);
  if (isShort) return `${onDay}, ${figures}. Các nhiệm vụ cần đôn đốc (${named} nhiệm vụ):`;
  return `${onDay}, ${figures}. Danh mục ${named} nhiệm vụ cần đôn đốc tại Phụ lục kèm theo.`;
}

/** The sentence that leads to what is demanded, without its colon. */
export const demandLead = (facts: UrgingLetterFacts): string =>
  `Để bảo đảm tiến độ thực hiện nhiệm vụ được giao, ${facts.letterhead.issuerName} yêu cầu ${audience(facts)}`;

/** Finish, explain, answer by a date. */
export function urgingDemands({ letterhead: { issuerName }, replyBy, replyTo }: UrgingLetterFacts): string[] {
  const through = replyTo === null ? '' : ` (qua ${replyTo})`;
  return [
    'Tập trung chỉ đạo, khẩn trương hoàn thành các nhiệm vụ quá thời hạn nêu trên',
    'Giải trình bằng văn bản nguyên nhân chậm, trách nhiệm của tập thể, cá nhân có liên quan và cam kết thời gian hoàn thành đối với từng nhiệm vụ',
    `Gửi báo cáo kết quả thực hiện về ${issuerName}${through} trước ${officialDate(replyBy)} để tổng hợp, theo dõi`,
  ];
}

/** The last sentence, without `./.`. */
export const urgingClosing = ({ closing, letterhead: { issuerName } }: UrgingLetterFacts): string =>
  withoutEnding(closing) || `${issuerName} yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện`;

function taskRow(task: UrgedTaskRow, index: number): Fields {
  const { progress, source, urgedBefore } = task;
  return {
    'số thứ tự': String(index + 1),
    'nội dung nhiệm vụ': task.text,
    'văn bản giao': [paperName(source), source.issuedOn && `ngày ${officialShortDate(source.issuedOn)}`]
      .filter(Boolean)
      .join(' '),
    'thời hạn': officialShortDate(task.dueOn),
    'số ngày quá hạn': String(task.daysLate),
    'đơn vị chủ trì': task.leadUnit,
    'tiến độ gần nhất':
      progress === null ? 'Chưa báo cáo' : `${withoutEnding(progress.text)} (${officialShortDate(progress.on)})`,
    'ghi chú': urgedBefore.length === 0 ? '' : `Đã đôn đốc: ${urgedBefore.join(', ')}`,
  };
}
