import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { paths } from '../paths.ts';
import { type SignInPage, signInPage } from '../queries/accounts/sign-in-page.ts';
import { runtime } from '../runtime.server.ts';
import { flashSentence } from '../text/flash.ts';
import { readPreferences } from './cookies.server.ts';
import { setFlash, takeFlash } from './flash.server.ts';
import { echoValues } from './form.ts';
import { type KeptForm, readKeptForm } from './kept-form.ts';
import { postedForm } from './posted-form.server.ts';
import { problemsOf, type Refusal } from './problems.server.ts';
import { safeReturnPath } from './return-path.ts';
import { closeSession, signedIn } from './session.server.ts';
import { signIn, signInForTraining, type Visitor } from './sign-in.server.ts';

export interface SignInData extends SignInPage {
  back: string;
  /** What was just done, as a sentence: signed out. */
  flash: string | null;
}

/** The sign-in page's data; whoever is signed in goes on, and an empty installation is set up first. */
export async function signInLoader({ request }: LoaderFunctionArgs) {
  const { office, today, config } = runtime();
  const back = safeReturnPath(new URL(request.url).searchParams.get('ve'));
  const shown = await signInPage(office.db.read, { today: today(), training: config.trainingToday !== null });
  if (!shown.isSetUp) throw redirect(paths.setUp());
  if (await signedIn(request)) throw redirect(back);
  const { flash, clear } = await takeFlash(request);
  const { locale = 'vi' } = await readPreferences(request);
  const sentence = flash && flashSentence(locale, flash.code, flash.facts);
  const answer: SignInData = { ...shown, back, flash: sentence };
  return data(answer, clear ? { headers: { 'Set-Cookie': clear } } : {});
}

const visitorOf = ({ request, context }: ActionFunctionArgs): Visitor => ({
  address: context.clientAddress,
  userAgent: request.headers.get('User-Agent') ?? '',
});

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** A refused sign-in, or a form that waits to be sent again. */
export type SignInAnswer = { kept: KeptForm | null } & (Refusal | { ready: true });

/**
 * Lets somebody in: by name and password, or in training by the button of a demo account. A form that came too late
 * travels along as `resume` and is offered for sending again once the door is open.
 */
export async function signInAction(args: ActionFunctionArgs) {
  const { request } = args;
  const form = await postedForm(args);
  const kept = readKeptForm(form.get('resume'));
  const demo = textOf(form, 'demo');
  try {
    const cookie = demo
      ? await signInForTraining(demo, visitorOf(args))
      : await signIn(
          {
            username: textOf(form, 'username'),
            password: textOf(form, 'password'),
            remember: form.get('remember') === 'on',
          },
          visitorOf(args),
        );
    // The session this browser had before, if any, is not left open behind the new one.
    await closeSession(request);
    const headers = { 'Set-Cookie': cookie };
    if (kept) return data<SignInAnswer>({ ready: true, kept }, { headers });
    return redirect(safeReturnPath(new URL(request.url).searchParams.get('ve')), { headers });
  } catch (error) {
    const { locale = 'vi' } = await readPreferences(request);
    const refused = problemsOf(error, locale);
    if (!refused) throw error;
    args.context.refused = true;
    const status = refused.problems.some(({ code }) => code === 'too_many_attempts' || code === 'busy') ? 429 : 422;
    const values = echoValues(form);
    return data<SignInAnswer>({ intent: 'sign-in', problems: refused.problems, values, kept }, { status });
  }
}

/** Ends the session of this browser. */
export async function signOutAction({ request }: ActionFunctionArgs) {
  const headers = new Headers([
    ['Set-Cookie', await closeSession(request)],
    ['Set-Cookie', await setFlash({ code: 'session.signed_out', facts: {} })],
  ]);
  return redirect(paths.signIn(), { headers });
}
