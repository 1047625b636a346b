import { and, eq, type SQL } from 'drizzle-orm';
import { tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { visibleTo } from '../visible-to.ts';
import { notOwnWork } from './not-own-work.ts';
import { TASK_SCOPE } from './task-scope.ts';

/** The results that wait for this person: what the access table lets them confirm, without their own work. */
export const confirmableBy = (actor: Actor): SQL | undefined =>
  and(
    eq(tasks.state, 'submitted'),
    visibleTo(actor, 'task:confirm', TASK_SCOPE),
    notOwnWork(actor, tasks.submittedByPersonId),
  );
