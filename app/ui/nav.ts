import { paths } from '../paths.ts';
import type { ShellText } from '../text/vi/shell.ts';
import type { IconName } from './Icon.tsx';

/** Entries a side menu may have; their words are in the shell catalog. */
export type MenuKey = Exclude<keyof ShellText['menu'], 'summary'>;

/** Things the "create" menu may offer. */
export type CreateKey = keyof ShellText['creates'];

interface Target {
  to: string;
  icon: IconName;
}

export const MENU: Record<MenuKey, Target> = {
  overview: { to: paths.home(), icon: 'home' },
  today: { to: paths.home(), icon: 'today' },
  unitWork: { to: paths.home(), icon: 'home' },
  myWork: { to: paths.home(), icon: 'home' },
  inbox: { to: paths.inbox(), icon: 'gavel' },
  calendar: { to: paths.calendar(), icon: 'cal' },
  meetings: { to: paths.meetings(), icon: 'meet' },
  directives: { to: paths.directives(), icon: 'doc' },
  incoming: { to: paths.directives({ huong: 'den' }), icon: 'mail' },
  registers: { to: paths.registers(), icon: 'book' },
  tasks: { to: paths.tasks(), icon: 'task' },
  staff: { to: paths.staff(), icon: 'user' },
  reports: { to: paths.reports(), icon: 'report' },
  units: { to: paths.units(), icon: 'building' },
  admin: { to: paths.admin(), icon: 'gear' },
  account: { to: paths.account(), icon: 'user' },
};

export const CREATE: Record<CreateKey, Target> = {
  meeting: { to: paths.newMeeting(), icon: 'meet' },
  directive: { to: paths.newDirective(), icon: 'doc' },
  incoming: { to: paths.newIncoming(), icon: 'mail' },
};

/** Whether a menu entry is where the reader is: the page itself or anything under it. */
export function isCurrent(target: Target, pathname: string): boolean {
  if (/[?#]/.test(target.to)) return false;
  return target.to === '/' ? pathname === '/' : pathname === target.to || pathname.startsWith(`${target.to}/`);
}
