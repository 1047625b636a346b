import { useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { meetingsText } from '#app/text/meetings.ts';
import { Card } from '#app/ui/Card.tsx';
import { useMeetingTime } from '../meeting-time.ts';
import type { loader } from './route.tsx';

/** Who meets, when, where, and who leads. */
export function General() {
  const { meeting } = useLoaderData<typeof loader>();
  const words = useText(meetingsText);
  const t = words.page;
  const { meetingKind, meetingMode } = useText(labelsText);
  const format = useFormat();
  const today = useToday();
  const time = useMeetingTime();
  const chair = [meeting.chairName, meeting.chairTitle].filter(Boolean).join(', ');
  const facts: [string, ReactNode][] = [
    [t.time, <b key="time">{`${time.hours(meeting)}, ${time.day(meeting)}`}</b>],
    [t.place, meeting.place],
    [
      t.online,
      meeting.onlineLink && (
        <a key="online" href={meeting.onlineLink} rel="noreferrer" target="_blank" className="break-all">
          {meeting.onlineLink}
        </a>
      ),
    ],
    [t.kind, `${meetingKind[meeting.kind]}, ${meetingMode[meeting.mode].toLowerCase()}`],
    [
      t.committees,
      meeting.committees.length > 0 && (
        <ul key="committees">
          {meeting.committees.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      ),
    ],
    [t.issuer, meeting.issuer],
    [t.chair, chair || words.notChosen],
    [t.secretary, meeting.secretaryName ?? words.notChosen],
    [
      t.invitation,
      meeting.invitedOn ? t.invitedOn(format.shortDate(meeting.invitedOn, today)) : meeting.isAhead && t.notInvited,
    ],
  ];
  return (
    <Card title={t.general}>
      <dl className="kv">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label} className="kv-row">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Card>
  );
}
