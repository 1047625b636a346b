import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { useText, useToday } from '#app/text/index.ts';
import { meetingsText } from '#app/text/meetings.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import type { loader } from './route.tsx';

/** What can be done with the meeting now; the next step of its life is the primary one. */
export function MeetingActs() {
  const { meeting, may, seesRecord } = useLoaderData<typeof loader>();
  const t = useText(meetingsText).page;
  const today = useToday();
  const isDay = meeting.heldOn <= today;
  return (
    <>
      {may.edit && (
        <Link className="btn" to={paths.editMeeting(meeting.id)}>
          <Icon name="edit" small />
          {t.edit}
        </Link>
      )}
      {may.postpone && (
        <Link className="btn" to={paths.moveMeeting(meeting.id)}>
          {t.move}
        </Link>
      )}
      {may.start && isDay && (
        <PostForm intent="start">
          <SubmitButton tone={may.invite ? 'secondary' : 'primary'}>{t.start}</SubmitButton>
        </PostForm>
      )}
      {may.record && !meeting.isAhead && (
        <Link className={meeting.isLive ? 'btn btn-1' : 'btn'} to={paths.liveMeeting(meeting.id)}>
          {meeting.isLive ? t.openLive : t.openRecord}
        </Link>
      )}
      {!meeting.isAhead && !meeting.cancelReason && seesRecord && (
        <Link className={meeting.isLive ? 'btn' : 'btn btn-1'} to={paths.minutes(meeting.id)}>
          {t.openMinutes}
        </Link>
      )}
    </>
  );
}
