import { tasks as en } from './en/tasks.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { tasks as vi } from './vi/tasks.ts';

/** Words of the task pages. */
export const tasksText = pair('tasks', vi, WITH_ENGLISH ? en : undefined);
