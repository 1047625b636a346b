import { z } from 'zod';
import { revokeSessions as endSessions, loadAccount } from '../../db/stores/account-store.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';

/** Signs an account out everywhere, for a lost machine or a person who has left. */
export const revokeSessions = defineCommand({
  name: 'account.revoke-sessions',
  permission: 'account:manage',
  input: z.object({ accountId: id }),
  load: (tx, { accountId }) => loadAccount(tx, accountId),
  async run({ tx, now }, { accountId }, account) {
    const sessionsEnded = await endSessions(tx, accountId, now);
    if (sessionsEnded === 0) return alreadyDone({ accountId, sessionsEnded });
    return done(
      { accountId, sessionsEnded },
      {
        type: 'account.sessions_revoked',
        subject: { kind: 'account', id: accountId },
        data: { username: account.username, sessionsEnded },
      },
    );
  },
});
