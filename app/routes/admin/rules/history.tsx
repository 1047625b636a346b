import { useLoaderData } from '@remix-run/react';
import { useFormat, useText } from '#app/text/index.ts';
import { rulesText } from '#app/text/rules.ts';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import type { loader } from './route.tsx';
import { useRuleValue } from './rule-words.ts';

/** Who changed the rules, when and why: before and after. */
export function RulesHistory() {
  const { history } = useLoaderData<typeof loader>();
  const t = useText(rulesText);
  const format = useFormat();
  const wordsOf = useRuleValue();
  return (
    <Card title={t.history} count={history.length > 0 && format.number(history.length)} padded={false}>
      {history.length === 0 ? (
        <EmptyState title={t.noHistoryTitle} icon="hist">
          {t.noHistoryText}
        </EmptyState>
      ) : (
        <ol className="list">
          {history.map(({ version, at, by, reason, changes }) => (
            <li key={version}>
              <div className="grow">
                <p>{reason}</p>
                <ul className="dots mt-4">
                  {changes.map(({ rule, before, after }) => (
                    <li key={rule}>{t.change(t.fields[rule].label, wordsOf(rule, before), wordsOf(rule, after))}</li>
                  ))}
                </ul>
                <p className="small soft mt-4">{t.changedBy(by, format.dateTime(at))}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
