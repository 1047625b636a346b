import { Link, useLoaderData } from '@remix-run/react';
import { displayStatus } from '#app/domain/task.ts';
import { paths } from '#app/paths.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { urgingText } from '#app/text/urging.ts';
import { Card } from '#app/ui/Card.tsx';
import { DueDate } from '#app/ui/DueDate.tsx';
import { StatusBadge } from '#app/ui/StatusBadge.tsx';
import type { loader } from './route.tsx';

/** The tasks a letter of urging names, as they stand today. */
export function UrgedTasks() {
  const { urged } = useLoaderData<typeof loader>();
  const t = useText(urgingText);
  const format = useFormat();
  const today = useToday();
  if (urged.length === 0) return null;
  return (
    <Card title={t.edit.named} count={format.number(urged.length)} padded={false} className="no-print mb-16">
      <ul className="list">
        {urged.map(({ id, title, ...clock }) => {
          const status = displayStatus(clock, today);
          return (
            <li key={id}>
              <Link className="grow" to={paths.task(id)}>
                {title}
              </Link>
              <DueDate due={clock.dueOn} status={status} inline />
              <StatusBadge status={status} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
