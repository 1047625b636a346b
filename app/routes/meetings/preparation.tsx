import { Link } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { MeetingPage } from '#app/queries/meetings/meeting-page.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { meetingsText } from '#app/text/meetings.ts';
import { Card } from '#app/ui/Card.tsx';
import { Icon } from '#app/ui/Icon.tsx';

interface Check {
  label: string;
  done: boolean;
  note: string;
}

/** What a meeting ahead still needs: agenda, chair, list, invitations, and the papers of those who present. */
function useChecks({
  meeting,
  agenda,
  participants,
}: Pick<MeetingPage, 'meeting' | 'agenda' | 'participants'>): Check[] {
  const t = useText(meetingsText).preparation;
  const format = useFormat();
  const today = useToday();
  const ready = (done: boolean) => (done ? t.ready : t.missing);
  const presenters = agenda.filter(({ presenter }) => presenter !== null);
  return [
    { label: t.agenda(agenda.length), done: agenda.length > 0, note: ready(agenda.length > 0) },
    { label: t.chair, done: meeting.chairPersonId !== null, note: meeting.chairName ?? t.missing },
    { label: t.list(participants.length), done: participants.length > 0, note: ready(participants.length > 0) },
    {
      label: t.invitation,
      done: meeting.invitedOn !== null,
      note: meeting.invitedOn ? t.sent(format.shortDate(meeting.invitedOn, today)) : t.notSent,
    },
    ...presenters.map(({ presenter, files }) => ({
      label: t.paper(presenter ?? ''),
      done: files.length > 0,
      note: files.length > 0 ? t.received : t.notSent,
    })),
  ];
}

export function Preparation({ page }: { page: Pick<MeetingPage, 'meeting' | 'agenda' | 'participants'> }) {
  const t = useText(meetingsText).preparation;
  const words = useText(meetingsText).page;
  const checks = useChecks(page);
  return (
    <Card
      title={t.title}
      count={`${checks.filter(({ done }) => done).length}/${checks.length}`}
      padded={false}
      action={<Link to={paths.editMeeting(page.meeting.id)}>{words.edit}</Link>}
    >
      <ul className="list pb-6">
        {checks.map(({ label, done, note }) => (
          <li key={label} className="pt-7 pb-7 ai-center">
            <span className={done ? 't-xong' : 't-sap'}>
              <Icon name={done ? 'check' : 'sap'} />
            </span>
            <span className="grow fs-14">{label}</span>
            <span className={done ? 'small muted' : 'small t-sap'}>{note}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
