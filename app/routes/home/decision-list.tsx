import { Link } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { Decisions } from '#app/queries/home/decisions.ts';
import type { InboxEntry } from '#app/queries/inbox/inbox-page.ts';
import { homeText } from '#app/text/home.ts';
import { inboxText } from '#app/text/inbox.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { entryPath } from '../inbox/entry-path.ts';
import { RequestWords } from '../inbox/request-words.tsx';

/** What waits for this person; one button each, the rest in the inbox. */
export function DecisionList({
  title,
  decisions: { confirm, entries, total },
  empty,
  emptyText,
}: {
  title: string;
  decisions: Decisions;
  empty: string;
  emptyText?: string;
}) {
  const t = useText(homeText);
  const all = total > 0 && (
    <Link className="small" to={paths.inbox()}>
      {t.allToDo}
    </Link>
  );
  return (
    <Card title={title} count={total > 0 ? total : undefined} action={all} padded={false} id="quyet-dinh">
      {total === 0 && <EmptyState title={empty}>{emptyText}</EmptyState>}
      {confirm && <Results {...confirm} />}
      {entries.map((entry) => (
        <Entry key={`${entry.kind}-${entry.request?.id ?? entry.id}`} entry={entry} />
      ))}
    </Card>
  );
}

function Results({ count, since }: NonNullable<Decisions['confirm']>) {
  const t = useText(homeText);
  const inbox = useText(inboxText);
  const format = useFormat();
  const today = useToday();
  const to = paths.inbox({ loai: 'confirm' });
  return (
    <article className="ask">
      <div className="row-wrap">
        <span className="tag">{inbox.kinds.confirm}</span>
        {since && <span className="small muted">{t.waitingSince(format.shortDate(since, today))}</span>}
      </div>
      <h3>
        <Link to={to}>{t.confirmTasks(count)}</Link>
      </h3>
      <div className="acts">
        <Link className="btn btn-1 btn-sm" to={to}>
          {t.confirmInTurn}
        </Link>
      </div>
    </article>
  );
}

function Entry({ entry }: { entry: InboxEntry }) {
  const t = useText(homeText);
  const inbox = useText(inboxText);
  const format = useFormat();
  const today = useToday();
  const day = entry.day && format.shortDate(entry.day, today);
  const isMeeting = entry.kind === 'sign_minutes' || entry.kind === 'notice';
  return (
    <article className="ask">
      <div className="row-wrap">
        <span className="tag">{inbox.kinds[entry.kind]}</span>
        {day && <span className="small muted">{isMeeting ? t.heldOn(day) : t.waitingSince(day)}</span>}
        {entry.unit && <span className="small muted">{entry.unit}</span>}
      </div>
      <h3>
        <Link to={entryPath(entry)}>{upperFirst(entry.title)}</Link>
      </h3>
      {entry.request && (
        <p className="small">
          <RequestWords request={entry.request} />
        </p>
      )}
      <div className="acts">
        <Link className="btn btn-1 btn-sm" to={entryPath(entry)}>
          {inbox.acts[entry.kind]}
        </Link>
      </div>
    </article>
  );
}
