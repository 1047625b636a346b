import { useLoaderData } from '@remix-run/react';
import { directivesText } from '#app/text/directives.ts';
import { useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { useDueWords } from '../use-due-words.ts';
import type { loader } from './route.tsx';

/** What a superior's paper or spoken words ask for, point by point. */
export function SourceText() {
  const { directive, points } = useLoaderData<typeof loader>();
  const t = useText(directivesText).text;
  const dueWords = useDueWords();
  return (
    <Card title={t.points} count={points.length}>
      {directive.opening && <p className="pre-line mb-12">{directive.opening}</p>}
      <ol className="stack-lg">
        {points.map(({ id, position, text, units, due, deliverable }) => {
          const named = (part: 'lead' | 'coordinating') =>
            units
              .filter((unit) => unit.part === part)
              .map(({ printed }) => printed)
              .join(', ');
          const facts = [
            [t.lead, named('lead')],
            [t.coordinating, named('coordinating')],
            [t.deliverable, deliverable],
            [t.due, dueWords(due)],
          ].filter(([, value]) => value);
          return (
            <li key={id}>
              <p>
                <b>{position}.</b> {text}
              </p>
              <dl className="kv small mt-4">
                {facts.map(([label, value]) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
