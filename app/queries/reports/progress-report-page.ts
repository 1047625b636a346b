import { z } from 'zod';
import type { Db } from '../../db/client.server.ts';
import { loadOfficeRules } from '../../db/stores/office-rules-store.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { COUNTING_BASES } from '../../domain/counting.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import { type LocalDate, parseVietnameseDate, startOfYear } from '../../domain/shared/local-date.ts';
import { secondHandTasks } from '../home/apart.ts';
import { taskListChoices } from '../tasks/task-list-page.ts';
import { upkeepOf } from '../tasks/upkeep.ts';
import { leftOutTasks } from './left-out.ts';
import { namedTasks } from './named-tasks.ts';
import { reportTasks } from './report-tasks.ts';
import { reportingBodies, reportSigners } from './reporting-bodies.ts';

/** What a progress report is about, as its address says: `?co-quan=unit:…&vb=…&ban=…&tu=1/1/2022&theo=first`. */
const reportQuery = z.object({
  'co-quan': z.string().catch(''),
  vb: z.string().catch(''),
  ban: z.string().catch(''),
  tu: z.string().catch(''),
  theo: z.string().catch(''),
});

/** The scope of a report read from its address; `tu` that is no day, or lies ahead, counts as not given. */
export function readReportQuery(search: URLSearchParams, today: LocalDate) {
  const query = reportQuery.parse(Object.fromEntries(search));
  const typed = parseVietnameseDate(query.tu);
  const from = typed && typed <= today ? typed : startOfYear(today);
  return {
    bodyKey: query['co-quan'],
    directiveId: query.vb || null,
    committeeId: query.ban || null,
    from,
    basis: COUNTING_BASES.find((basis) => basis === query.theo) ?? 'valid',
    hadUnreadable: query.tu !== '' && from !== typed,
  };
}

/** The builder of progress reports: its choices, and the figures the report would state now. */
export async function progressReportPage(
  read: Db,
  actor: Actor,
  { search, today }: { search: URLSearchParams; today: LocalDate },
) {
  const query = readReportQuery(search, today);
  const bodies = await reportingBodies(read, actor, today);
  const body = bodies.find(({ key }) => key === query.bodyKey) ?? bodies[0];
  if (!body) throw new NotFound('report');
  const filters = {
    issuerId: body.kind === 'unit' ? null : body.issuerId,
    leadUnitId: body.kind === 'unit' && bodies.every(({ kind }) => kind === 'unit') ? body.unitId : null,
    directiveId: query.directiveId,
    // A committee answers for its own tasks, not for all of its People's Committee.
    committeeId: body.committeeId ?? query.committeeId,
  };
  const { rules } = await loadOfficeRules(read, body.issuerId);
  const [choices, signers, report, upkeep, secondHand, leftOut] = await Promise.all([
    taskListChoices(read, actor, today),
    reportSigners(read, body, today),
    reportTasks(read, actor, { filters, from: query.from, basis: query.basis, today }),
    upkeepOf(read, actor, { filters, today, rules }),
    secondHandTasks(read, actor, { filters, today }),
    leftOutTasks(read, actor, { filters, from: query.from, today }),
  ]);
  const named = await namedTasks(read, report.rows, today);
  return { query, bodies, body, choices, signers, filters, report, named, leftOut, apart: { upkeep, secondHand } };
}
