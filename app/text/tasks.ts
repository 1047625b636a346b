import { tasks as en } from './en/tasks.ts';
import type { Pair } from './locale.ts';
import { type TasksText, tasks as vi } from './vi/tasks.ts';

/** Words of the task pages. */
export const tasksText: Pair<TasksText> = { vi, en };
