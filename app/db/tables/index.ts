import type { Kit } from '../kit.ts';
import { accountTables } from './accounts.ts';
import { directiveTables } from './directives.ts';
import { meetingTables } from './meetings.ts';
import { noticeTables } from './notices.ts';
import { organisationTables } from './organisation.ts';
import { platformTables } from './platform.ts';
import { taskLifeTables } from './task-life.ts';
import { taskTables } from './tasks.ts';

/** All tables, for one dialect. */
export const defineTables = (k: Kit) => {
  const organisation = organisationTables(k);
  const accounts = accountTables(k, organisation);
  const meetings = meetingTables(k, organisation);
  const directives = directiveTables(k, organisation, meetings);
  const tasks = taskTables(k, organisation, directives);
  return {
    ...organisation,
    ...accounts,
    ...meetings,
    ...directives,
    ...tasks,
    ...taskLifeTables(k, organisation, directives, tasks),
    ...noticeTables(k, organisation, tasks),
    ...platformTables(k),
  };
};
