import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { statusLabelsText } from '#app/text/status-labels.ts';
import { tasksText } from '#app/text/tasks.ts';
import { Card } from '#app/ui/Card.tsx';
import { StatusIcon } from '#app/ui/StatusBadge.tsx';
import type { loader } from './route.tsx';

/** How the same point stands at the other units. */
export function Siblings() {
  const { siblings } = useLoaderData<typeof loader>();
  const t = useText(tasksText).page;
  const { status } = useText(statusLabelsText);
  const format = useFormat();
  const today = useToday();
  if (siblings.length === 0) return null;
  return (
    <Card title={t.siblings} padded={false}>
      <ul className="list pb-4">
        {siblings.map((sibling) => (
          <li key={sibling.id} className="pt-6 pb-6 ai-center">
            <StatusIcon status={sibling.status} />
            <Link className="t grow small" to={paths.task(sibling.id)}>
              {sibling.unit}
            </Link>
            <b className={`small num nowrap t-${sibling.status}`}>
              {sibling.completedOn
                ? `${status[sibling.status]} ${format.shortDate(sibling.completedOn, today)}`
                : sibling.status === 'cho' || sibling.status === 'moi'
                  ? status[sibling.status]
                  : format.percent(sibling.percent, 0)}
            </b>
          </li>
        ))}
      </ul>
    </Card>
  );
}
