import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { reportsText } from '#app/text/reports.ts';
import { taskTurnsText } from '#app/text/task-turns.ts';
import { Card } from '#app/ui/Card.tsx';
import type { loader } from './progress.tsx';

/** The overdue tasks that were reported to the chair: the report names each, and its unit owes a written explanation. */
export function NamedTasks() {
  const { named } = useLoaderData<typeof loader>();
  const t = useText(reportsText);
  const { cause } = useText(taskTurnsText);
  const format = useFormat();
  const today = useToday();
  if (named.count === 0) return null;
  return (
    <Card title={t.named} count={named.count} padded={false} foot={t.namedHow}>
      <ul className="list">
        {named.tasks.map(({ taskId, title, leadUnit, dueOn, reportedOn, letters, delayCause, difficulties }) => (
          <li key={taskId}>
            <div className="grow">
              <Link className="t" to={paths.task(taskId)}>
                {title}
              </Link>
              <p className="m small soft">
                {[
                  leadUnit,
                  t.namedDays(format.shortDate(dueOn, today), format.shortDate(reportedOn, today)),
                  letters > 0 && t.namedLetters(format.number(letters)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <p className="small">
                {[delayCause && cause[delayCause], difficulties].filter(Boolean).join('; ') || t.unexplained}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
