import { useLoaderData } from '@remix-run/react';
import { directiveIssueText } from '#app/text/directive-issue.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { urgingText } from '#app/text/urging.ts';
import { Card } from '#app/ui/Card.tsx';
import type { loader } from '../issue.tsx';
import { useDueWords } from '../use-due-words.ts';

/** What issuing brings about: how many tasks for how many units, point by point. */
export function Outcome() {
  const { preview, directive } = useLoaderData<typeof loader>();
  const t = useText(directiveIssueText);
  const urging = useText(urgingText);
  const format = useFormat();
  const dueWords = useDueWords();
  return (
    <Card
      title={t.what}
      padded={false}
      foot={directive.direction === 'outgoing' && t.recipients(format.number(preview.reachedCount))}
    >
      <p className="panel-body">
        <b>
          {preview.urgedCount === null
            ? t.tasksForUnits(format.number(preview.taskCount), format.number(preview.unitCount))
            : urging.outcome(format.number(preview.urgedCount))}
        </b>
      </p>
      <ol className="list">
        {preview.points.map(({ id, position, text, due, dueOn, units }) => (
          <li key={id}>
            <span className="xt-no">{position}</span>
            <div className="grow">
              <p>{text}</p>
              <p className="small soft">
                {units.length > 0 ? units.join(', ') : t.noUnits} · {dueOn ? t.due(format.date(dueOn)) : dueWords(due)}
              </p>
            </div>
            <b className="num">{format.number(units.length)}</b>
          </li>
        ))}
      </ol>
    </Card>
  );
}
