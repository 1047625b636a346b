import { Link } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { MeetingListRow } from '#app/queries/meetings/meeting-list.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { meetingsText } from '#app/text/meetings.ts';
import { DataTable } from '#app/ui/DataTable.tsx';
import { MeetingStatusBadge } from './meeting-status.tsx';
import { useMeetingTime } from './meeting-time.ts';

/** Meetings as rows; on phones as cards. */
export function MeetingTable({ caption, rows }: { caption: string; rows: readonly MeetingListRow[] }) {
  const t = useText(meetingsText).list.columns;
  const { meetingKind } = useText(labelsText);
  const time = useMeetingTime();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'when',
          header: t.when,
          bare: true,
          className: 'nowrap num',
          cell: (meeting) => (
            <>
              <b>{time.day(meeting)}</b>
              <br />
              <span className="soft">{time.hours(meeting)}</span>
            </>
          ),
        },
        {
          key: 'meeting',
          header: t.meeting,
          names: true,
          cell: (meeting) => (
            <>
              <Link to={paths.meeting(meeting.id)}>{meeting.title}</Link>
              <br />
              <span className="small soft fw-400">{meetingKind[meeting.kind]}</span>
            </>
          ),
        },
        { key: 'place', header: t.place, wideOnly: true, cell: ({ place }) => place },
        {
          key: 'committees',
          header: t.committees,
          wideOnly: true,
          cell: ({ committees, issuer }) => (
            <span className="small">{committees.length > 0 ? committees.join('; ') : issuer}</span>
          ),
        },
        { key: 'status', header: t.status, bare: true, cell: (meeting) => <MeetingStatusBadge {...meeting} /> },
      ]}
    />
  );
}
