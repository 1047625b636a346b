import { Link, useLoaderData } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { meetingClock } from '#app/domain/meeting-clock.ts';
import type { DisplayStatus } from '#app/domain/task.ts';
import { paths } from '#app/paths.ts';
import type { AgendaView } from '#app/queries/meetings/meeting-record.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { Card } from '#app/ui/Card.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { StatusIcon } from '#app/ui/StatusBadge.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { useOfficeNow } from './office-clock.ts';
import type { loader } from './route.tsx';

/** The agenda against the clock; every item can be looked at, and the session moves on with Alt and the down arrow. */
export function AgendaPanel() {
  const { meeting, agenda, itemId, now: readAt, may } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText);
  const now = useOfficeNow(readAt);
  const clock =
    meeting.isLive && meeting.startedAt ? meetingClock(meeting.startedAt, agenda, meeting.currentItemId, now) : null;
  const currentPlace = agenda.findIndex(({ id }) => id === meeting.currentItemId);
  const next = meeting.isLive ? agenda[currentPlace + 1] : undefined;
  const isElsewhere = meeting.isLive && itemId !== null && itemId !== meeting.currentItemId;
  return (
    <Card
      className="agenda"
      title={t.agenda}
      padded={false}
      action={
        <span className="small soft num">
          {t.agendaProgress(agenda.filter(({ doneAt }) => doneAt !== null).length, agenda.length)}
        </span>
      }
      foot={clock?.expectedEnd && <ExpectedEnd end={clock.expectedEnd} />}
    >
      {agenda.length === 0 && <p className="panel-body small soft">{t.noAgenda}</p>}
      <ol>
        {agenda.map((item, place) => (
          <li key={item.id}>
            <Item item={item} number={place + 1} over={item.id === meeting.currentItemId ? (clock?.over ?? 0) : 0} />
          </li>
        ))}
      </ol>
      {may.record && (isElsewhere || next) && (
        <div className="panel-body row-wrap">
          {isElsewhere && <TurnTo itemId={itemId} label={t.turnTo} />}
          {next && <TurnTo itemId={next.id} label={t.next} isNext />}
        </div>
      )}
    </Card>
  );
}

function TurnTo({ itemId, label, isNext = false }: { itemId: string; label: string; isNext?: boolean }) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isNext) return;
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.key !== 'ArrowDown') return;
      event.preventDefault();
      form.current?.querySelector('form')?.requestSubmit();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isNext]);
  return (
    <div ref={form}>
      <PostForm intent="item" id={isNext ? 'next-item' : 'turn-item'} keepScroll>
        <input type="hidden" name="itemId" value={itemId} />
        <SubmitButton tone="secondary" small>
          {label}
        </SubmitButton>
      </PostForm>
    </div>
  );
}

function Item({ item, number, over }: { item: AgendaView; number: number; over: number }) {
  const { meeting, itemId } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText);
  const format = useFormat();
  const isCurrent = item.id === meeting.currentItemId;
  const status: DisplayStatus = item.doneAt ? 'xong' : isCurrent ? 'dang' : 'moi';
  const notes = [
    item.doneAt === null && item.presenter,
    item.minutes !== null && t.plannedMinutes(item.minutes),
    item.doneAt && t.doneAt(format.time(item.doneAt)),
  ].filter(Boolean);
  return (
    <Link
      className={item.doneAt ? 'ok' : undefined}
      to={paths.liveMeeting(meeting.id, { 'noi-dung': item.id })}
      preventScrollReset
      aria-current={item.id === itemId ? 'step' : undefined}
    >
      <StatusIcon status={status} />
      <span>
        {number}. {item.title}
        <small>
          {notes.join(' · ')}
          {over > 0 && (
            <>
              {' · '}
              <b className="t-sap">{t.over(over)}</b>
            </>
          )}
          {item.conclusions > 0 && ` · ${t.itemConclusions(item.conclusions)}`}
        </small>
      </span>
    </Link>
  );
}

function ExpectedEnd({ end }: { end: Date }) {
  const { meeting } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText);
  const format = useFormat();
  const clock = format.time(end);
  const minutesOf = (time: string) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours * 60 + minutes;
  };
  const late = meeting.endsAt ? minutesOf(clock) - minutesOf(meeting.endsAt) : 0;
  return <>{late > 0 ? t.expectedLate(clock, late) : t.expectedEnd(clock)}</>;
}
