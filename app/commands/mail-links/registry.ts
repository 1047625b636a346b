import type { AnyCommand } from '../define-command.server.ts';
import { acknowledgeByLink, reportByLink } from './act-by-link.ts';

/** What can be done from a mail. */
export const mailLinkCommands: readonly AnyCommand[] = [acknowledgeByLink, reportByLink];
