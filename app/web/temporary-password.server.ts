import type { FormValues } from './form.ts';
import type { PageContext } from './page.server.ts';
import { acceptNewPassword } from './passwords.server.ts';

/**
 * The form of an administrator who gives a password away: what was typed is checked and becomes a hash before the
 * command runs, because hashing takes longer than its transaction may.
 */
export async function withNewPassword<Params extends object>(
  { newPassword, ...fields }: FormValues,
  { params }: PageContext<Params>,
): Promise<Record<string, unknown>> {
  const passwordHash = await acceptNewPassword(
    { newPassword },
    typeof fields.username === 'string' ? fields.username : '',
  );
  return { ...fields, ...params, passwordHash };
}
