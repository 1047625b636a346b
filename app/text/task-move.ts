import { taskMove as en } from './en/task-move.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { taskMove as vi } from './vi/task-move.ts';

/** Words of the page where a task goes to another unit or ends by a paper. */
export const taskMoveText = pair('taskMove', vi, WITH_ENGLISH ? en : undefined);
