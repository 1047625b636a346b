import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { stopDigests } from '../commands/notices/stop-digests.ts';
import { systemActor } from '../domain/access/roles.ts';
import { personOfDigestToken } from '../mail/link-token.ts';
import { choicesPage } from '../queries/notices/choices-page.ts';
import { personName } from '../queries/people/person-name.ts';
import { runtime } from '../runtime.server.ts';
import { executeFor } from './execute.server.ts';
import { postedForm } from './posted-form.server.ts';
import { wrongTokens } from './secret-address.server.ts';

/** Whose digests the address stops. Throws 404, and 429 after too many wrong ones. */
function readerOf({ params, context }: LoaderFunctionArgs | ActionFunctionArgs): string {
  if (wrongTokens.isOver(context.clientAddress, Date.now())) throw data(null, { status: 429 });
  const personId = personOfDigestToken(runtime().secret, params.token ?? '');
  if (personId) return personId;
  wrongTokens.count(context.clientAddress, Date.now());
  throw data(null, { status: 404 });
}

/** Asks before it stops anything: mail scanners open links too. */
export async function stopDigestsLoader(args: LoaderFunctionArgs) {
  const personId = readerOf(args);
  const { read } = runtime().office.db;
  const { stoppedAt } = await choicesPage(read, personId);
  return { name: await personName(read, personId), isStopped: stoppedAt !== null };
}

/**
 * Stops the digests of whom the mail was sent to, or lets them go on. A mail program's one click (RFC 8058) posts
 * `List-Unsubscribe=One-Click` and nothing else.
 */
export async function stopDigestsAction(args: ActionFunctionArgs) {
  const personId = readerOf(args);
  const form = await postedForm(args);
  const name = await personName(runtime().office.db.read, personId);
  const actor = { ...systemActor, kind: 'person' as const, personId, name };
  await executeFor(actor, stopDigests, { stopped: form.get('intent') !== 'resume' });
  return { changed: true };
}
