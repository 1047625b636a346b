import type { FlashSentence } from '../flash.ts';
import type { FlashCode } from '../vi/flash.ts';

export const flash: Record<FlashCode, FlashSentence> = {
  saved: () => 'Saved.',
  removed: () => 'Removed.',
  sent: () => 'Sent.',
  'preferences.saved': () => 'Preferences changed on this machine.',
  'account.created': () => 'Account created.',
  'account.password_reset': () => 'Temporary password set.',
  'account.password_changed': () => 'Password changed.',
  'account.disabled': () => 'Account closed.',
  'account.enabled': () => 'Account opened again.',
  'account.sessions_revoked': () => 'Signed out everywhere.',
  'account.session_revoked': () => 'Signed out there.',
  'installation.set_up': () => 'Set up. Begin by entering units and people.',
  'outbox.retried': () => 'Put back into the queue.',
  'session.signed_out': () => 'Signed out.',
};
