import { purgeSessions, purgeSignInAttempts } from '../../db/stores/account-store.ts';
import type { Handler } from '../handler.ts';

/** Removes sessions that can no longer be used and sign-in counts whose window is over. Both live by real time. */
export const purge: Handler = async ({ office }) => {
  const now = new Date();
  await office.db.write(async (tx) => {
    await purgeSessions(tx, now);
    await purgeSignInAttempts(tx, now);
  });
};
