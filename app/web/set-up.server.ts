import { randomBytes } from 'node:crypto';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { execute } from '../commands/define-command.server.ts';
import { setUp, setUpTokenHash } from '../commands/installation/set-up.ts';
import { anyAccount } from '../db/stores/account-store.ts';
import { putSetting } from '../db/stores/setting-store.ts';
import { systemActor } from '../domain/access/roles.ts';
import { normalUsername } from '../domain/account.ts';
import { paths } from '../paths.ts';
import { runtime } from '../runtime.server.ts';
import { accountsText } from '../text/accounts.ts';
import { readPreferences } from './cookies.server.ts';
import { setFlash } from './flash.server.ts';
import { echoValues, readForm } from './form.ts';
import { acceptNewPassword } from './passwords.server.ts';
import { postedForm } from './posted-form.server.ts';
import { problemsOf, type Refusal } from './problems.server.ts';

/**
 * For an installation nobody has set up: makes a new one-time token and returns the address to open with it, to be
 * shown to the operator and to nobody else. Null once there is an account.
 */
export async function offerSetUp(): Promise<string | null> {
  const { office, config } = runtime();
  if (await anyAccount(office.db.read)) return null;
  const token = randomBytes(16).toString('base64url');
  await office.db.write((tx) => putSetting(tx, 'set-up-token', setUpTokenHash(token)));
  return config.appUrl + paths.setUp(token);
}

const HASH_TO_COME = '$argon2id$';

/** The set-up page exists only until it has been used. */
export async function setUpLoader({ request }: LoaderFunctionArgs) {
  if (await anyAccount(runtime().office.db.read)) throw redirect(paths.home());
  return { token: new URL(request.url).searchParams.get('ma') ?? '' };
}

/** Sets the installation up and leads to the sign-in page; refused forms keep what was typed. */
export async function setUpAction({ request, context }: ActionFunctionArgs) {
  const form = await postedForm({ request, context });
  const { newPassword, repeatPassword, ...fields } = readForm(form);
  try {
    const username = typeof fields.username === 'string' ? normalUsername(fields.username) : '';
    const input = { ...fields, postTitle: accountsText.vi.setUp.postTitle };
    // Everything else first: one answer names all that is missing.
    setUp.input.parse({ ...input, passwordHash: HASH_TO_COME });
    const passwordHash = await acceptNewPassword({ newPassword, repeatPassword }, username);
    await execute(runtime().office, setUp, { actor: systemActor, input: { ...input, passwordHash } });
    return redirect(paths.signIn(), {
      headers: { 'Set-Cookie': await setFlash({ code: 'installation.set_up', facts: {} }) },
    });
  } catch (error) {
    const { locale = 'vi' } = await readPreferences(request);
    const refused = problemsOf(error, locale);
    if (!refused) throw error;
    context.refused = true;
    const refusal: Refusal = { intent: 'set-up', problems: refused.problems, values: echoValues(form) };
    return data(refusal, { status: refused.status });
  }
}
