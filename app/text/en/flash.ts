import type { FlashSentence } from '../flash.ts';
import type { FlashCode } from '../vi/flash.ts';
import { directiveFlash } from './directive-flash.ts';
import { meetingFlash } from './meeting-flash.ts';
import { organisationFlash } from './organisation-flash.ts';
import { registerFlash } from './register-flash.ts';
import { taskTurnsFlash } from './task-turns-flash.ts';
import { unitWorkFlash } from './unit-work-flash.ts';

export const flash: Record<FlashCode, FlashSentence> = {
  saved: () => 'Saved.',
  removed: () => 'Removed.',
  sent: () => 'Sent.',
  'preferences.saved': () => 'Preferences changed on this machine.',
  'account.created': () => 'Account created.',
  'account.password_reset': () => 'Temporary password set.',
  'account.password_changed': () => 'Password changed.',
  'account.disabled': () => 'Account closed.',
  'account.enabled': () => 'Account opened again.',
  'account.sessions_revoked': () => 'Signed out everywhere.',
  'account.session_revoked': () => 'Signed out there.',
  'installation.set_up': () => 'Set up. Sign in with the administrator’s account.',
  ...directiveFlash,
  ...meetingFlash,
  ...organisationFlash,
  ...registerFlash,
  ...taskTurnsFlash,
  ...unitWorkFlash,
  'feed.revoked': () => 'Revoked: the address does not work any more.',
  'notice.chosen': () => 'Your choices are saved.',
  'notice.reset': () => 'Back to the defaults.',
  'notice.digests_resumed': () => 'Digests go on.',
  'outbox.retried': () => 'Put back into the queue.',
  'session.signed_out': () => 'Signed out.',
  'task_series.changed': () => 'Rule changed. Past occurrences stay.',
  'task_series.closed': () => 'Periodic task ended.',
  'task_series.excused': () => 'Occurrence excused.',
  'tasks.acknowledge': (f) => `Acknowledged ${f.count}.`,
  'tasks.confirm': (f) => `Confirmed ${f.count}.`,
  'tasks.urge': (f) => `Urged ${f.count}.`,
  'task.acknowledged': () => 'The task is acknowledged.',
  'task.officer_assigned': () => 'The officer is named.',
  'task.reported': () => 'The progress report is sent.',
  'task.tapped': (f) => `Progress is now ${f.percent}%, it was ${f.before}%.`,
  'task.submitted': () => 'The result is submitted and awaits confirmation.',
  'task.confirmed': () => 'Completion is confirmed.',
  'task.returned': () => 'The result is returned.',
  'task.reopened': () => 'The task is open again.',
  'task.commented': () => 'The comment is sent.',
  'task.urged': () => 'The unit has been reminded.',
};
