import { DELAY_CAUSES } from '../../domain/delay.ts';
import { parseVietnameseDate } from '../../domain/shared/local-date.ts';
import { DISPLAY_STATUSES, type DisplayStatus } from '../../domain/task.ts';
import { TASK_PAGE_SIZES, TASK_SORTS, type TaskSort } from './list-tasks.ts';
import type { TaskFilters } from './task-filters.ts';

/** Slugs of statuses in addresses; `can-xu-ly` and `mo` stand for several. */
export const STATUS_SLUGS: Record<string, readonly DisplayStatus[]> = {
  'can-xu-ly': ['qua', 'sap', 'cho'],
  mo: ['qua', 'moi', 'sap', 'dang', 'cho', 'dung'],
  ...Object.fromEntries(DISPLAY_STATUSES.map((status) => [status, [status]])),
};

const SORT_SLUGS: Record<string, TaskSort> = {
  han: 'due',
  '-han': '-due',
  'cap-nhat': 'updated',
  '-cap-nhat': '-updated',
  'tien-do': 'percent',
  '-tien-do': '-percent',
};

const causeIn = (typed: string | null): TaskFilters['cause'] =>
  [...DELAY_CAUSES, 'unsaid' as const].find((cause) => cause === typed) ?? null;

/** Names of the task list's filters in its address: the address is the state of the list. */
export interface TaskQuery {
  filters: TaskFilters;
  sort: TaskSort;
  page: number;
  pageSize: number;
  /** Only tasks without an entry for too long; how long is a rule of the office. */
  isSilent: boolean;
  /** A value could not be read and was left out. */
  hadUnreadable: boolean;
  isFiltered: boolean;
}

const LAST_PAGE = 100_000;

/** Reads `?tt=qua&dv=…&vb=…&ban=…&cq=…&tu=1/4/2022&den=…&q=…&ky=…&bc=…&viec=xac-nhan&nn=LAW&muc=hop&xep=-han&trang=2&dong=50`. */
export function readTaskQuery(search: URLSearchParams): TaskQuery {
  const value = (name: string) => search.get(name)?.trim().slice(0, 200) || null;
  let hadUnreadable = false;
  const day = (name: string) => {
    const typed = value(name);
    const parsed = typed ? parseVietnameseDate(typed) : null;
    if (typed && !parsed) hadUnreadable = true;
    return parsed;
  };
  const slugs = search.getAll('tt').filter(Boolean);
  const statuses = slugs.flatMap((slug) => {
    const known = Object.hasOwn(STATUS_SLUGS, slug) ? STATUS_SLUGS[slug] : undefined;
    if (!known) hadUnreadable = true;
    return known ?? [];
  });
  const filters: TaskFilters = {
    statuses: [...new Set(statuses)],
    leadUnitId: value('dv'),
    directiveId: value('vb'),
    pointId: value('diem'),
    committeeId: value('ban'),
    issuerId: value('cq'),
    monitorUnitId: value('td'),
    dueFrom: day('tu'),
    dueTo: day('den'),
    since: day('ky'),
    reportFrom: day('bc'),
    secondHand: search.get('nguon') === 'chua-xac-nhan' || null,
    longOverdue: search.get('muc') === 'hop' || null,
    toConfirm: search.get('viec') === 'xac-nhan' || null,
    cause: causeIn(search.get('nn')),
    text: value('q'),
  };
  const isSilent = search.get('cap') === 'lau';
  const page = Number(search.get('trang') ?? 1);
  const pageSize = TASK_PAGE_SIZES.find((size) => String(size) === search.get('dong')) ?? TASK_PAGE_SIZES[0];
  const order = search.get('xep') ?? '';
  const sort = (Object.hasOwn(SORT_SLUGS, order) && SORT_SLUGS[order]) || TASK_SORTS[0];
  return {
    filters,
    sort,
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
    pageSize,
    isSilent,
    hadUnreadable,
    isFiltered:
      isSilent || Object.values(filters).some((part) => (Array.isArray(part) ? part.length > 0 : part !== null)),
  };
}
