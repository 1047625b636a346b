import type { MeetingStatus } from '#app/domain/meeting.ts';
import { isLive } from '#app/domain/meeting-record.ts';
import type { DisplayStatus } from '#app/domain/task.ts';
import { useText } from '#app/text/index.ts';
import { meetingsText } from '#app/text/meetings.ts';
import { statusLabelsText } from '#app/text/status-labels.ts';
import { StatusBadge } from '#app/ui/StatusBadge.tsx';

/** Colours borrowed from tasks: planned, waiting, done, dropped. */
const LOOKS: Record<MeetingStatus, DisplayStatus> = {
  draft: 'moi',
  invited: 'dang',
  held: 'cho',
  minutes_signed: 'xong',
  conclusions_issued: 'xong',
  cancelled: 'huy',
};

/** How far a meeting has come; one in session says so by its dot. */
export function MeetingStatusBadge(meeting: { status: MeetingStatus; startedAt: Date | null; endedAt: Date | null }) {
  const { meetingStatus } = useText(statusLabelsText);
  const t = useText(meetingsText);
  if (isLive(meeting)) return <span className="live-dot">{t.status.live}</span>;
  return <StatusBadge status={LOOKS[meeting.status]} label={meetingStatus[meeting.status]} />;
}
