/**
 * Administrative papers with their abbreviation and printed name (NĐ 30/2020/NĐ-CP, Phụ lục III).
 * An official letter has no abbreviation and prints no type name. Mixed case is part of the
 * abbreviation, so symbols are never upper-cased.
 */
export const DOCUMENT_TYPES = {
  LETTER: { abbreviation: null, name: 'Công văn' },
  RESOLUTION: { abbreviation: 'NQ', name: 'Nghị quyết' },
  DECISION: { abbreviation: 'QĐ', name: 'Quyết định' },
  DIRECTIVE: { abbreviation: 'CT', name: 'Chỉ thị' },
  STATUTE: { abbreviation: 'QC', name: 'Quy chế' },
  REGULATION: { abbreviation: 'QyĐ', name: 'Quy định' },
  COMMUNIQUE: { abbreviation: 'TC', name: 'Thông cáo' },
  NOTICE: { abbreviation: 'TB', name: 'Thông báo' },
  GUIDANCE: { abbreviation: 'HD', name: 'Hướng dẫn' },
  PROGRAMME: { abbreviation: 'CTr', name: 'Chương trình' },
  PLAN: { abbreviation: 'KH', name: 'Kế hoạch' },
  SCHEME: { abbreviation: 'PA', name: 'Phương án' },
  PROPOSAL: { abbreviation: 'ĐA', name: 'Đề án' },
  PROJECT: { abbreviation: 'DA', name: 'Dự án' },
  REPORT: { abbreviation: 'BC', name: 'Báo cáo' },
  MINUTES: { abbreviation: 'BB', name: 'Biên bản' },
  SUBMISSION: { abbreviation: 'TTr', name: 'Tờ trình' },
  CONTRACT: { abbreviation: 'HĐ', name: 'Hợp đồng' },
  TELEGRAM: { abbreviation: 'CĐ', name: 'Công điện' },
  MEMORANDUM: { abbreviation: 'BGN', name: 'Bản ghi nhớ' },
  AGREEMENT: { abbreviation: 'BTT', name: 'Bản thỏa thuận' },
  MANDATE: { abbreviation: 'GUQ', name: 'Giấy ủy quyền' },
  INVITATION: { abbreviation: 'GM', name: 'Giấy mời' },
  INTRODUCTION: { abbreviation: 'GGT', name: 'Giấy giới thiệu' },
  LEAVE: { abbreviation: 'GNP', name: 'Giấy nghỉ phép' },
  SENDING_SLIP: { abbreviation: 'PG', name: 'Phiếu gửi' },
  TRANSFER_SLIP: { abbreviation: 'PC', name: 'Phiếu chuyển' },
  NOTICE_SLIP: { abbreviation: 'PB', name: 'Phiếu báo' },
  TRUE_COPY: { abbreviation: 'SY', name: 'Bản sao y' },
  EXTRACT: { abbreviation: 'TrS', name: 'Bản trích sao' },
  RECORDED_COPY: { abbreviation: 'SL', name: 'Bản sao lục' },
} as const satisfies Record<string, { abbreviation: string | null; name: string }>;

export type DocumentType = keyof typeof DOCUMENT_TYPES;

export const DOCUMENT_TYPE_KEYS = Object.keys(DOCUMENT_TYPES) as DocumentType[];

/** The type whose abbreviation opens a symbol (`TB` in `TB-UBND`); null when it is none of them. */
export function documentTypeOf(abbreviation: string): DocumentType | null {
  return DOCUMENT_TYPE_KEYS.find((key) => DOCUMENT_TYPES[key].abbreviation === abbreviation) ?? null;
}
