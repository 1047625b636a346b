import { eq, inArray, sql } from 'drizzle-orm';
import { subtasks, taskCoordinators, tasks } from '../../db/schema.ts';
import type { ScopeColumns } from '../visible-to.ts';

/** How tasks expose their scope to {@link visibleTo}. */
export const TASK_SCOPE: ScopeColumns = {
  issuerId: tasks.issuerId,
  field: tasks.field,
  leads: (unitIds) => inArray(tasks.leadUnitId, unitIds),
  involves: (unitIds) =>
    sql`(exists (select 1 from ${taskCoordinators} where ${taskCoordinators.taskId} = ${tasks.id} and ${inArray(taskCoordinators.unitId, unitIds)})
      or ${tasks.id} in (select ${subtasks.taskId} from ${subtasks} where ${inArray(subtasks.unitId, unitIds)} and ${subtasks.removedOn} is null))`,
  monitors: (unitIds) => inArray(tasks.monitorUnitId, unitIds),
  assignedTo: (personId) => eq(tasks.officerPersonId, personId),
  isSecret: tasks.isSecret,
};

/** The same for totals, which count secret tasks whoever reads them. */
export const COUNTED_TASK_SCOPE: ScopeColumns = { ...TASK_SCOPE, isSecret: undefined };
