import { RuleBroken } from './shared/errors.ts';

export const PASSWORD_MIN = 10;
/** Longer ones gain nothing and cost the server time. */
export const PASSWORD_MAX = 128;
export const USERNAME_MAX = 40;

const USERNAME = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;

/** True for a name one can sign in with: lower-case letters without marks, digits, and single dots or hyphens between. */
export const isUsername = (name: string): boolean =>
  name.length >= 3 && name.length <= USERNAME_MAX && USERNAME.test(name);

/** A name as typed, as it is compared: without spaces around, lower case. */
export const normalUsername = (typed: string): string => typed.normalize('NFC').trim().toLowerCase();

/** A password as it is hashed: Vietnamese keyboards send the same letter in two forms, and both must open the door. */
export const normalPassword = (typed: string): string => typed.normalize('NFC');

const FEWEST_CHARACTERS = 5;

/** Keys in the order in which fingers run over them. */
const RUNS = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'];

const isRun = (text: string): boolean => {
  const backwards = [...text].reverse().join('');
  return RUNS.some((run) => run.includes(text) || run.includes(backwards));
};

/**
 * Refuses a new password that is too short or long, is the user's own name, or is one anybody would try first
 * (length before composition, as NIST SP 800-63B asks). The refusal is shown at `field`.
 */
export function checkPassword(password: string, username: string, field = 'newPassword'): void {
  const length = [...password].length;
  if (length < PASSWORD_MIN) throw new RuleBroken('password.too_short', { min: PASSWORD_MIN }, field);
  if (length > PASSWORD_MAX) throw new RuleBroken('too_long', { max: PASSWORD_MAX }, field);
  const plain = password.toLowerCase();
  if (plain.trim() === username.toLowerCase()) throw new RuleBroken('password.is_username', {}, field);
  if (new Set(plain).size < FEWEST_CHARACTERS || isRun(plain)) throw new RuleBroken('password.too_simple', {}, field);
}
