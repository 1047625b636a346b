import type { CountingBasis } from '#app/domain/counting.ts';
import type { DelayCause } from '#app/domain/delay.ts';
import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { officialShortDate } from '#app/domain/shared/official-date.ts';
import { type SignatureBlock, signatureBlock } from '#app/domain/signing.ts';
import { formatAmount, formatTarget } from '#app/domain/target.ts';
import type { NamedTask } from '#app/queries/reports/named-tasks.ts';
import type { ReportTasks } from '#app/queries/reports/report-tasks.ts';
import type { ReportHead, ReportingBody, ReportSigner } from '#app/queries/reports/reporting-bodies.ts';
import { quantity } from '../parts/figures.ts';
import type { LetterheadFacts } from '../parts/letterhead.ts';
import { paperName } from '../parts/paper-name.ts';
import type { TaskProgressRow } from '../parts/task-table.ts';
import type { ExplanationOwed, OverdueUnit, ProgressReportFacts } from '../types/progress-report.ts';
import { letterheadFor, shortTitle } from './issuing-body.ts';

/** What a person adds to the figures; one paragraph a line. */
export interface ReportWords {
  addressees: string;
  highlights: string;
  difficulties: string;
  nextSteps: string;
}

const TYPE = 'BC';
const linesOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => line.trim().replace(/^[-–+*•]\s*/, '') || []);

/** The facts of a progress report of a body, as a draft without number. */
export function progressReportFacts({
  body,
  head: printed,
  report,
  named,
  causes,
  countedBy,
  leftOut,
  words,
  signer,
  from,
  today,
}: {
  body: ReportingBody;
  head: ReportHead;
  report: ReportTasks;
  named: readonly NamedTask[];
  /** How the causes a unit chooses from are printed. */
  causes: Readonly<Record<DelayCause, string>>;
  countedBy: CountingBasis;
  leftOut: ProgressReportFacts['leftOut'];
  words: ReportWords;
  signer: ReportSigner | null;
  from: LocalDate;
  today: LocalDate;
}): ProgressReportFacts {
  const head = headOf(body, printed, today);
  return {
    letterhead: head,
    subject: `Tình hình, tiến độ thực hiện nhiệm vụ được giao\n(từ ngày ${officialShortDate(from)} đến ngày ${officialShortDate(today)})`,
    addressees: linesOf(words.addressees),
    basis: null,
    scope: body.kind === 'unit' ? `nhiệm vụ của ${body.name}` : `nhiệm vụ do ${head.issuerName} giao và theo dõi`,
    from,
    to: today,
    cutoff: today,
    counts: report.counts,
    countedBy,
    leftOut,
    previous: null,
    highlights: linesOf(words.highlights),
    overdue: overdueOf(report),
    explanations: named.map((task) => explanationOwed(task, causes)),
    difficulties: linesOf(words.difficulties),
    nextSteps: linesOf(words.nextSteps),
    tasks: report.rows.map(taskRow),
    units: report.units.map(({ unit, counts }) => ({ unit, counts })),
    signature: signatureFor(body, signer),
    recipients: {
      lines: linesOf(words.addressees).length > 0 ? ['Như trên'] : ['Các cơ quan, đơn vị liên quan'],
      archive: 'VT',
    },
  };
}

function headOf(body: ReportingBody, { unit, issuer, committee }: ReportHead, date: LocalDate): LetterheadFacts {
  const numbering = { number: null, symbol: `${TYPE}-${committee?.symbol ?? unit.symbol}`, date };
  if (body.kind !== 'unit') return letterheadFor(issuer, committee, numbering);
  // A commune heads its papers as a People's Committee; a department stands below the one it belongs to.
  if (body.isIssuer) return letterheadFor({ ...unit, lines: linesOfCommune(unit) }, null, numbering);
  return {
    superior: `UBND ${issuer.name}`,
    issuer: [unit.name],
    issuerName: `${unit.name} ${issuer.name}`,
    place: issuer.place,
    ...numbering,
  };
}

/** A commune whose lines are not on record prints the usual ones. */
const linesOfCommune = ({ name, lines }: ReportHead['unit']): readonly string[] =>
  lines.length > 0 ? lines : ['ỦY BAN NHÂN DÂN', name];

function signatureFor(body: ReportingBody, signer: ReportSigner | null): SignatureBlock {
  if (signer === null) return { authority: [], postAboveName: null, name: '' };
  const deputy = signer.role === 'vice_chair' || /^phó /iu.test(signer.title);
  if (body.kind === 'unit') return { authority: [shortTitle(signer.title)], postAboveName: null, name: signer.name };
  return signatureBlock({
    form: deputy ? 'KT' : body.kind === 'committee' ? 'DIRECT' : 'TM',
    issuer: body.kind === 'committee' ? 'ADVISORY_BODY' : 'PEOPLES_COMMITTEE',
    collective: 'Ủy ban nhân dân',
    headTitle: body.kind === 'committee' ? 'Trưởng ban' : 'Chủ tịch',
    signerTitle: shortTitle(signer.title),
    signerName: signer.name,
    statePost: null,
  });
}

function taskRow({
  task,
  directive,
  leadUnit,
  coordinatingUnits,
  lastReport,
  status,
}: ReportTasks['rows'][number]): TaskProgressRow {
  const reached =
    task.value !== null && task.target
      ? `Đạt ${formatAmount(task.value, task.target.unit)} (chỉ tiêu ${formatTarget(task.target)})`
      : null;
  return {
    text: task.title,
    leadUnit,
    coordinatingUnits,
    deliverable: task.deliverable || null,
    due: { kind: task.dueKind, phrase: task.duePhrase || null },
    dueOn: task.dueOn,
    directive: paperName(directive),
    directiveDate: directive.issuedOn,
    result:
      [lastReport, reached].filter(Boolean).join('; ') || (task.percent > 0 ? `Đạt ${task.percent}% khối lượng` : null),
    completedOn: task.completedOn,
    status,
    note: extensionNote(task),
  };
}

/** The first date stands beside every later one. */
function extensionNote({ extensionCount, firstDueOn }: ReportTasks['rows'][number]['task']): string | null {
  if (extensionCount === 0) return null;
  const first = firstDueOn === null ? '' : `; thời hạn giao lần đầu: ${officialShortDate(firstDueOn)}`;
  return `Đã gia hạn ${quantity(extensionCount)} lần${first}`;
}

/** Units with overdue tasks, the worst first; the cause is what the unit itself wrote down as its difficulty. */
function overdueOf(report: ReportTasks): OverdueUnit[] {
  const byUnit = new Map<string, OverdueUnit>();
  for (const { task, leadUnit, status, daysLate } of report.rows) {
    if (status !== 'qua') continue;
    const known = byUnit.get(task.leadUnitId);
    byUnit.set(task.leadUnitId, {
      unit: leadUnit,
      count: (known?.count ?? 0) + 1,
      mostDaysLate: Math.max(known?.mostDaysLate ?? 0, daysLate),
      cause: known?.cause ?? (task.difficulties || null),
    });
  }
  return [...byUnit.values()].sort((a, b) => b.count - a.count || b.mostDaysLate - a.mostDaysLate);
}

/** The cause a unit chose and what it wrote beside it. */
function explanationOwed(
  { title, leadUnit, dueOn, reportedOn, letters, delayCause, difficulties }: NamedTask,
  causes: Readonly<Record<DelayCause, string>>,
): ExplanationOwed {
  const said = [delayCause && causes[delayCause].toLowerCase(), difficulties].filter(Boolean);
  return { text: title, unit: leadUnit, dueOn, reportedOn, letters, cause: said.join('; ') || null };
}
