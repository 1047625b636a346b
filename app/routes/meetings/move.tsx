import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { id } from '#app/commands/inputs.ts';
import { cancelMeeting } from '#app/commands/meetings/cancel-meeting.ts';
import { postponeMeeting } from '#app/commands/meetings/postpone-meeting.ts';
import { NotAllowed } from '#app/domain/shared/errors.ts';
import { paths } from '#app/paths.ts';
import { meetingPage } from '#app/queries/meetings/meeting-page.ts';
import { useText } from '#app/text/index.ts';
import { meetingsText } from '#app/text/meetings.ts';
import { Card } from '#app/ui/Card.tsx';
import { ConfirmForm } from '#app/ui/ConfirmForm.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { TimeField } from '#app/ui/TimeField.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { useMeetingTime } from './meeting-time.ts';

const params = z.object({ meetingId: id });

export const loader = pageLoader({ params }, async ({ read, actor, params, today, calendar }) => {
  const found = await meetingPage(read, actor, { ...params, today, calendar: await calendar() });
  if (!found.may.postpone) throw new NotAllowed('meeting:plan');
  return { meeting: found.meeting, people: found.participants.length };
});

const back = ({ meetingId }: { meetingId: string }) => paths.meeting(meetingId);

export const action = pageAction({
  params,
  intents: {
    postpone: { command: postponeMeeting, then: back, flash: 'meeting.postponed' },
    cancel: { command: cancelMeeting, then: back, flash: 'meeting.cancelled' },
  },
});

export const handle = page({ title: ({ locale }) => meetingsText[locale].move.title });

export default function MoveMeeting() {
  const { meeting, people } = useLoaderData<typeof loader>();
  const t = useText(meetingsText).move;
  const words = useText(meetingsText).page;
  const time = useMeetingTime();
  return (
    <>
      <PageHeader
        title={t.title}
        sub={`${time.hours(meeting)}, ${time.day(meeting)}`}
        crumbs={[
          { label: words.crumb, to: paths.meetings() },
          { label: meeting.title, to: paths.meeting(meeting.id) },
          { label: t.title },
        ]}
      />
      <div className="stack-lg maxw-form">
        <Card title={t.postpone}>
          <PostForm
            intent="postpone"
            version={meeting.version}
            labels={{ heldOn: t.heldOn, startsAt: t.startsAt, endsAt: t.endsAt, place: t.place, reason: t.reason }}
          >
            <div className="row-fields rows-time">
              <DateField name="heldOn" label={t.heldOn} defaultValue={meeting.heldOn} />
              <TimeField name="startsAt" label={t.startsAt} defaultValue={meeting.startsAt} />
              <TimeField name="endsAt" label={t.endsAt} optional defaultValue={meeting.endsAt} />
            </div>
            <TextField name="place" label={t.place} hint={t.placeHint} optional />
            <TextArea name="reason" label={t.reason} rows={2} />
            <div className="mt-16">
              <SubmitButton>{t.postponeDo}</SubmitButton>
            </div>
          </PostForm>
        </Card>
        <h2>{t.cancel}</h2>
        <ConfirmForm
          intent="cancel"
          version={meeting.version}
          consequences={t.consequences(people, meeting.invitedOn !== null)}
          reasonLabel={t.cancelReason}
          submit={t.cancelDo}
          keepTo={paths.meeting(meeting.id)}
        />
      </div>
    </>
  );
}
