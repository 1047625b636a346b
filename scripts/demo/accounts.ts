import { createAccount } from '../../app/commands/accounts/create-account.ts';
import { newId } from '../../app/db/ids.ts';
import { hashPassword } from '../../app/web/passwords.server.ts';
import { type Entry, SYSTEM } from './stage.ts';

/** Known to everybody: accounts with it open only in training mode. */
const DEMO_PASSWORD = 'tap-huan-2022';

/** Lets the people named sign in, each under their key, in the order given. */
export const accountEntries = (at: string, keys: readonly string[]): Entry[] =>
  keys.map((username) => ({
    at,
    play: async (stage) =>
      stage.run(SYSTEM, createAccount, {
        id: newId(),
        personId: stage.id('person', username),
        username,
        passwordHash: await hashPassword(DEMO_PASSWORD),
        isDemo: true,
      }),
  }));
