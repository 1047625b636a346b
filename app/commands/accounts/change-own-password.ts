import { z } from 'zod';
import { loadAccount, revokeSessions, saveAccount } from '../../db/stores/account-store.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { passwordHash } from './account-inputs.ts';

/**
 * A person's own new password. The current one has been proved against the `version` given here; if the account has
 * changed since, that proof is void and the change is refused as stale. Sessions elsewhere end.
 */
export const changeOwnPassword = defineCommand({
  name: 'account.change-own-password',
  permission: 'own',
  input: z.object({ accountId: id, version, passwordHash, keepSessionId: id }),
  load: (tx, { accountId }) => loadAccount(tx, accountId),
  async run({ tx, now }, { accountId, version, passwordHash, keepSessionId }, account) {
    await saveAccount(tx, { id: accountId, version }, { passwordHash, mustChangePassword: false });
    const sessionsEnded = await revokeSessions(tx, accountId, now, keepSessionId);
    return done(
      { accountId, sessionsEnded },
      {
        type: 'account.password_changed',
        subject: { kind: 'account', id: accountId },
        data: { username: account.username, sessionsEnded },
      },
    );
  },
});
