import type { SignatureBlock } from '#app/domain/signing.ts';
import { defineDocument } from '../define-document.ts';
import { addressees } from '../parts/addressees.ts';
import { type LetterheadFacts, letterhead, placeAndDate } from '../parts/letterhead.ts';
import { type PointFacts, points } from '../parts/points.ts';
import { type RecipientsFacts, recipients } from '../parts/recipients.ts';
import { signature } from '../parts/signature.ts';
import { type PrintedUrgency, urgencyMark } from '../parts/urgency.ts';
import { endedItems, paragraphs, withoutEnding } from '../parts/wording.ts';

/** Công văn chỉ đạo: an official letter that tells units what to do, such as 389/UBND-HC. */
export interface DirectiveLetterFacts {
  readonly letterhead: LetterheadFacts;
  readonly urgency: PrintedUrgency;
  /** After `V/v`, starting small: `chấn chỉnh công tác cải cách hành chính …`. */
  readonly subject: string;
  /** Kính gửi; a group of units is one entry. At least one. */
  readonly addressees: readonly string[];
  /** What happened: an inspection, a report, an instruction from above. One entry for each paragraph. */
  readonly opening: readonly string[];
  /** What was found wanting, listed under dashes after the opening; may be empty. */
  readonly shortcomings: readonly string[];
  /** The sentence that leads to the points, ending with a colon; empty when the opening does. */
  readonly leadIn: string;
  readonly points: readonly PointFacts[];
  /** The last sentence, without `./.`; empty for the usual one. */
  readonly closing: string;
  readonly signature: SignatureBlock;
  readonly recipients: RecipientsFacts;
}

const USUAL_CLOSING = 'Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện';

export const directiveLetter = defineDocument({
  type: 'directive-letter',
  title: 'Công văn chỉ đạo',
  fields: (facts: DirectiveLetterFacts) => ({
    ...letterhead(facts.letterhead),
    ...placeAndDate(facts.letterhead),
    ...urgencyMark(facts.urgency),
    'trích yếu công văn': facts.subject,
    ...addressees(facts.addressees),
    'mở đầu': paragraphs(facts.opening),
    'các hạn chế': endedItems(facts.shortcomings, 'hạn chế'),
    'câu dẫn': facts.leadIn.trim() === '' ? '' : `${withoutEnding(facts.leadIn)}:`,
    'các yêu cầu': points(facts.points),
    'lời kết': withoutEnding(facts.closing) || USUAL_CLOSING,
    ...signature(facts.signature),
    ...recipients(facts.recipients),
  }),
});
