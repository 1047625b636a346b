import type { DueTerm } from '#app/domain/due.ts';
import { dueInWords } from './due-words.ts';
import { capitalised, listed, sentence, withoutEnding } from './wording.ts';

/** A conclusion that gives somebody something to do, in the words it was recorded in. */
export interface AssignmentFacts {
  /** What is to be done, starting with its verb. */
  readonly text: string;
  /** Who answers for it, as printed: units or groups. Empty for a conclusion addressed to nobody in particular. */
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
  /** The product asked for, or null. */
  readonly deliverable: string | null;
  readonly due: DueTerm;
}

/**
 * The whole conclusion as one sentence: `Giao <lead> chủ trì, phối hợp với <others> <text>; sản phẩm: <…>;
 * thời hạn: <…>.`
 */
export function assignmentSentence(facts: AssignmentFacts): string {
  if (facts.leads.length === 0) return capitalised(details(facts));
  const together = facts.coordinators.length === 0 ? '' : ` chủ trì, phối hợp với ${listed(facts.coordinators)}`;
  return `Giao ${listed(facts.leads)}${together}: ${details(facts)}`;
}

/** The same under a heading that already names the lead unit. */
export function assignmentUnderLead(facts: AssignmentFacts): string {
  const together = facts.coordinators.length === 0 ? '' : `Chủ trì, phối hợp với ${listed(facts.coordinators)}: `;
  return capitalised(together + details(facts));
}

function details({ text, deliverable, due }: AssignmentFacts): string {
  const dueWords = dueInWords(due);
  const extras = [
    deliverable ? `sản phẩm: ${withoutEnding(deliverable)}` : '',
    dueWords ? `thời hạn: ${withoutEnding(dueWords)}` : '',
  ];
  return sentence([withoutEnding(text), ...extras.filter((extra) => extra !== '')].join('; '));
}
