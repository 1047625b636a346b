import { useLoaderData } from '@remix-run/react';
import { changeOwnPassword } from '#app/commands/accounts/change-own-password.ts';
import { PASSWORD_MIN } from '#app/domain/account.ts';
import { paths } from '#app/paths.ts';
import { accountsText } from '#app/text/accounts.ts';
import { useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { newPasswordInput } from '#app/web/own-password.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';

export const loader = pageLoader({}, async ({ username, mustChangePassword }) => ({
  username,
  must: mustChangePassword,
}));

export const action = pageAction({
  intents: {
    change: {
      command: changeOwnPassword,
      input: newPasswordInput,
      then: () => paths.home(),
      flash: 'account.password_changed',
    },
  },
});

export const handle = page({ title: ({ locale }) => accountsText[locale].passwordPage.title });

export default function ChangePassword() {
  const { username, must } = useLoaderData<typeof loader>();
  const words = useText(accountsText);
  const t = words.passwordPage;
  return (
    <>
      <PageHeader title={must ? t.mustTitle : t.title} />
      {must && <Notice tone="warn">{t.must}</Notice>}
      <Card label={t.title} foot={t.elsewhere} className="panel-form">
        <PostForm
          intent="change"
          labels={{ currentPassword: t.current, newPassword: t.next, repeatPassword: t.repeat }}
        >
          {/* Password managers file the new password under the name they find here. */}
          <input type="hidden" name="username" value={username} autoComplete="username" />
          <TextField name="currentPassword" label={t.current} type="password" autoComplete="current-password" />
          <TextField
            name="newPassword"
            label={t.next}
            hint={words.passwordHint(PASSWORD_MIN)}
            type="password"
            autoComplete="new-password"
          />
          <TextField name="repeatPassword" label={t.repeat} type="password" autoComplete="new-password" />
          <div className="row-wrap mt-14">
            <SubmitButton>{t.submit}</SubmitButton>
          </div>
        </PostForm>
      </Card>
    </>
  );
}
