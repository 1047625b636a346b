import { useActionData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { accountsText } from '#app/text/accounts.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { isRefusal } from '#app/ui/form-state.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextField } from '#app/ui/TextField.tsx';

interface Account {
  id: string;
  username: string;
  disabledAt: Date | null;
  mustChangePassword: boolean;
  version: number;
}

interface AccountCardProps {
  account: Account | null;
  /** Id of the account to create, so that sending the form twice creates one. */
  newId: string;
  suggestedPassword: string;
}

/** A person's account: create it, give a new temporary password, close it, open it again. */
export function AccountCard({ account, newId, suggestedPassword }: AccountCardProps) {
  const words = useText(accountsText);
  const t = words.administration;
  const labels = { username: words.username, newPassword: t.temporaryPassword, reason: t.disableReason };
  // In the open on purpose: it is copied down to be handed over, and changed at the first sign-in.
  const password = (
    <TextField
      name="newPassword"
      label={t.temporaryPassword}
      hint={t.temporaryHint}
      defaultValue={suggestedPassword}
      spellCheck={false}
    />
  );
  if (account === null)
    return (
      <Card title={t.title}>
        <p className="soft mb-12">{t.none}</p>
        <PostForm intent="create-account" labels={labels}>
          <input type="hidden" name="id" value={newId} />
          <TextField name="username" label={words.username} hint={words.newUsernameHint} spellCheck={false} />
          {password}
          <SubmitButton tone="secondary">{t.create}</SubmitButton>
        </PostForm>
      </Card>
    );
  return (
    <Card title={t.title}>
      <AccountState account={account} />
      {account.disabledAt ? (
        <PostForm intent="enable" version={account.version} labels={labels}>
          <input type="hidden" name="accountId" value={account.id} />
          <SubmitButton tone="secondary">{t.enable}</SubmitButton>
        </PostForm>
      ) : (
        <>
          <Unfolding intent="reset-password" title={t.reset}>
            <PostForm intent="reset-password" version={account.version} labels={labels}>
              <input type="hidden" name="accountId" value={account.id} />
              {password}
              <SubmitButton tone="secondary">{t.reset}</SubmitButton>
            </PostForm>
          </Unfolding>
          <Unfolding intent="disable" title={t.disable}>
            <PostForm intent="disable" version={account.version} labels={labels}>
              <input type="hidden" name="accountId" value={account.id} />
              <TextField name="reason" label={t.disableReason} optional maxLength={500} />
              <SubmitButton tone="danger">{t.disable}</SubmitButton>
            </PostForm>
          </Unfolding>
          <PostForm intent="revoke" labels={labels} className="mt-16">
            <input type="hidden" name="accountId" value={account.id} />
            <SubmitButton tone="secondary">{t.revoke}</SubmitButton>
          </PostForm>
        </>
      )}
    </Card>
  );
}

/** A form that waits behind its name; open when it has been refused. */
function Unfolding({ intent, title, children }: { intent: string; title: string; children: ReactNode }) {
  const answer: unknown = useActionData();
  return (
    <details className="mt-8" open={isRefusal(answer) && answer.intent === intent}>
      <summary>{title}</summary>
      <div className="mt-8">{children}</div>
    </details>
  );
}

function AccountState({ account }: { account: Account }) {
  const words = useText(accountsText);
  const t = words.administration;
  const format = useFormat();
  const state = account.disabledAt
    ? t.disabledSince(format.date(format.dayOf(account.disabledAt)))
    : account.mustChangePassword
      ? t.mustChange
      : t.open;
  return (
    <dl className="kv mb-12">
      <dt>{words.username}</dt>
      <dd>
        {account.username} <span className="small soft">{state}</span>
      </dd>
    </dl>
  );
}
