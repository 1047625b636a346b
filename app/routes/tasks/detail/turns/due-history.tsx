import { useLoaderData } from '@remix-run/react';
import { useFormat, useText } from '#app/text/index.ts';
import { taskTurnsText } from '#app/text/task-turns.ts';
import { Card } from '#app/ui/Card.tsx';
import type { loader } from '../route.tsx';

/** The first due date and every later one, with who gave it and why. */
export function DueHistory() {
  const { task, turns } = useLoaderData<typeof loader>();
  const t = useText(taskTurnsText).due;
  const format = useFormat();
  if (turns.dueChanges.length === 0) return null;
  return (
    <Card title={t.title}>
      <dl className="kv">
        <div className="kv-row">
          <dt>{t.first}</dt>
          <dd className="num">{task.firstDueOn && format.date(task.firstDueOn)}</dd>
        </div>
        {turns.dueChanges.map((change, index) => (
          <div key={change.id} className="kv-row">
            <dt>{t.time(index + 1)}</dt>
            <dd>
              <b className="num">{format.date(change.toDueOn)}</b>
              <span className="d-block">{change.reason}</span>
              <span className="d-block small muted">{t.decided(change.decidedBy, format.date(change.decidedOn))}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
