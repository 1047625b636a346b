import { useActionData, useLoaderData } from '@remix-run/react';
import { createCalendarFeed } from '#app/commands/feeds/create-calendar-feed.ts';
import { createUnitFeed } from '#app/commands/feeds/create-unit-feed.ts';
import { revokeFeed } from '#app/commands/feeds/revoke-feed.ts';
import { paths } from '#app/paths.ts';
import { feedsPage } from '#app/queries/feeds/feeds-page.ts';
import { accountsText } from '#app/text/accounts.ts';
import { feedsText } from '#app/text/feeds.ts';
import { useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SelectField } from '#app/ui/SelectField.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { publicOrigin, withNewToken } from '#app/web/feeds/feed-token.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { FeedTable } from './feed-table.tsx';
import { type NewFeed, NewFeedAddress } from './new-feed-address.tsx';

export const loader = pageLoader({}, async ({ read, actor, today }) => feedsPage(read, actor, today));

const answer = (made: Omit<NewFeed, 'origin'>) => ({ made: { ...made, origin: publicOrigin() } });

export const action = pageAction({
  intents: {
    calendar: { command: createCalendarFeed, input: withNewToken, answer },
    unit: { command: createUnitFeed, input: withNewToken, answer },
    revoke: { command: revokeFeed, flash: 'feed.revoked' },
  },
});

export const handle = page({ title: ({ locale }) => feedsText[locale].title });

export default function Feeds() {
  const { feeds } = useLoaderData<typeof loader>();
  const made = useActionData<{ made?: NewFeed }>()?.made;
  const t = useText(feedsText);
  const { account } = useText(accountsText);
  return (
    <>
      <PageHeader
        title={t.title}
        sub={t.sub}
        crumbs={[{ label: account.title, to: paths.account() }, { label: t.title }]}
      />
      {made && <NewFeedAddress {...made} />}
      <FeedTable feeds={feeds} />
      <div className="cols cols-2 mt-16">
        <CalendarForm />
        <UnitForm />
      </div>
    </>
  );
}

function CalendarForm() {
  const t = useText(feedsText);
  return (
    <Card title={t.newCalendar}>
      <p className="sub mb-8">{t.newCalendarText}</p>
      <PostForm intent="calendar" labels={{ label: t.label }}>
        <TextField name="label" label={t.label} hint={t.labelHint} optional maxLength={100} />
        <div className="row-wrap mt-14">
          <SubmitButton>{t.createCalendar}</SubmitButton>
        </div>
      </PostForm>
    </Card>
  );
}

function UnitForm() {
  const { units } = useLoaderData<typeof loader>();
  const t = useText(feedsText);
  if (units.length === 0) return null;
  return (
    <Card title={t.newUnit}>
      <p className="sub mb-8">{t.newUnitText}</p>
      <PostForm intent="unit" labels={{ label: t.label, unitId: t.unit }}>
        <SelectField name="unitId" label={t.unit} options={units.map(({ id, name }) => ({ value: id, label: name }))} />
        <TextField name="label" label={t.label} hint={t.labelHint} optional maxLength={100} />
        <div className="row-wrap mt-14">
          <SubmitButton tone="secondary">{t.createUnit}</SubmitButton>
        </div>
      </PostForm>
    </Card>
  );
}
