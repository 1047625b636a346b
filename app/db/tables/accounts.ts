import type { Kit } from '../kit.ts';
import type { organisationTables } from './organisation.ts';

/** Who may sign in, and from where they are signed in. */
export const accountTables = (k: Kit, { people }: ReturnType<typeof organisationTables>) => {
  const accounts = k.table(
    'accounts',
    {
      id: k.text('id').primaryKey(),
      personId: k
        .text('person_id')
        .notNull()
        .references(() => people.id),
      username: k.text('username').notNull(),
      passwordHash: k.text('password_hash').notNull(),
      mustChangePassword: k.bool('must_change_password').notNull(),
      disabledAt: k.instant('disabled_at'),
      isDemo: k.bool('is_demo').notNull().default(false),
      version: k.int('version').notNull().default(1),
    },
    (t) => [k.uniqueIndex('accounts_username').on(t.username), k.uniqueIndex('accounts_person').on(t.personId)],
  );

  /** `id` is the SHA-256 of the token in the cookie: a stolen database opens no session. */
  const sessions = k.table(
    'sessions',
    {
      id: k.text('id').primaryKey(),
      accountId: k
        .text('account_id')
        .notNull()
        .references(() => accounts.id),
      createdAt: k.instant('created_at').notNull(),
      seenAt: k.instant('seen_at').notNull(),
      expiresAt: k.instant('expires_at').notNull(),
      revokedAt: k.instant('revoked_at'),
      /** "Keep me signed in on this machine": lasts until its end without use in between. */
      remembered: k.bool('remembered').notNull().default(false),
      userAgent: k.text('user_agent').notNull(),
    },
    (t) => [k.index('sessions_account').on(t.accountId), k.index('sessions_expires').on(t.expiresAt)],
  );

  /** Failed sign-ins per key (`user:` and a keyed hash of the name, or `ip:` and the address) within the current window. */
  const signInAttempts = k.table('sign_in_attempts', {
    key: k.text('key').primaryKey(),
    failures: k.int('failures').notNull(),
    windowEndsAt: k.instant('window_ends_at').notNull(),
  });

  return { accounts, sessions, signInAttempts };
};
