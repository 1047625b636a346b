import { z } from 'zod';
import { loadAccount, saveAccount } from '../../db/stores/account-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';

/** Opens a closed account again, with the password it had. */
export const enableAccount = defineCommand({
  name: 'account.enable',
  permission: 'account:manage',
  input: z.object({ accountId: id, version }),
  load: (tx, { accountId }) => loadAccount(tx, accountId),
  async run({ tx }, { accountId, version }, account) {
    if (!account.disabledAt) throw new RuleBroken('account.not_disabled');
    await saveAccount(tx, { id: accountId, version }, { disabledAt: null });
    return done(
      { accountId },
      {
        type: 'account.enabled',
        subject: { kind: 'account', id: accountId },
        data: { username: account.username, disabledAt: account.disabledAt },
      },
    );
  },
});
