import { and, desc, eq, gte, ne } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directives } from '../../db/schema.ts';
import { openRequestsOf } from '../../db/stores/task-request-store.ts';
import { loadTask } from '../../db/stores/task-store.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { NotAllowed, NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { allowed } from '../../domain/workflow/machine.ts';
import { taskWorkflow } from '../../domain/workflow/task-workflow.ts';
import { visibleDirectives } from '../directives/directive-scope.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { unitOptions } from '../organisation/unit-options.ts';

const MOST_PAPERS = 100;

/** What moving a task, or ending it by a document, needs to know: units, papers since the task was given, what lapses. */
export async function movePage(read: Db, actor: Actor, { taskId, today }: { taskId: string; today: LocalDate }) {
  const task = await loadTask(read, taskId);
  if (!can(actor, 'task:read', task.scope)) throw new NotFound('task', taskId);
  if (!can(actor, 'task:transfer', task.scope)) throw new NotAllowed('task:transfer');
  const [units, papers, waiting, names] = await Promise.all([
    unitOptions(read, today, { under: [task.issuerId] }),
    read
      .select({
        id: directives.id,
        numberText: directives.numberText,
        subject: directives.subject,
        issuedOn: directives.issuedOn,
      })
      .from(directives)
      .where(
        and(
          visibleDirectives(actor),
          eq(directives.issuerId, task.issuerId),
          eq(directives.status, 'issued'),
          ne(directives.kind, 'ORAL'),
          gte(directives.issuedOn, task.issuedOn),
        ),
      )
      .orderBy(desc(directives.issuedOn), desc(directives.number))
      .limit(MOST_PAPERS),
    openRequestsOf(read, taskId),
    unitNames(read, [task.leadUnitId], today),
  ]);
  const { id, title, version, dueOn, leadUnitId, state } = task;
  return {
    task: { id, title, version, dueOn },
    /** It may have ended while the reader was on the way here. */
    isOpen: allowed(taskWorkflow, state).includes('transfer'),
    leadUnit: names.get(leadUnitId)?.addressed ?? '',
    units: units
      .filter((unit) => unit.id !== leadUnitId && unit.id !== task.issuerId)
      .map((unit) => ({ id: unit.id, name: unit.shortName })),
    papers: papers.filter(({ numberText }) => numberText !== null),
    waiting: waiting.length,
  };
}
