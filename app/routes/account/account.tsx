import { Link, useLoaderData } from '@remix-run/react';
import { revokeOwnSession } from '#app/commands/accounts/revoke-own-session.ts';
import { paths } from '#app/paths.ts';
import { ownAccountPage } from '#app/queries/accounts/own-account-page.ts';
import { accountsText } from '#app/text/accounts.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { DataTable } from '#app/ui/DataTable.tsx';
import { namePlate } from '#app/ui/name-plate.ts';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { Preferences } from '#app/ui/Preferences.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { mayReadMails } from '#app/web/mail-reading.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { describeMachine } from '#app/web/user-agent.ts';

export const loader = pageLoader({}, async ({ read, actor, today, sessionId }) => {
  const account = await ownAccountPage(read, actor, { today, now: new Date() });
  return {
    ...account,
    readsMails: mayReadMails(actor),
    sessions: account.sessions.map(({ userAgent, ...session }) => ({
      ...session,
      machine: describeMachine(userAgent),
      isHere: session.id === sessionId,
    })),
  };
});

export const action = pageAction({
  intents: { 'revoke-session': { command: revokeOwnSession, flash: 'account.session_revoked' } },
});

export const handle = page({ title: ({ locale }) => accountsText[locale].account.title });

export default function Account() {
  const { username, fullName, email, posts, readsMails } = useLoaderData<typeof loader>();
  const words = useText(accountsText);
  const t = words.account;
  return (
    <>
      <PageHeader
        title={t.title}
        actions={
          <>
            {readsMails && (
              <Link className="btn" to={paths.mails()}>
                {t.mails}
              </Link>
            )}
            <Link className="btn" to={paths.noticeChoices()}>
              {t.mailChoices}
            </Link>
            <Link className="btn" to={paths.feeds()}>
              {t.feeds}
            </Link>
            <Link className="btn" to={paths.password()}>
              {t.changePassword}
            </Link>
          </>
        }
      />
      <div className="cols cols-2">
        <Card title={fullName}>
          <dl className="kv">
            <dt>{words.username}</dt>
            <dd>{username}</dd>
            <dt>{t.posts}</dt>
            <dd>
              {posts.length === 0 && t.noPosts}
              {posts.map((post) => (
                <p key={post.id}>{namePlate(post)}</p>
              ))}
            </dd>
            <dt>{t.email}</dt>
            <dd>{email ?? t.noEmail}</dd>
          </dl>
        </Card>
        <Card title={t.preferences}>
          <Preferences />
        </Card>
      </div>
      <Sessions />
    </>
  );
}

function Sessions() {
  const { sessions } = useLoaderData<typeof loader>();
  const { account: t } = useText(accountsText);
  const format = useFormat();
  const nameOf = ({ machine }: (typeof sessions)[number]) =>
    machine ? t.browserOn(machine.browser, machine.system) : t.unknownMachine;
  return (
    <Card
      title={t.sessions}
      count={format.number(sessions.length)}
      padded={false}
      foot={t.sessionsNote}
      className="mt-16"
    >
      <DataTable
        caption={t.sessions}
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'machine',
            header: t.machine,
            names: true,
            cell: (session) => (
              <>
                {nameOf(session)} {session.isHere && <span className="small muted">({t.here})</span>}
              </>
            ),
          },
          { key: 'createdAt', header: t.signedInAt, cell: ({ createdAt }) => format.dateTime(createdAt) },
          { key: 'seenAt', header: t.seenAt, cell: ({ seenAt }) => format.dateTime(seenAt) },
          {
            key: 'revoke',
            header: t.signOutThere,
            actions: true,
            cell: (session) =>
              !session.isHere && (
                <PostForm intent="revoke-session" id={`revoke-${session.id}`}>
                  <input type="hidden" name="sessionId" value={session.id} />
                  <SubmitButton tone="secondary" small>
                    {t.signOutThere}
                    <span className="vh">: {nameOf(session)}</span>
                  </SubmitButton>
                </PostForm>
              ),
          },
        ]}
      />
    </Card>
  );
}
