import type { DirectivePrint } from '#app/db/stores/directive-print.ts';
import { foldVietnamese } from '#app/domain/shared/fold-vietnamese.ts';
import { type SignatureBlock, signatureBlock } from '#app/domain/signing.ts';
import { type AssignmentFacts, assignmentSentence, assignmentUnderLead } from '../parts/assignment.ts';
import type { LetterheadFacts } from '../parts/letterhead.ts';
import { paperName } from '../parts/paper-name.ts';
import type { PointFacts } from '../parts/points.ts';
import type { AssignedTaskRow } from '../parts/task-table.ts';
import { listed } from '../parts/wording.ts';
import type { FactsByType } from '../registry.ts';
import type { NoticeAssignments } from '../types/conclusion-notice.ts';
import { letterheadFor, peoplesCommittee, shortTitle } from './issuing-body.ts';
import { noticeOpening } from './notice-wording.ts';

type PaperOf<Type extends keyof FactsByType> = { type: Type; facts: FactsByType[Type] };

/** The paper of a directive: which document it is, and the facts it is filled with. */
export type DirectivePaper = PaperOf<'directive-letter'> | PaperOf<'conclusion-notice'> | PaperOf<'urging-letter'>;

/** Makes a directive's paper from what was frozen when it was issued, or of a draft from what it says now. */
export function directivePaper(print: DirectivePrint): DirectivePaper {
  const common = {
    letterhead: letterheadOf(print),
    urgency: print.urgency,
    subject: print.subject,
    signature: signatureOf(print),
    recipients: { lines: print.recipients, archive: print.fileCopy },
  };
  if (print.kind === 'CONG_VAN')
    return { type: 'directive-letter', facts: { ...common, ...letterBody(print), addressees: print.addressees } };
  if (print.kind === 'CONG_VAN_DON_DOC')
    return { type: 'urging-letter', facts: { ...common, ...urgingBody(print), addressees: print.addressees } };
  return { type: 'conclusion-notice', facts: { ...common, ...noticeBody(print) } };
}

const letterheadOf = ({ issuer, committee, number, symbol, date }: DirectivePrint): LetterheadFacts =>
  letterheadFor(issuer, committee, { number, symbol, date });

function signatureOf({ committee, signer }: DirectivePrint): SignatureBlock {
  return signatureBlock({
    form: signer.form ?? (committee ? 'DIRECT' : 'TM'),
    issuer: committee ? 'ADVISORY_BODY' : 'PEOPLES_COMMITTEE',
    collective: 'Ủy ban nhân dân',
    headTitle: committee ? 'Trưởng ban' : 'Chủ tịch',
    signerTitle: shortTitle(signer.title),
    signerName: signer.name,
    statePost: signer.statePost,
  });
}

const DASH = /^[-–+*•]\s*/;
const linesOf = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);

/**
 * The opening of a letter as its writer laid it out: paragraphs, then what was found wanting under dashes, then the
 * sentence that leads to the points. What is left out is put in the usual words.
 */
function letterBody(print: DirectivePrint) {
  const lines = linesOf(print.opening);
  const dashed = lines.filter((line) => DASH.test(line));
  const last = lines.at(-1) ?? '';
  const endsWithLead = !DASH.test(last) && (last.endsWith(':') || (dashed.length > 0 && last !== ''));
  const head = print.committee ? 'Trưởng ban' : `Chủ tịch ${peoplesCommittee(print.issuer.name)}`;
  return {
    opening: lines.slice(0, endsWithLead ? -1 : undefined).filter((line) => !DASH.test(line)),
    shortcomings: dashed.map((line) => line.replace(DASH, '')),
    leadIn: endsWithLead ? last : `${head} yêu cầu`,
    points: letterPoints(print),
    closing: print.closing || 'Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện',
  };
}

const assignmentOf = (point: DirectivePrint['points'][number]): AssignmentFacts => ({
  text: point.text,
  leads: point.leads,
  coordinators: point.coordinating,
  deliverable: point.deliverable || null,
  due: point.due,
});

/** Points for the same units that follow each other stand together under a heading that names the units once. */
function letterPoints({ points }: DirectivePrint): PointFacts[] {
  const runs: DirectivePrint['points'][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const sameLead = point.leads.length > 0 && run?.[0] && listed(run[0].leads) === listed(point.leads);
    if (sameLead) run.push(point);
    else runs.push([point]);
  }
  return runs.map((run): PointFacts => {
    const [first] = run;
    if (run.length === 1 && first)
      return { heading: null, text: assignmentSentence(assignmentOf(first)), children: [] };
    const children = run.map((point) => ({
      heading: null,
      text: assignmentUnderLead(assignmentOf(point)),
      children: [],
    }));
    return { heading: `Đối với ${listed(first?.leads ?? [])}`, text: '', children };
  });
}

/** With so many tasks the units find theirs in a table sooner than in the text. */
const ANNEX_FROM = 8;

const annexRow = (point: DirectivePrint['points'][number]): AssignedTaskRow => ({
  text: point.text,
  leadUnit: listed(point.leads),
  coordinatingUnits: point.coordinating,
  deliverable: point.deliverable || null,
  due: point.due,
  dueOn: point.due.kind === 'DATE' || point.due.kind === 'PERIOD_END' ? (point.due.date ?? null) : null,
});

function urgingBody({ urging, opening, closing, date }: DirectivePrint) {
  const { tasks = [], totals = { given: 0, done: 0, late: 0 }, replyBy = date, replyTo = null } = urging ?? {};
  return {
    opening: linesOf(opening),
    closing,
    totals,
    replyBy,
    replyTo,
    tasks: tasks.map((task) => ({ ...task, text: task.text || `Nhiệm vụ tại ${paperName(task.source)}` })),
  };
}

function noticeBody(print: DirectivePrint) {
  const lines = linesOf(print.opening);
  const heading = lines.findIndex((line) => foldVietnamese(line.replace(/^[\dIVX.\s]+/, '')) === 'danh gia chung');
  const opening = heading < 0 ? lines : lines.slice(0, heading);
  return {
    opening: opening.length > 0 ? opening : noticeOpening(print),
    assessment: heading < 0 ? [] : lines.slice(heading + 1),
    assignments: noticeAssignments(print),
    monitor: print.monitor === null ? null : { unit: print.monitor, reportOn: null },
    organisation: linesOf(print.closing),
    annex: print.points.length < ANNEX_FROM ? [] : print.points.map(annexRow),
  };
}

/** What each unit is given, units in the order they are first named. */
function noticeAssignments({ points }: DirectivePrint): NoticeAssignments[] {
  const byLead = new Map<string, AssignmentFacts[]>();
  for (const point of points) {
    const lead = point.leads.length > 0 ? listed(point.leads) : 'Yêu cầu chung';
    byLead.set(lead, [...(byLead.get(lead) ?? []), assignmentOf(point)]);
  }
  return [...byLead].map(([lead, items]) => ({ lead, items }));
}
