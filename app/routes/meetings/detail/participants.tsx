import { useLoaderData } from '@remix-run/react';
import { countAttendance } from '#app/domain/meeting.ts';
import { useText } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { meetingsText } from '#app/text/meetings.ts';
import { Card } from '#app/ui/Card.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { ATTENDANCE_LOOKS } from '../attendance-looks.ts';
import type { loader } from './route.tsx';

/** Everybody on the list, and how they attended once the session has begun. */
export function Participants() {
  const { meeting, participants } = useLoaderData<typeof loader>();
  const t = useText(meetingsText).page;
  const { said, substitutedBy, excusedFor } = useText(liveMeetingText);
  const count = countAttendance(participants.map(({ attendance }) => attendance));
  const hasBegun = meeting.startedAt !== null;
  return (
    <Card
      title={t.participants}
      count={participants.length}
      padded={false}
      action={hasBegun && <span className="small soft num">{t.attended(count.present, count.invited)}</span>}
    >
      {participants.length === 0 && <p className="panel-body small soft">{t.noParticipants}</p>}
      <ul className="att att-cols">
        {participants.map((one) => {
          const look = ATTENDANCE_LOOKS[one.attendance];
          const isNoted = one.attendance !== 'invited' && one.attendance !== 'present';
          return (
            <li key={one.id}>
              {hasBegun && (
                <span className={`t-${look.tone}`}>
                  <Icon name={look.icon} />
                  <span className="vh">{said[one.attendance]}: </span>
                </span>
              )}
              <span className="grow">
                {one.name}
                {one.title && <span className="soft">, {one.title}</span>}
                {isNoted && (
                  <span className="d-block soft">
                    {one.attendance === 'substitute'
                      ? substitutedBy([one.substituteName, one.substituteTitle].filter(Boolean).join(', '))
                      : one.absenceReason
                        ? excusedFor(one.absenceReason)
                        : said[one.attendance]}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
