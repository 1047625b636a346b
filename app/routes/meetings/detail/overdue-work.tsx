import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { longOverdueText } from '#app/text/long-overdue.ts';
import { Card } from '#app/ui/Card.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import type { loader } from './route.tsx';

/** The tasks of those who meet that are too long overdue, with one step onto the agenda of a meeting being prepared. */
export function OverdueWork() {
  const { meeting, agenda, overdue } = useLoaderData<typeof loader>();
  const t = useText(longOverdueText);
  const format = useFormat();
  const today = useToday();
  if (!overdue || overdue.count === 0) return null;
  return (
    <Card
      title={t.title}
      count={overdue.count}
      action={<OverdueList />}
      padded={false}
      foot={
        agenda.some(isOverdueItem) ? (
          t.onAgenda
        ) : (
          <PostForm intent="add-overdue" version={meeting.version}>
            <SubmitButton tone="secondary" small>
              {t.add}
            </SubmitButton>
          </PostForm>
        )
      }
    >
      <ul className="list">
        {overdue.tasks.map(({ id, title, leadUnit, dueOn }) => (
          <li key={id}>
            <div className="grow">
              <Link className="t" to={paths.task(id)}>
                {title}
              </Link>
              <p className="m">{t.due(leadUnit, dueOn ? format.shortDate(dueOn, today) : '')}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** From the item on the agenda to what it is about. */
export function OverdueList() {
  const { meeting } = useLoaderData<typeof loader>();
  const t = useText(longOverdueText);
  const [ban, ...others] = meeting.committeeIds;
  return (
    <Link to={paths.tasks({ muc: 'hop', cq: meeting.issuerId, ban: others.length > 0 ? undefined : ban })}>
      {t.list}
    </Link>
  );
}

/** The agenda is a paper of the office: its words are Vietnamese, whatever the language of the screen. */
export const OVERDUE_ITEM = longOverdueText.vi.item;

export const isOverdueItem = ({ title }: { title: string }): boolean => title === OVERDUE_ITEM;
