import { can } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { type Workplace, workplaceOf } from '#app/domain/access/workplace.ts';
import type { CreateKey, MenuKey } from '#app/ui/nav.ts';
import type { MenuEntry } from '#app/ui/Shell.tsx';

interface Counts {
  overdue: number;
  inbox: number;
}

/** The daily work comes first; the first four entries also stand in the bottom bar of phones. */
const ENTRIES: Record<Workplace, readonly MenuKey[]> = {
  decide: ['overview', 'inbox', 'tasks', 'calendar', 'directives', 'meetings', 'reports'],
  prepare: ['today', 'inbox', 'calendar', 'directives', 'tasks', 'staff', 'meetings', 'registers', 'reports', 'units'],
  unit: ['unitWork', 'inbox', 'incoming', 'calendar', 'tasks', 'staff', 'reports', 'units'],
  own: ['myWork', 'inbox', 'incoming', 'calendar', 'tasks', 'staff', 'units'],
  read: ['overview', 'tasks', 'directives', 'calendar', 'meetings', 'reports', 'units'],
  system: ['units'],
  none: [],
};

/** Pages that not everybody at such a workplace may open. */
const NEEDS: Partial<Record<MenuKey, readonly Permission[]>> = {
  registers: ['register:read'],
  staff: ['task:report'],
  reports: ['report:read'],
  units: ['unit:read'],
  admin: [
    'unit:manage',
    'person:manage',
    'committee:manage',
    'calendar:manage',
    'office-rules:manage',
    'reminder:read',
    'audit:read',
    'outbox:manage',
  ],
};

const COUNTED: Partial<Record<MenuKey, (counts: Counts) => Omit<MenuEntry, 'key'>>> = {
  inbox: ({ inbox }) => ({ count: inbox }),
  unitWork: ({ overdue }) => ({ count: overdue, hot: true }),
  myWork: ({ overdue }) => ({ count: overdue, hot: true }),
  tasks: ({ overdue }) => ({ count: overdue, hot: true }),
};

/** The side menu of a person: by what their day is about, without pages they may not open. */
export function menuFor(actor: Actor, counts: Counts): MenuEntry[] {
  const place = workplaceOf(actor);
  const isOpen = (key: MenuKey) => NEEDS[key]?.some((permission) => can(actor, permission)) ?? true;
  const keys: MenuKey[] = [...ENTRIES[place], 'admin', 'account'];
  // A unit's overdue work is counted once, at its home.
  const home = keys[0];
  return keys.filter(isOpen).map((key) => ({
    key,
    ...(key === 'tasks' && (home === 'unitWork' || home === 'myWork') ? {} : COUNTED[key]?.(counts)),
  }));
}

const CREATES: Record<CreateKey, Permission> = {
  meeting: 'meeting:plan',
  directive: 'directive:draft',
  incoming: 'directive:register-incoming',
};

/** What a person may create. */
export const createsFor = (actor: Actor): CreateKey[] =>
  (Object.keys(CREATES) as CreateKey[]).filter((key) => can(actor, CREATES[key]));
