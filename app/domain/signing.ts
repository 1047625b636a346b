import { RuleBroken } from './shared/errors.ts';
import { type DateRange, type LocalDate, validOn } from './shared/local-date.ts';

/**
 * Forms of signing (NĐ 30/2020/NĐ-CP Điều 13): on behalf of a collective, for the head, by standing
 * order, by written mandate, as acting head, or plainly as head.
 */
export const SIGNING_FORMS = ['TM', 'KT', 'TL', 'TUQ', 'Q', 'DIRECT'] as const;
export type SigningForm = (typeof SIGNING_FORMS)[number];

/**
 * Who the paper is from: the People's Committee as a collective, its chairman himself, a department
 * under one head, or a steering committee or council.
 */
export const SIGNING_ISSUERS = ['PEOPLES_COMMITTEE', 'CHAIRMAN', 'DEPARTMENT', 'ADVISORY_BODY'] as const;
export type SigningIssuer = (typeof SIGNING_ISSUERS)[number];

/** Where the signer stands towards the issuer; a subordinate head leads a unit under it. */
export const SIGNER_RANKS = ['HEAD', 'ACTING_HEAD', 'DEPUTY', 'SUBORDINATE_HEAD'] as const;
export type SignerRank = (typeof SIGNER_RANKS)[number];

const FORMS: Readonly<Record<SigningIssuer, Readonly<Record<SignerRank, readonly SigningForm[]>>>> = {
  PEOPLES_COMMITTEE: { HEAD: ['TM'], ACTING_HEAD: ['Q'], DEPUTY: ['KT'], SUBORDINATE_HEAD: ['TL', 'TUQ'] },
  CHAIRMAN: { HEAD: ['DIRECT'], ACTING_HEAD: ['Q'], DEPUTY: ['KT'], SUBORDINATE_HEAD: ['TL', 'TUQ'] },
  DEPARTMENT: { HEAD: ['DIRECT'], ACTING_HEAD: ['Q'], DEPUTY: ['KT'], SUBORDINATE_HEAD: ['TL', 'TUQ'] },
  // Members of such a body sign in their rank there; nobody signs for it from below.
  ADVISORY_BODY: { HEAD: ['DIRECT'], ACTING_HEAD: [], DEPUTY: ['KT'], SUBORDINATE_HEAD: [] },
};

/** The forms open to a signer of this rank on a paper of this issuer; empty when they may not sign. */
export function allowedForms(issuer: SigningIssuer, rank: SignerRank): readonly SigningForm[] {
  return FORMS[issuer][rank];
}

export interface SigningCheck {
  readonly form: SigningForm;
  readonly issuer: SigningIssuer;
  readonly rank: SignerRank;
  /** The post of the signer; acting and mandated posts end. */
  readonly post: DateRange;
  /** The written mandate; needed for TUQ, which is always for a time. */
  readonly mandate?: DateRange | null;
  readonly signedOn: LocalDate;
}

/** Throws RuleBroken unless this signer may sign this paper in this form on this day. */
export function checkSigning({ form, issuer, rank, post, mandate, signedOn }: SigningCheck): void {
  if (!allowedForms(issuer, rank).includes(form)) {
    throw new RuleBroken('signing.form_not_allowed', { form, issuer, rank }, 'signingForm');
  }
  if (!validOn(post, signedOn)) throw new RuleBroken('signing.post_not_valid', { signedOn }, 'signer');
  if (form !== 'TUQ') return;
  if (mandate == null || mandate.validTo === null) throw new RuleBroken('signing.mandate_missing', {}, 'signingForm');
  if (!validOn(mandate, signedOn)) {
    throw new RuleBroken('signing.mandate_not_valid', { signedOn, validTo: mandate.validTo }, 'signingForm');
  }
}

export interface SignatureFacts {
  readonly form: SigningForm;
  readonly issuer: SigningIssuer;
  /** Name of the collective after TM., "Ủy ban nhân dân"; used for PEOPLES_COMMITTEE only. */
  readonly collective: string;
  /** Title of the head the paper is signed by or for: "Chủ tịch", "Trưởng phòng", "Trưởng ban". */
  readonly headTitle: string;
  /** The signer's own title, "Phó Chủ tịch", "Chánh Văn phòng"; the head's own for TM, DIRECT and Q. */
  readonly signerTitle: string;
  readonly signerName: string;
  /** The signer's State post, printed above the name when an advisory body may use the seal. */
  readonly statePost?: string | null;
}

export interface SignatureBlock {
  /** Lines above the signature, in capitals. */
  readonly authority: readonly string[];
  /** The State post printed in capitals above the name; null when none is. */
  readonly postAboveName: string | null;
  readonly name: string;
}

const capitals = (text: string): string => text.toLocaleUpperCase('vi');

/** The printed lines of a signature (NĐ 30/2020/NĐ-CP, Phụ lục I, II.7). */
export function signatureBlock(facts: SignatureFacts): SignatureBlock {
  return {
    authority: authorityLines(facts).map(capitals),
    postAboveName: facts.issuer === 'ADVISORY_BODY' && facts.statePost ? capitals(facts.statePost) : null,
    name: facts.signerName,
  };
}

function authorityLines({ form, issuer, collective, headTitle, signerTitle }: SignatureFacts): string[] {
  const onBehalf = issuer === 'PEOPLES_COMMITTEE' ? [`TM. ${collective}`] : [];
  switch (form) {
    case 'TM':
      return [`TM. ${collective}`, headTitle];
    case 'KT':
      return [...onBehalf, `KT. ${headTitle}`, signerTitle];
    case 'Q':
      return [...onBehalf, `Q. ${headTitle}`];
    case 'TL':
    case 'TUQ':
      return [`${form}. ${headTitle}`, signerTitle];
    case 'DIRECT':
      return [headTitle];
  }
}
