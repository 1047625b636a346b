import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { useText } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { ConclusionChips } from '../conclusion-chips.tsx';
import type { loader } from './route.tsx';

/** For the wall of the meeting room: the item that is up and its conclusions, in large letters, nothing to press. */
export function Presentation() {
  const { meeting, agenda, itemId, conclusions } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText);
  const place = agenda.findIndex(({ id }) => id === itemId);
  const item = agenda[place];
  const shown = conclusions.filter(({ agendaItemId }) => !item || agendaItemId === item.id || agendaItemId === null);
  return (
    <article className="wall">
      <p className="soft">{meeting.title}</p>
      <h1>{item ? `${place + 1}. ${item.title}` : t.conclusions}</h1>
      {item?.presenter && <p className="soft">{item.presenter}</p>}
      <ol className="wall-list">
        {shown.map((conclusion) => (
          <li key={conclusion.id}>
            <p>{conclusion.text}</p>
            <div className="row-wrap">
              <ConclusionChips conclusion={conclusion} />
            </div>
          </li>
        ))}
      </ol>
      {shown.length === 0 && <p className="soft">{t.noConclusions}</p>}
      <p className="no-print mt-18">
        <Link className="btn btn-sm" to={paths.liveMeeting(meeting.id)}>
          {t.leavePresentation}
        </Link>
      </p>
    </article>
  );
}
