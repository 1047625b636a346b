import { z } from 'zod';
import { loadAccount, revokeSessions, saveAccount } from '../../db/stores/account-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, optionalText, version } from '../inputs.ts';

/** Closes an account until further notice. Nobody closes their own: an administrator always remains. */
export const disableAccount = defineCommand({
  name: 'account.disable',
  permission: 'account:manage',
  input: z.object({ accountId: id, version, reason: optionalText(500) }),
  load: (tx, { accountId }) => loadAccount(tx, accountId),
  async run({ tx, actor, now }, { accountId, version, reason }, account) {
    if (account.personId === actor.personId) throw new RuleBroken('account.own_disable');
    if (account.disabledAt) throw new RuleBroken('account.already_disabled');
    await saveAccount(tx, { id: accountId, version }, { disabledAt: now });
    const sessionsEnded = await revokeSessions(tx, accountId, now);
    return done(
      { accountId },
      {
        type: 'account.disabled',
        subject: { kind: 'account', id: accountId },
        data: { username: account.username, reason, sessionsEnded },
      },
    );
  },
});
