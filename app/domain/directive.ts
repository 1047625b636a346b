/**
 * What gives the tasks: an official letter, a notice of conclusions, a paper from above, or spoken words. A letter of
 * urging (công văn đôn đốc) gives none: it names tasks that are late.
 */
export const DIRECTIVE_KINDS = ['CONG_VAN', 'THONG_BAO_KET_LUAN', 'CONG_VAN_DON_DOC', 'INCOMING', 'ORAL'] as const;
export type DirectiveKind = (typeof DIRECTIVE_KINDS)[number];

/** `signed` waits for its number; an issued paper is never deleted, only replaced or recalled; a draft may be dropped. */
export const DIRECTIVE_STATUSES = ['draft', 'signed', 'issued', 'replaced', 'recalled', 'discarded'] as const;
export type DirectiveStatus = (typeof DIRECTIVE_STATUSES)[number];

/** Statuses in which a directive is known outside its issuer's office. */
export const PUBLIC_STATUSES: readonly DirectiveStatus[] = ['issued', 'replaced', 'recalled'];

export const DIRECTIVE_DIRECTIONS = ['outgoing', 'incoming', 'oral'] as const;
export type DirectiveDirection = (typeof DIRECTIVE_DIRECTIONS)[number];

export function directionOf(kind: DirectiveKind): DirectiveDirection {
  switch (kind) {
    case 'CONG_VAN':
    case 'THONG_BAO_KET_LUAN':
    case 'CONG_VAN_DON_DOC':
      return 'outgoing';
    case 'INCOMING':
      return 'incoming';
    case 'ORAL':
      return 'oral';
  }
}

/** Papers the office writes, signs and numbers itself. */
export const OUTGOING_KINDS = DIRECTIVE_KINDS.filter((kind) => directionOf(kind) === 'outgoing');

/** Official letters share one register and one form of number; they print no type name (NĐ 30/2020/NĐ-CP, Phụ lục III). */
export const isLetter = (kind: DirectiveKind): boolean => kind === 'CONG_VAN' || kind === 'CONG_VAN_DON_DOC';

/** Strength of the order: which verb opens the point. */
export const DIRECTIVE_ACTS = [
  'ASSIGN',
  'REQUIRE',
  'REQUEST',
  'DIRECT',
  'CORRECT',
  'CRITICISE',
  'PRAISE',
  'ENCOURAGE',
  'AGREE',
  'NOTE',
  'INFORM',
] as const;
export type DirectiveAct = (typeof DIRECTIVE_ACTS)[number];

const ACTS_WITHOUT_TASK: readonly DirectiveAct[] = ['PRAISE', 'AGREE', 'INFORM', 'CRITICISE', 'NOTE'];

/** Praise, agreement, information, criticism and notes alone give nobody anything to do. */
export function givesTask(act: DirectiveAct): boolean {
  return !ACTS_WITHOUT_TASK.includes(act);
}

/** Degrees of urgency stamped on the paper (NĐ 30/2020/NĐ-CP, Phụ lục I); NORMAL prints nothing. */
export const URGENCIES = ['NORMAL', 'KHAN', 'THUONG_KHAN', 'HOA_TOC'] as const;
export type Urgency = (typeof URGENCIES)[number];
