import { z } from 'zod';
import { loadAccount, revokeSessions, saveAccount } from '../../db/stores/account-store.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { passwordHash } from './account-inputs.ts';

/** Gives a temporary password, to be changed at the next sign-in; whoever was signed in no longer is. */
export const resetPassword = defineCommand({
  name: 'account.reset-password',
  permission: 'account:manage',
  input: z.object({ accountId: id, version, passwordHash }),
  load: (tx, { accountId }) => loadAccount(tx, accountId),
  async run({ tx, now }, { accountId, version, passwordHash }, account) {
    await saveAccount(tx, { id: accountId, version }, { passwordHash, mustChangePassword: true });
    const sessionsEnded = await revokeSessions(tx, accountId, now);
    return done(
      { accountId },
      {
        type: 'account.password_reset',
        subject: { kind: 'account', id: accountId },
        data: { username: account.username, sessionsEnded },
      },
    );
  },
});
