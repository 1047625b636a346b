import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { createAccount } from '#app/commands/accounts/create-account.ts';
import { disableAccount } from '#app/commands/accounts/disable-account.ts';
import { enableAccount } from '#app/commands/accounts/enable-account.ts';
import { resetPassword } from '#app/commands/accounts/reset-password.ts';
import { revokeSessions } from '#app/commands/accounts/revoke-sessions.ts';
import { appointPerson } from '#app/commands/organisation/appoint-person.ts';
import { editPerson } from '#app/commands/organisation/edit-person.ts';
import { paths } from '#app/paths.ts';
import { personPage } from '#app/queries/organisation/person-page.ts';
import { useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { Card } from '#app/ui/Card.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { freshId } from '#app/web/fresh-id.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { suggestPassword } from '#app/web/passwords.server.ts';
import { withNewPassword } from '#app/web/temporary-password.server.ts';
import { AccountCard } from './account-card.tsx';
import { PersonFields, usePersonLabels } from './person-fields.tsx';
import { NewPost, Posts } from './posts.tsx';

const params = z.object({ personId: z.string() });

export const loader = pageLoader({ params, permission: 'person:manage' }, async ({ read, params, today }) => ({
  ...(await personPage(read, params.personId, today)),
  freshIds: { post: freshId(), account: freshId() },
  suggestedPassword: suggestPassword(),
}));

export const action = pageAction({
  params,
  intents: {
    save: { command: editPerson, flash: 'person.edited' },
    appoint: { command: appointPerson, flash: 'post.appointed' },
    'create-account': { command: createAccount, input: withNewPassword, flash: 'account.created' },
    'reset-password': { command: resetPassword, input: withNewPassword, flash: 'account.password_reset' },
    disable: { command: disableAccount, flash: 'account.disabled' },
    enable: { command: enableAccount, flash: 'account.enabled' },
    revoke: { command: revokeSessions, flash: 'account.sessions_revoked' },
  },
});

export const handle = page<typeof loader>({ title: ({ data }) => data.person.fullName });

export default function PersonDetail() {
  const { person, posts, account, units, committees, freshIds, suggestedPassword } = useLoaderData<typeof loader>();
  const t = useText(organisationText).people;
  const held = posts.find(({ isHeld }) => isHeld);
  return (
    <>
      <PageHeader
        title={person.fullName}
        sub={held && `${held.title}, ${held.unit}`}
        crumbs={[{ label: t.title, to: paths.adminUsers() }, { label: person.fullName }]}
      />
      <Posts posts={posts} />
      <div className="cols cols-2">
        <div>
          <Card title={t.facts}>
            <PostForm intent="save" version={person.version} labels={usePersonLabels()}>
              <PersonFields person={person} />
              <SubmitButton>{t.save}</SubmitButton>
            </PostForm>
          </Card>
          <AccountCard
            key={account?.version ?? 0}
            account={account}
            newId={freshIds.account}
            suggestedPassword={suggestedPassword}
          />
        </div>
        <NewPost key={posts.length} id={freshIds.post} units={units} committees={committees} />
      </div>
    </>
  );
}
