import { taskFilters as en } from './en/task-filters.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { taskFilters as vi } from './vi/task-filters.ts';

/** Words of the filters of the task list. */
export const taskFiltersText = pair('taskFilters', vi, WITH_ENGLISH ? en : undefined);
