import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { type AnyCommand, execute } from '../commands/define-command.server.ts';
import type { Db } from '../db/client.server.ts';
import { loadCalendar } from '../db/stores/calendar-store.ts';
import { can } from '../domain/access/can.ts';
import type { Permission } from '../domain/access/permissions.ts';
import type { Actor } from '../domain/access/roles.ts';
import { NotAllowed, NotFound } from '../domain/shared/errors.ts';
import type { LocalDate } from '../domain/shared/local-date.ts';
import type { WorkingCalendar } from '../domain/working-days.ts';
import { paths } from '../paths.ts';
import { runtime } from '../runtime.server.ts';
import type { Locale } from '../text/locale.ts';
import { readPreferences } from './cookies.server.ts';
import { type Flash, setFlash } from './flash.server.ts';
import { echoValues, type FormValues, readForm } from './form.ts';
import { postedForm } from './posted-form.server.ts';
import { problemsOf, type Refusal } from './problems.server.ts';
import { type SignedIn, signedIn } from './session.server.ts';

/** Everything a page's loader works with; already authenticated, parsed and dated. */
export interface PageContext<Params> {
  read: Db;
  actor: Actor & { accountId: string; personId: string };
  username: string;
  mustChangePassword: boolean;
  /** The session this request came in, and the machine it came from. */
  sessionId: string;
  clientAddress: string;
  params: Params;
  url: URL;
  request: Request;
  today: LocalDate;
  now: Date;
  /** The office's, IANA name. */
  timeZone: string;
  locale: Locale;
  /** Loaded when first asked for. */
  calendar: () => Promise<WorkingCalendar>;
}

const noParams = z.object({}).transform(() => ({}));

/** A status page: 403, 404, … The sentence belongs to the error page, not to whoever throws. */
const status = (code: number) => data(null, { status: code });

async function contextOf<Params>(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  shape: z.ZodType<Params>,
  who: SignedIn,
): Promise<PageContext<Params>> {
  const { office, today } = runtime();
  const params = shape.safeParse(args.params);
  if (!params.success) throw status(404);
  const { locale = 'vi' } = await readPreferences(args.request);
  return {
    read: office.db.read,
    actor: who.actor,
    username: who.username,
    mustChangePassword: who.mustChangePassword,
    sessionId: who.sessionId,
    clientAddress: args.context.clientAddress,
    params: params.data,
    url: new URL(args.request.url),
    request: args.request,
    today: today(),
    now: office.clock(),
    timeZone: office.timeZone,
    locale,
    calendar: () => loadCalendar(office.db.read),
  };
}

/** The domain's refusals as status pages; anything else is a fault and stays one. */
function asStatusPage(error: unknown): unknown {
  if (error instanceof NotFound) return status(404);
  if (error instanceof NotAllowed) return status(error.isHidden ? 404 : 403);
  return error;
}

/** Who asks for a page: looked up once for all the loaders of a request. Actions look anew, they change things. */
function whoAsks({ context, request }: LoaderFunctionArgs): Promise<SignedIn | null> {
  context.who ??= signedIn(request);
  return context.who;
}

/**
 * A page's loader: who is it → may they see this kind of page → params → data.
 * The query decides which records they see; a record out of reach is a 404, as if it did not exist.
 */
export function pageLoader<Params, Data>(
  { params, permission }: { params?: z.ZodType<Params>; permission?: Permission },
  load: (context: PageContext<Params>) => Promise<Data>,
) {
  return async (args: LoaderFunctionArgs): Promise<Data> => {
    const who = await whoAsks(args);
    const { pathname, search } = new URL(args.request.url);
    if (!who) throw args.context.sessionEnded ? status(401) : redirect(paths.signIn(pathname + search));
    if (who.mustChangePassword && pathname !== paths.password()) throw redirect(paths.password());
    if (permission && !can(who.actor, permission)) throw status(403);
    try {
      return await load(await contextOf(args, params ?? (noParams as unknown as z.ZodType<Params>), who));
    } catch (error) {
      throw asStatusPage(error);
    }
  };
}

export interface Intent<Params> {
  command: AnyCommand;
  /** The command's input, when it is more than the form's fields and the URL's parameters. May be a promise (uploads). */
  input?: (form: FormValues, context: PageContext<Params>) => unknown;
  /** Where to go afterwards. Default: back to the same page. */
  then?: (result: never, context: PageContext<Params>) => string;
  /** Answers with data instead of leading on: for text saved while somebody types, where no page follows. */
  answer?: (result: never) => unknown;
  /** Message on the next page; facts for its sentence come from the result. */
  flash?: string | ((result: never) => Flash);
}

/**
 * A page's action: who is it → which intent → form to object → command → redirect.
 *
 * Refused forms come back as {@link Refusal} (422, or 409 when somebody else saved first) with everything that was
 * typed. When the session has ended in the meantime the answer is 401 and carries the typed form along.
 */
export function pageAction<Params>({
  params,
  intents,
}: {
  params?: z.ZodType<Params>;
  intents: Record<string, Intent<Params>>;
}) {
  return async (args: ActionFunctionArgs) => {
    const { pathname, search } = new URL(args.request.url);
    const form = await postedForm(args);
    const who = await signedIn(args.request);
    if (!who) {
      args.context.sessionEnded = true;
      throw data({ resume: { action: pathname + search, fields: echoValues(form) } }, { status: 401 });
    }
    if (who.mustChangePassword && pathname !== paths.password()) throw redirect(paths.password());
    const context = await contextOf(args, params ?? (noParams as unknown as z.ZodType<Params>), who);
    const name = String(form.get('intent') ?? '');
    const intent = Object.hasOwn(intents, name) ? intents[name] : undefined;
    if (!intent) throw status(400);
    form.delete('intent');
    try {
      const fields = readForm(form);
      const input = intent.input ? await intent.input(fields, context) : { ...fields, ...context.params };
      const result = (await execute(runtime().office, intent.command as never, { actor: who.actor, input })) as never;
      if (intent.answer) return data(intent.answer(result));
      const flash =
        typeof intent.flash === 'function' ? intent.flash(result) : intent.flash && { code: intent.flash, facts: {} };
      return redirect(intent.then?.(result, context) ?? pathname + search, {
        headers: flash ? { 'Set-Cookie': await setFlash(flash) } : {},
      });
    } catch (error) {
      const refused = problemsOf(error, context.locale);
      if (!refused) throw asStatusPage(error);
      args.context.refused = true;
      const refusal: Refusal = { intent: name, problems: refused.problems, values: echoValues(form) };
      return data(refusal, { status: refused.status });
    }
  };
}
