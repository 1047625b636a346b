import { Link, useLoaderData } from '@remix-run/react';
import { meetingClock } from '#app/domain/meeting-clock.ts';
import { paths } from '#app/paths.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { useMeetingTime } from '../meeting-time.ts';
import { useOfficeNow } from './office-clock.ts';
import type { loader } from './route.tsx';
import { SaveSign } from './save-sign.tsx';
import type { SaveState } from './use-autosave.ts';

/** Since when, where, under whom; whether all is saved; the end of the session. */
export function LiveHead({ saving }: { saving: SaveState }) {
  const { meeting, agenda, may, now: readAt } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText);
  const format = useFormat();
  const time = useMeetingTime();
  const now = useOfficeNow(readAt);
  const { startedAt, endedAt } = meeting;
  const where = [time.day(meeting), meeting.place, meeting.chairTitle && t.chairedBy(meeting.chairTitle)];
  return (
    <div className="page-head mb-12">
      <div>
        <p className="row-wrap small mb-2 g-0-10">
          {meeting.isLive && startedAt && (
            <>
              <span className="live-dot">{t.live}</span>
              <span className="soft num">
                {t.since(format.time(startedAt), meetingClock(startedAt, agenda, null, now).elapsed)}
              </span>
            </>
          )}
          {meeting.isAhead && <span className="soft">{t.notStarted}</span>}
          {endedAt && <span className="soft num">{t.ended(format.time(endedAt))}</span>}
          <span className="soft">{where.filter(Boolean).join(' · ')}</span>
        </p>
        <h1>{meeting.title}</h1>
      </div>
      <div className="actions ai-center">
        {may.record && <SaveSign state={saving} />}
        <Link className="btn btn-sm" to={paths.liveMeeting(meeting.id, { 'trinh-chieu': '1' })}>
          {t.present}
        </Link>
        {!meeting.isAhead && (
          <Link className="btn btn-sm" to={paths.minutes(meeting.id)}>
            {t.minutes}
          </Link>
        )}
        {meeting.isLive && may.record && (
          <PostForm intent="end">
            <SubmitButton small>{t.end}</SubmitButton>
          </PostForm>
        )}
      </div>
    </div>
  );
}
