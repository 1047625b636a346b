import { factReaders, type Sentence } from '../error-facts.ts';
import type { accountErrors as vietnamese } from '../vi/account-errors.ts';

const { num, str } = factReaders('en');

export const accountErrors: Record<keyof typeof vietnamese, Sentence> = {
  'sign_in.failed': (f) => `The user name or the password is not right. Attempts left: ${num(f.left)}`,
  'sign_in.not_for_training': () => 'This account cannot be entered directly; type its user name and password',
  busy: () => 'Many people are signing in at once. Try again in a few minutes',
  'password.too_short': (f) => `Choose a password of at least ${num(f.min)} characters`,
  'password.is_username': () => 'Choose a password that is not the user name',
  'password.too_simple': () => 'This password is easy to guess, choose another',
  'password.unchanged': () => 'Choose a password that is not the current one',
  'password.not_repeated': () => 'The two entries differ; type the new password again',
  'password.wrong': (f) => `The current password is not right. Attempts left: ${num(f.left)}`,
  'account.username_invalid': () =>
    'A user name has 3 to 40 lower-case letters without marks, digits, dots or hyphens, for example tranngocan.tth',
  'account.person_has_account': (f) => `${str(f.person)} has an account already`,
  'account.own_disable': () => 'One cannot close one’s own account; ask another administrator',
  'account.already_disabled': () => 'This account is closed already',
  'account.not_disabled': () => 'This account is open',
  'set_up.token_wrong': () => 'The set-up code is not right. Look at the newest line on the server’s screen',
  'outbox.done': () => 'This is done already',
  'outbox.under_way': () => 'This is under way; look again in a few minutes',
  'set_up.done': () => 'The system has been set up; sign in to go on',
};
