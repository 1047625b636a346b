import type { AnyCommand } from '../define-command.server.ts';
import { climbRung } from './climb-rung.ts';
import { giveSummary } from './give-summary.ts';
import { reportRung } from './report-rung.ts';

/** What the morning run does, a batch at a time. */
export const reminderCommands: readonly AnyCommand[] = [climbRung, reportRung, giveSummary];
