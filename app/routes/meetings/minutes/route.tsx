import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { id } from '#app/commands/inputs.ts';
import { reopenMinutes } from '#app/commands/meetings/reopen-minutes.ts';
import { signMinutesAsChair, signMinutesAsSecretary } from '#app/commands/meetings/sign-minutes.ts';
import { NotFound } from '#app/domain/shared/errors.ts';
import { paths } from '#app/paths.ts';
import { meetingPage } from '#app/queries/meetings/meeting-page.ts';
import { useText } from '#app/text/index.ts';
import { meetingsText } from '#app/text/meetings.ts';
import { minutesText } from '#app/text/minutes.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { Steps } from '#app/ui/Steps.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { MinutesSheet } from './sheet.tsx';
import { Signatures } from './signatures.tsx';

const params = z.object({ meetingId: id });

export const loader = pageLoader({ params }, async ({ read, actor, params, today, calendar }) => {
  const found = await meetingPage(read, actor, { ...params, today, calendar: await calendar() });
  // Before the session there are no minutes, and until both have signed they are the issuer's own affair.
  if (found.meeting.startedAt === null || !found.seesRecord) throw new NotFound('minutes', params.meetingId);
  return found;
});

export const action = pageAction({
  params,
  intents: {
    'sign-secretary': { command: signMinutesAsSecretary, flash: 'meeting.signed' },
    'sign-chair': { command: signMinutesAsChair, flash: 'meeting.minutes_final' },
    reopen: { command: reopenMinutes, flash: 'meeting.reopened' },
  },
});

export const handle = page<typeof loader>({
  title: ({ data, locale }) => minutesText[locale].tab(data.meeting.title),
});

export default function Minutes() {
  const { meeting, may, word } = useLoaderData<typeof loader>();
  const words = useText(meetingsText);
  const t = useText(minutesText);
  return (
    <>
      <PageHeader
        title={t.title}
        sub={meeting.title}
        crumbs={[
          { label: words.page.crumb, to: paths.meetings() },
          { label: meeting.title, to: paths.meeting(meeting.id) },
          { label: t.title },
        ]}
        actions={
          <>
            {may.record && (
              <Link className="btn" to={paths.liveMeeting(meeting.id)}>
                <Icon name="edit" small />
                {t.edit}
              </Link>
            )}
            {word.some(({ type }) => type === 'meeting-minutes') && (
              <a className="btn" href={paths.meetingDocument(meeting.id, 'meeting-minutes')} download>
                <Icon name="word" small />
                {t.word}
              </a>
            )}
          </>
        }
      />
      <Progress />
      <State />
      <div className="cols cols-8-4">
        <MinutesSheet />
        <Signatures />
      </div>
    </>
  );
}

/** From the session to the issued conclusions. */
function Progress() {
  const { meeting } = useLoaderData<typeof loader>();
  const t = useText(minutesText).steps;
  const done = [
    meeting.endedAt !== null,
    meeting.secretarySignedAt !== null,
    meeting.chairSignedAt !== null,
    meeting.status === 'conclusions_issued',
  ];
  const now = done.indexOf(false);
  return (
    <Steps
      label={useText(minutesText).title}
      steps={[t.held, t.secretary, t.chair, t.notice].map((label, place) => ({
        label,
        state: done[place] ? 'done' : place === now ? 'now' : 'todo',
      }))}
    />
  );
}

/** Whether the words can still change, and why. */
function State() {
  const { meeting } = useLoaderData<typeof loader>();
  const t = useText(minutesText);
  if (meeting.isLocked) return <Notice icon="lock">{t.locked}</Notice>;
  if (meeting.secretarySignedAt) return <Notice icon="lock">{t.waitsForChair}</Notice>;
  return (
    <>
      <Notice tone="warn" icon="edit">
        {meeting.endedAt ? t.open : t.notEnded}
      </Notice>
      {meeting.reopenReason && <Notice tone="warn">{t.reopened(meeting.reopenReason)}</Notice>}
    </>
  );
}
