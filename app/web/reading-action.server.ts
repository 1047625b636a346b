import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { can } from '../domain/access/can.ts';
import type { Permission } from '../domain/access/permissions.ts';
import { RuleBroken } from '../domain/shared/errors.ts';
import { paths } from '../paths.ts';
import { readPreferences } from './cookies.server.ts';
import { echoValues } from './form.ts';
import { postedForm } from './posted-form.server.ts';
import { problemsOf, type Refusal } from './problems.server.ts';
import type { RateLimit } from './rate-limit.ts';
import { signedIn } from './session.server.ts';

interface Reading {
  /** Any of these is enough. */
  readonly permissions: readonly Permission[];
  readonly intent: string;
  /** How often a person may ask, what they are told when it is too often, and at which field. */
  readonly limit: { readonly rate: RateLimit; readonly code: string; readonly minutes: number; readonly field: string };
}

/**
 * A page's action that changes nothing: who is it → may they → what was sent is read, answered with data, and gone.
 * Refusals come back as {@link Refusal}, as those of a command do.
 */
export function readingAction<Answer>(
  { permissions, intent, limit }: Reading,
  read: (form: FormData) => Promise<Answer>,
) {
  return async (args: ActionFunctionArgs) => {
    const { pathname } = new URL(args.request.url);
    const form = await postedForm(args);
    const who = await signedIn(args.request);
    if (!who) throw redirect(paths.signIn(pathname));
    if (who.mustChangePassword) throw redirect(paths.password());
    if (!permissions.some((permission) => can(who.actor, permission))) throw data(null, { status: 403 });
    const { locale = 'vi' } = await readPreferences(args.request);
    try {
      const now = Date.now();
      if (limit.rate.isOver(who.actor.accountId, now))
        throw new RuleBroken(limit.code, { minutes: limit.minutes }, limit.field);
      limit.rate.count(who.actor.accountId, now);
      return await read(form);
    } catch (error) {
      const refused = problemsOf(error, locale);
      if (!refused) throw error;
      args.context.refused = true;
      const refusal: Refusal = { intent, problems: refused.problems, values: echoValues(form) };
      return data(refusal, { status: refused.status });
    }
  };
}
