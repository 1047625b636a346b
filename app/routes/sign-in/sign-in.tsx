import { useActionData, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { accountsText } from '#app/text/accounts.ts';
import { useText } from '#app/text/index.ts';
import { Notice } from '#app/ui/Notice.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SignInForm } from '#app/ui/SignInForm.tsx';
import { signInAction, signInLoader } from '#app/web/sign-in-page.server.ts';
import { Gate } from './gate.tsx';
import { SendAgain } from './send-again.tsx';

export const loader = signInLoader;
export const action = signInAction;

export const handle = page({ title: ({ locale }) => accountsText[locale].signIn.title, layout: 'bare' });

export default function SignIn() {
  const { back, flash, organisation, demoAccounts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { signIn: t, resume } = useText(accountsText);
  if (answer && 'ready' in answer && answer.kept)
    return (
      <Gate organisation={organisation}>
        <SendAgain kept={answer.kept} />
      </Gate>
    );
  return (
    <Gate organisation={organisation}>
      <h1 className="mb-18">{t.title}</h1>
      {flash && !answer && (
        <Notice tone="ok" role="status" className="mb-18">
          {flash}
        </Notice>
      )}
      {answer?.kept && (
        <Notice tone="warn" className="mb-18">
          {resume.kept}
        </Notice>
      )}
      <SignInForm back={back} kept={answer?.kept} />
      {demoAccounts.length > 0 && <DemoAccounts />}
      <p className="small soft mt-18">{t.forgotten}</p>
    </Gate>
  );
}

/** Training mode: one click per account, no password. */
function DemoAccounts() {
  const { back, demoAccounts } = useLoaderData<typeof loader>();
  const { signIn: t } = useText(accountsText);
  return (
    <>
      <p className="or">
        <span>{t.or}</span>
      </p>
      <form method="post" action={paths.signIn(back)} aria-label={t.demoTitle}>
        <h2 className="fs-15 mb-8">{t.demoTitle}</h2>
        <ul className="demo-accounts">
          {demoAccounts.map(({ username, name, title }) => (
            <li key={username}>
              <button type="submit" name="demo" value={username} className="btn btn-block">
                <b>{username}</b>
                <span>{t.demoAccount(name, title)}</span>
              </button>
            </li>
          ))}
        </ul>
      </form>
    </>
  );
}
