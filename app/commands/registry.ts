import { accountCommands } from './accounts/registry.ts';
import { conclusionCommands } from './conclusions/registry.ts';
import type { AnyCommand } from './define-command.server.ts';
import { directiveCommands } from './directives/registry.ts';
import { feedCommands } from './feeds/registry.ts';
import { fileCommands } from './files/registry.ts';
import { retryMessage } from './installation/retry-message.ts';
import { setUp } from './installation/set-up.ts';
import { mailLinkCommands } from './mail-links/registry.ts';
import { meetingCommands } from './meetings/registry.ts';
import { noticeCommands } from './notices/registry.ts';
import { changeOfficeRules } from './office-rules/change-rules.ts';
import { organisationCommands } from './organisation/registry.ts';
import { registerCommands } from './registers/registry.ts';
import { reminderCommands } from './reminders/registry.ts';
import { seriesCommands } from './series/registry.ts';
import { standInCommands } from './stand-ins/registry.ts';
import { subtaskCommands } from './subtasks/registry.ts';
import { taskCommands } from './tasks/registry.ts';

/** Every business verb there is: the access tests walk this list, so a command left out of it fails them. */
export const commands: readonly AnyCommand[] = [
  ...accountCommands,
  setUp,
  retryMessage,
  ...conclusionCommands,
  ...directiveCommands,
  ...feedCommands,
  ...fileCommands,
  ...mailLinkCommands,
  ...meetingCommands,
  ...noticeCommands,
  ...organisationCommands,
  ...registerCommands,
  changeOfficeRules,
  ...reminderCommands,
  ...standInCommands,
  ...subtaskCommands,
  ...seriesCommands,
  ...taskCommands,
];
