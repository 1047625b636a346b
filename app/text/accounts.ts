import { accounts as en } from './en/accounts.ts';
import type { Pair } from './locale.ts';
import { type AccountsText, accounts as vi } from './vi/accounts.ts';

/** Signing in, one's own account, the first set-up, accounts in administration. */
export const accountsText: Pair<AccountsText> = { vi, en };
