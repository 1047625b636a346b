import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { officialDate } from '#app/domain/shared/official-date.ts';
import type { SignatureBlock } from '#app/domain/signing.ts';
import { defineDocument } from '../define-document.ts';
import { type AssignmentFacts, assignmentUnderLead } from '../parts/assignment.ts';
import { annexSource, type LetterheadFacts, letterhead, placeAndDate } from '../parts/letterhead.ts';
import { pointLetter } from '../parts/markers.ts';
import { type RecipientsFacts, recipients } from '../parts/recipients.ts';
import { signature } from '../parts/signature.ts';
import { subject } from '../parts/subject.ts';
import { type AssignedTaskRow, assignedTaskRows } from '../parts/task-table.ts';
import { type PrintedUrgency, urgencyMark } from '../parts/urgency.ts';
import { paragraphs, sentence } from '../parts/wording.ts';
import type { Fields } from '../template-fields.ts';

/** What one unit, or one group of units, is given to do. */
export interface NoticeAssignments {
  /** As printed: `Phòng Nội vụ`, `Ủy ban nhân dân các xã, thị trấn`. */
  readonly lead: string;
  /** `leads` of these is not printed again. At least one. */
  readonly items: readonly AssignmentFacts[];
}

/** Thông báo kết luận: the chair's conclusions, sent within five working days. */
export interface ConclusionNoticeFacts {
  readonly letterhead: LetterheadFacts;
  readonly urgency: PrintedUrgency;
  /** Under THÔNG BÁO: `Kết luận của đồng chí … tại cuộc họp …`. */
  readonly subject: string;
  /** Date, place, chair, who attended, reports heard. One entry for each paragraph. */
  readonly opening: readonly string[];
  /** General assessment: results, limits, causes. May be empty: then the notice starts with the tasks. */
  readonly assessment: readonly string[];
  readonly assignments: readonly NoticeAssignments[];
  /** Who watches over it all, and by when they report; null when the conclusions name nobody. */
  readonly monitor: { readonly unit: string; readonly reportOn: LocalDate | null } | null;
  /** More on how it is to be carried out; may be empty. */
  readonly organisation: readonly string[];
  /** Rows of the annex; none, no annex. */
  readonly annex: readonly AssignedTaskRow[];
  readonly signature: SignatureBlock;
  readonly recipients: RecipientsFacts;
}

export const conclusionNotice = defineDocument({
  type: 'conclusion-notice',
  title: 'Thông báo kết luận',
  fields: (facts: ConclusionNoticeFacts) => {
    const hasAssessment = facts.assessment.length > 0;
    const hasTasks = facts.assignments.length > 0;
    const hasOrganisation = facts.monitor !== null || facts.organisation.length > 0;
    const tasksNumber = hasAssessment ? 2 : 1;
    return {
      ...letterhead(facts.letterhead),
      ...placeAndDate(facts.letterhead),
      ...urgencyMark(facts.urgency),
      ...subject(facts.subject),
      'mở đầu': paragraphs(facts.opening),
      'có đánh giá': hasAssessment,
      'đánh giá chung': paragraphs(facts.assessment),
      'có nhiệm vụ': hasTasks,
      'số mục nhiệm vụ': String(tasksNumber),
      'các nhiệm vụ': facts.assignments.map(assignmentsOfLead),
      'có tổ chức thực hiện': hasOrganisation,
      'số mục tổ chức': String(hasTasks ? tasksNumber + 1 : tasksNumber),
      'theo dõi': monitoring(facts),
      'tổ chức thực hiện': paragraphs(facts.organisation),
      'cơ quan thông báo': facts.letterhead.issuerName,
      'có phụ lục': facts.annex.length > 0,
      'nguồn phụ lục': annexSource('Thông báo', facts.letterhead),
      'bảng nhiệm vụ': assignedTaskRows(facts.annex),
      ...signature(facts.signature),
      ...recipients(facts.recipients),
    };
  },
});

function assignmentsOfLead({ lead, items }: NoticeAssignments, index: number): Fields {
  const sentences = items.map(assignmentUnderLead);
  const isOne = sentences.length === 1;
  return {
    chữ: pointLetter(index),
    'đơn vị chủ trì': lead,
    'một việc': isOne ? (sentences[0] ?? '') : '',
    'có nhiều việc': !isOne,
    'nhiều việc': isOne ? [] : sentences.map((text) => ({ 'nội dung việc': text })),
  };
}

function monitoring({ monitor, letterhead: { issuerName } }: ConclusionNoticeFacts): string {
  if (monitor === null) return '';
  const by = monitor.reportOn === null ? '' : ` trước ${officialDate(monitor.reportOn)}`;
  return sentence(
    `Giao ${monitor.unit} theo dõi, đôn đốc, kiểm tra việc thực hiện; tổng hợp kết quả, báo cáo ${issuerName}${by}`,
  );
}
