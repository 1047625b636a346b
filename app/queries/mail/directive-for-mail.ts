import { and, asc, desc, eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directiveRecipients, directives, issuedDocuments, taskCoordinators, tasks } from '../../db/schema.ts';
import type { DirectiveKind } from '../../domain/directive.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { expandGroup } from '../organisation/expand-group.ts';
import { unitNames } from '../organisation/unit-names.ts';

export interface DirectiveForMail {
  kind: DirectiveKind;
  numberText: string | null;
  subject: string;
  issuer: string;
  issuedOn: LocalDate | null;
  /** In the order of the paper. */
  tasks: { id: string; title: string; leadUnitId: string; dueOn: LocalDate | null }[];
  /** Leading, coordinating, monitoring, addressed or informed. */
  unitIds: string[];
  /** The paper itself, when its file is written. */
  document: { fileName: string; sha256: string } | null;
}

/** What the announcement of a directive says, and whom it concerns. */
export async function directiveForMail(read: Db, directiveId: string, today: LocalDate): Promise<DirectiveForMail> {
  const [directive] = await read.select().from(directives).where(eq(directives.id, directiveId));
  if (!directive) throw new NotFound('directive', directiveId);
  const given = await read
    .select({
      id: tasks.id,
      title: tasks.title,
      leadUnitId: tasks.leadUnitId,
      monitorUnitId: tasks.monitorUnitId,
      dueOn: tasks.dueOn,
    })
    .from(tasks)
    .where(eq(tasks.directiveId, directiveId))
    .orderBy(asc(tasks.pointPosition), asc(tasks.unitPosition));
  const coordinating = await read
    .selectDistinct({ unitId: taskCoordinators.unitId })
    .from(taskCoordinators)
    .innerJoin(tasks, eq(tasks.id, taskCoordinators.taskId))
    .where(eq(tasks.directiveId, directiveId));
  const { kind, numberText, subject, issuerId, issuedOn, receivedOn, monitorUnitId } = directive;
  const day = issuedOn ?? receivedOn ?? today;
  const names = await unitNames(read, [issuerId], day);
  const concerned = [
    monitorUnitId,
    ...given.flatMap((task) => [task.leadUnitId, task.monitorUnitId]),
    ...coordinating.map(({ unitId }) => unitId),
    ...(await informedUnits(read, directiveId, day)),
  ];
  return {
    kind,
    numberText,
    subject,
    issuer: names.get(issuerId)?.shortName ?? '',
    issuedOn,
    tasks: given.map(({ id, title, leadUnitId, dueOn }) => ({ id, title, leadUnitId, dueOn })),
    unitIds: [...new Set(concerned.filter((id) => id !== null))],
    document: await writtenPaper(read, directiveId),
  };
}

/** Addressed or informed by the paper, alone or in a group. */
async function informedUnits(read: Db, directiveId: string, day: LocalDate): Promise<(string | null)[]> {
  const informed = await read
    .select({ unitId: directiveRecipients.unitId, groupId: directiveRecipients.groupId })
    .from(directiveRecipients)
    .where(eq(directiveRecipients.directiveId, directiveId));
  const groupIds = informed.flatMap(({ groupId }) => groupId ?? []);
  const groups = await Promise.all(groupIds.map((groupId) => expandGroup(read, groupId, day)));
  return [...informed.map(({ unitId }) => unitId), ...groups.flatMap(({ units }) => units.map(({ id }) => id))];
}

async function writtenPaper(read: Db, directiveId: string): Promise<DirectiveForMail['document']> {
  const [paper] = await read
    .select({ fileName: issuedDocuments.fileName, sha256: issuedDocuments.sha256 })
    .from(issuedDocuments)
    .where(and(eq(issuedDocuments.subjectKind, 'directive'), eq(issuedDocuments.subjectId, directiveId)))
    .orderBy(desc(issuedDocuments.issuedAt))
    .limit(1);
  return paper?.sha256 ? { fileName: paper.fileName, sha256: paper.sha256 } : null;
}
