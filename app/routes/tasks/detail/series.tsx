import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { seriesText } from '#app/text/series.ts';
import { Card } from '#app/ui/Card.tsx';
import { useRuleWords } from '../series/use-rule-words.ts';
import type { loader } from './route.tsx';

/** The periodic duty this task is an occurrence of, and its neighbours. */
export function Series() {
  const { series } = useLoaderData<typeof loader>();
  const t = useText(seriesText);
  const format = useFormat();
  const ruleWords = useRuleWords();
  if (!series) return null;
  const neighbours = [
    { task: series.previous, words: t.previous },
    { task: series.next, words: t.next },
  ];
  return (
    <Card title={t.title} count={t.place(series.place, series.total)} padded={false}>
      <ul className="list pb-4">
        <li className="pt-6 pb-6 ai-center">
          <span className="grow small">{ruleWords(series.rule)}</span>
          <Link className="small" to={paths.taskSeries(series.id)}>
            {t.all}
          </Link>
        </li>
        {neighbours.map(
          ({ task, words }) =>
            task?.dueOn && (
              <li key={task.id} className="pt-6 pb-6 ai-center">
                <Link className="t grow small num" to={paths.task(task.id)}>
                  {words(format.date(task.dueOn))}
                </Link>
              </li>
            ),
        )}
      </ul>
    </Card>
  );
}
