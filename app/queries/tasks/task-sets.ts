import { sql } from 'drizzle-orm';
import { tasks } from '../../db/schema.ts';
import { COMPLETED, UNFINISHED } from '../../db/tables/tasks.ts';

/** Not ended yet, in the words of its index: to be added to conditions that imply it. */
export const isUnfinished = sql`${tasks.state} in (${sql.raw(UNFINISHED)})`;

/** Done, in the words of its index. */
export const isCompleted = sql`${tasks.state} in (${sql.raw(COMPLETED)})`;
