import { officialShortDate } from '#app/domain/shared/official-date.ts';
import type { SignatureBlock } from '#app/domain/signing.ts';
import { assignmentUnderLead } from '../parts/assignment.ts';
import { paperDate } from '../parts/dates.ts';
import { type LetterheadFacts, numberAndSymbol } from '../parts/letterhead.ts';
import { pointLetter } from '../parts/markers.ts';
import { paperName } from '../parts/paper-name.ts';
import type { PointFacts } from '../parts/points.ts';
import { URGENCY_MARKS } from '../parts/urgency.ts';
import { sentence, withoutEnding } from '../parts/wording.ts';
import type { FactsByType } from '../registry.ts';
import { demandLead, urgingClosing, urgingDemands, urgingOpening, urgingStatus } from '../types/urging-letter.ts';
import type { DirectivePaper } from './directive-paper.ts';

/** A line of a paper's body: a paragraph, a numbered heading, or an item under it. */
export interface PaperLine {
  /** Its place, from 0. */
  place: number;
  kind: 'paragraph' | 'heading' | 'item';
  text: string;
}

/** A paper as text to read on a screen; its form is the Word file's. */
export interface PaperText {
  /** Quốc hiệu and Tiêu ngữ. */
  nation: readonly [string, string];
  superior: string | null;
  issuer: readonly string[];
  number: string;
  placeAndDate: string;
  /** Null for a letter, whose subject stands under the number. */
  title: string | null;
  subject: string;
  /** The framed mark, `KHẨN`; null for an ordinary paper. */
  urgency: string | null;
  addressees: readonly string[];
  lines: PaperLine[];
  signature: SignatureBlock;
  recipients: readonly string[];
  archive: string;
}

/** The words of a directive's paper, in their order. */
export function paperText(paper: DirectivePaper): PaperText {
  const { letterhead, subject, urgency, signature, recipients } = paper.facts;
  const isLetter = paper.type !== 'conclusion-notice';
  return {
    nation: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    ...headOf(letterhead),
    title: isLetter ? null : 'THÔNG BÁO',
    subject: isLetter ? `V/v ${subject}` : subject,
    urgency: urgency && URGENCY_MARKS[urgency],
    addressees: isLetter ? paper.facts.addressees : [],
    lines: linesOf(paper).map((line, place) => ({ place, ...line })),
    signature,
    recipients: recipients.lines,
    archive: recipients.archive,
  };
}

const headOf = (facts: LetterheadFacts) => ({
  superior: facts.superior,
  issuer: facts.issuer,
  number: numberAndSymbol(facts),
  placeAndDate: `${facts.place}, ${paperDate(facts.date, facts.number === null)}`,
});

type Line = Omit<PaperLine, 'place'>;

const paragraph = (text: string): Line => ({ kind: 'paragraph', text });
const heading = (text: string): Line => ({ kind: 'heading', text });
const item = (text: string): Line => ({ kind: 'item', text });

function linesOf(paper: DirectivePaper): Line[] {
  switch (paper.type) {
    case 'directive-letter':
      return letterLines(paper.facts);
    case 'conclusion-notice':
      return noticeLines(paper.facts);
    case 'urging-letter':
      return urgingLines(paper.facts);
  }
}

function urgingLines(facts: FactsByType['urging-letter']): Line[] {
  return [
    ...urgingOpening(facts).map((text) => paragraph(sentence(text))),
    paragraph(urgingStatus(facts, true)),
    ...facts.tasks.map(({ text, source, dueOn, daysLate, leadUnit }, place) =>
      item(
        `${place + 1}) ${withoutEnding(text)} (${paperName(source)}; ${leadUnit}; thời hạn ${officialShortDate(dueOn)}, quá hạn ${daysLate} ngày);`,
      ),
    ),
    paragraph(`${demandLead(facts)}:`),
    ...urgingDemands(facts).map((text, place) => paragraph(`${place + 1}. ${sentence(text)}`)),
    paragraph(`${urgingClosing(facts)}./.`),
  ];
}

function letterLines(facts: FactsByType['directive-letter']): Line[] {
  const closing = withoutEnding(facts.closing);
  return [
    ...facts.opening.map((text) => paragraph(sentence(text))),
    ...facts.shortcomings.map((text) => item(`- ${withoutEnding(text)};`)),
    ...(facts.leadIn.trim() === '' ? [] : [paragraph(`${withoutEnding(facts.leadIn)}:`)]),
    ...facts.points.flatMap(pointLines),
    ...(closing === '' ? [] : [paragraph(`${closing}./.`)]),
  ];
}

function pointLines({ heading: title, text, children }: PointFacts, index: number): Line[] {
  const number = `${index + 1}.`;
  const own = title === null ? [paragraph(`${number} ${sentence(text)}`)] : [heading(`${number} ${title}`)];
  const under = title !== null && text.trim() !== '' ? [paragraph(sentence(text))] : [];
  return [...own, ...under, ...children.map((child, place) => item(`${pointLetter(place)}) ${sentence(child.text)}`))];
}

function noticeLines(facts: FactsByType['conclusion-notice']): Line[] {
  const { opening, assessment, assignments, monitor, organisation } = facts;
  const first = assessment.length > 0 ? 2 : 1;
  const supervising =
    monitor === null ? [] : [paragraph(`Giao ${monitor.unit} theo dõi, đôn đốc, kiểm tra việc thực hiện.`)];
  return [
    ...opening.map((text) => paragraph(text)),
    ...(assessment.length > 0
      ? [heading('1. Đánh giá chung'), ...assessment.map((text) => paragraph(sentence(text)))]
      : []),
    heading(`${first}. Nhiệm vụ trọng tâm`),
    ...assignments.flatMap(({ lead, items }, place) => [
      paragraph(`${pointLetter(place)}) ${lead}:`),
      ...items.map((one) => item(`- ${assignmentUnderLead(one)}`)),
    ]),
    ...(supervising.length + organisation.length > 0 ? [heading(`${first + 1}. Tổ chức thực hiện`)] : []),
    ...supervising,
    ...organisation.map((text) => paragraph(sentence(text))),
  ];
}
