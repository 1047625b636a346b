import type { DirectiveKind } from '#app/domain/directive.ts';
import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { officialDate } from '#app/domain/shared/official-date.ts';

/** What is printed before the number of a directive. */
const KIND_WORDS: Record<DirectiveKind, string> = {
  CONG_VAN: 'Công văn số',
  CONG_VAN_DON_DOC: 'Công văn số',
  THONG_BAO_KET_LUAN: 'Thông báo số',
  INCOMING: 'Văn bản số',
  ORAL: 'Ý kiến chỉ đạo trực tiếp',
};

/** A directive as other papers name it. */
export interface NamedPaper {
  readonly kind: DirectiveKind;
  /** Null for spoken words. */
  readonly numberText: string | null;
  readonly issuedOn: LocalDate | null;
}

/** `Công văn số 389/UBND-HC`. */
export const paperName = ({ kind, numberText }: Pick<NamedPaper, 'kind' | 'numberText'>): string =>
  numberText ? `${KIND_WORDS[kind]} ${numberText}` : KIND_WORDS[kind];

/** `Công văn số 389/UBND-HC ngày 25 tháng 3 năm 2022`: a paper cited for the first time (NĐ 30/2020/NĐ-CP, Phụ lục I, II.6). */
export const citedPaper = (paper: NamedPaper): string =>
  paper.issuedOn === null ? paperName(paper) : `${paperName(paper)} ${officialDate(paper.issuedOn)}`;
