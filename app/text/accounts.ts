import { accounts as en } from './en/accounts.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { accounts as vi } from './vi/accounts.ts';

/** Signing in, one's own account, the first set-up, accounts in administration. */
export const accountsText = pair('accounts', vi, WITH_ENGLISH ? en : undefined);
