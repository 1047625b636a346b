import type { DisplayStatus } from '#app/domain/task.ts';

/** Statuses of tasks that somebody still has to do something about. */
export const OPEN_STATUSES: readonly DisplayStatus[] = ['moi', 'dang', 'sap', 'qua', 'cho', 'dung'];

/** In the order of the bar over a matrix: what is done first, what is late last. */
export const BAR_ORDER: readonly DisplayStatus[] = ['xong', 'tre', 'cho', 'dang', 'moi', 'sap', 'qua', 'dung', 'huy'];
