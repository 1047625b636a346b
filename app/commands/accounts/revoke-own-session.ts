import { z } from 'zod';
import { endSession, loadSession } from '../../db/stores/account-store.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';

/** Signs the person's own account out on one machine. */
export const revokeOwnSession = defineCommand({
  name: 'account.revoke-own-session',
  permission: 'own',
  input: z.object({ sessionId: id }),
  load: (tx, { sessionId }) => loadSession(tx, sessionId),
  async run({ tx, now }, { sessionId }, session) {
    if (session.revokedAt) return alreadyDone({ sessionId });
    await endSession(tx, sessionId, now);
    return done(
      { sessionId },
      {
        type: 'account.session_revoked',
        subject: { kind: 'account', id: session.accountId },
        data: { signedInAt: session.createdAt, userAgent: session.userAgent },
      },
    );
  },
});
