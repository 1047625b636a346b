import { z } from 'zod';
import {
  accountScope,
  findAccount,
  findAccountByUsername,
  findAccountOfPerson,
  insertAccount,
} from '../../db/stores/account-store.ts';
import { loadPerson } from '../../db/stores/person-store.ts';
import { NotAllowed, RuleBroken } from '../../domain/shared/errors.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id, tick } from '../inputs.ts';
import { passwordHash, username } from './account-inputs.ts';

/** Lets a person sign in, at first with a password somebody else knows. */
export const createAccount = defineCommand({
  name: 'account.create',
  permission: 'account:manage',
  input: z.object({
    id,
    personId: id,
    username,
    passwordHash,
    /** For training: opened by one click, with a known password. Only the loader of demo data may ask for it. */
    isDemo: tick,
  }),
  load: async (tx, { id, personId }) => ({
    known: await findAccount(tx, id),
    personName: (await loadPerson(tx, personId)).fullName,
    scope: accountScope(personId),
  }),
  async run({ tx, actor }, { id, personId, username, passwordHash, isDemo }, { known, personName }) {
    if (isDemo && actor.kind !== 'system') throw new NotAllowed('account:manage');
    if (known) return alreadyDone({ accountId: id });
    if (await findAccountByUsername(tx, username))
      throw new RuleBroken('already_used', { value: username }, 'username');
    if (await findAccountOfPerson(tx, personId))
      throw new RuleBroken('account.person_has_account', { person: personName }, 'username');
    await insertAccount(tx, { id, personId, username, passwordHash, isDemo, mustChangePassword: !isDemo });
    return done(
      { accountId: id },
      { type: 'account.created', subject: { kind: 'account', id }, data: { username, personId, person: personName } },
    );
  },
});
