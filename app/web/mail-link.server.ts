import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { acknowledgeByLink, reportByLink } from '../commands/mail-links/act-by-link.ts';
import { NotAllowed, RuleBroken } from '../domain/shared/errors.ts';
import { tokenHash } from '../mail/link-token.ts';
import { linkActor, type MailLinkPage, mailLinkPage } from '../queries/mail-links/mail-link-page.ts';
import { runtime } from '../runtime.server.ts';
import { readPreferences } from './cookies.server.ts';
import { executeFor } from './execute.server.ts';
import { echoValues, readForm } from './form.ts';
import { postedForm } from './posted-form.server.ts';
import { problemsOf, type Refusal } from './problems.server.ts';
import { wrongTokens } from './secret-address.server.ts';

const STATUS: Record<MailLinkPage['state'], number> = {
  open: 200,
  unknown: 404,
  used: 410,
  expired: 410,
  left: 410,
  done: 410,
};

/** Too many wrong tokens from one address; otherwise the hash of this one. */
function hashOf({ params, context }: LoaderFunctionArgs | ActionFunctionArgs): string {
  if (wrongTokens.isOver(context.clientAddress, Date.now())) throw data(null, { status: 429 });
  return tokenHash(params.token ?? '');
}

/** What a link in a mail offers. Mail scanners open links too: looking changes nothing, and sets no cookie. */
export async function mailLinkLoader(args: LoaderFunctionArgs) {
  const { office, today } = runtime();
  const moment = { now: office.clock(), today: today() };
  const link = await mailLinkPage(office.db.read, hashOf(args), moment);
  if (link.state === 'unknown') wrongTokens.count(args.context.clientAddress, Date.now());
  return data(link, { status: STATUS[link.state] });
}

const COMMANDS = { acknowledge: acknowledgeByLink, report: reportByLink } as const;

/**
 * Does what the link is for, in the name of whom it was sent to and with the rights they have today. A link that was
 * used in the meantime answers with its page, which says so.
 */
export async function mailLinkAction(args: ActionFunctionArgs) {
  const linkId = hashOf(args);
  const { office, today } = runtime();
  const found = await linkActor(office.db.read, linkId, today());
  if (!found) return data(null, { status: 410 });
  const form = await postedForm(args);
  try {
    await executeFor(found.actor, COMMANDS[found.act], { ...readForm(form), linkId });
    return data({ done: found.act }, { status: 200 });
  } catch (error) {
    const isDead = error instanceof RuleBroken && error.code.startsWith('mail_link.');
    if (isDead || error instanceof NotAllowed) return data(null, { status: 410 });
    const { locale = 'vi' } = await readPreferences(args.request);
    const refused = problemsOf(error, locale);
    if (!refused) throw error;
    args.context.refused = true;
    const refusal: Refusal = { intent: found.act, problems: refused.problems, values: echoValues(form) };
    return data(refusal, { status: refused.status });
  }
}
