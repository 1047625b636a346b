import { and, eq, exists, type SQL } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { taskSeries, tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { visibleTo } from '../visible-to.ts';
import { TASK_SCOPE } from './task-scope.ts';

/** The series an actor may see: those with an occurrence they may see. */
export const visibleSeries = (read: Db, actor: Actor): SQL =>
  exists(
    read
      .select({ id: tasks.id })
      .from(tasks)
      .where(and(eq(tasks.seriesId, taskSeries.id), visibleTo(actor, 'task:read', TASK_SCOPE))),
  );
