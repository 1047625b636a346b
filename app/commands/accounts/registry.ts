import type { AnyCommand } from '../define-command.server.ts';
import { changeOwnPassword } from './change-own-password.ts';
import { createAccount } from './create-account.ts';
import { disableAccount } from './disable-account.ts';
import { enableAccount } from './enable-account.ts';
import { resetPassword } from './reset-password.ts';
import { revokeOwnSession } from './revoke-own-session.ts';
import { revokeSessions } from './revoke-sessions.ts';

/** Who may sign in, and how. */
export const accountCommands: readonly AnyCommand[] = [
  createAccount,
  resetPassword,
  disableAccount,
  enableAccount,
  revokeSessions,
  changeOwnPassword,
  revokeOwnSession,
];
