import { Link } from '@remix-run/react';
import { paths, type Query } from '#app/paths.ts';
import type { CountedApart } from '#app/queries/home/apart.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { upkeepText } from '#app/text/upkeep.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import { Card } from '#app/ui/Card.tsx';

/** The update rate, and what rests on spoken words: figures of their own, in no rate of completion. */
export function ApartFigures({
  apart: { upkeep, secondHand },
  scope,
}: {
  apart: Pick<CountedApart, 'upkeep' | 'secondHand'>;
  /** Narrows the task list to the tasks counted here. */
  scope: Query;
}) {
  const t = useText(upkeepText);
  const format = useFormat();
  const { keptUp, underWay, days } = upkeep;
  const silent = underWay - keptUp;
  return (
    <Card title={t.rate}>
      <p>
        <b className="num">{format.rate(keptUp, underWay, 1)}</b>{' '}
        <span className="small soft">
          {t.rateDetail(format.number(keptUp), format.number(underWay), format.number(days))}
        </span>
      </p>
      {silent > 0 && (
        <p className="small mt-4">
          <Link to={paths.tasks({ ...scope, cap: 'lau' })}>{t.silentLink(format.number(silent))}</Link>
        </p>
      )}
      {secondHand > 0 && (
        <p className="small mt-4">
          <Link to={paths.tasks({ ...scope, nguon: 'chua-xac-nhan', tt: 'mo' })}>
            {t.secondHand(format.number(secondHand))}
          </Link>
        </p>
      )}
    </Card>
  );
}

/** Spoken orders the office of whoever spoke has not confirmed, the oldest first, with the day it is due. */
export function UnconfirmedOrals({ orals }: { orals: CountedApart['orals'] }) {
  const t = useText(upkeepText);
  const format = useFormat();
  const today = useToday();
  if (orals.length === 0) return null;
  return (
    <Card title={t.orals} count={orals.length} padded={false}>
      <ul className="list">
        {orals.map((oral) => (
          <li key={oral.directiveId}>
            <div className="grow">
              <Link className="t" to={paths.directive(oral.directiveId)}>
                {upperFirst(oral.subject)}
              </Link>
              <p className="m small soft">
                {t.oral(oral.author, format.shortDate(oral.spokenOn, today))} ·{' '}
                {t.oralTasks(format.number(oral.taskCount))}
              </p>
              <p className={oral.isOverdue ? 'small t-qua' : 'small'}>
                {(oral.isOverdue ? t.confirmLate : t.confirmBy)(format.shortDate(oral.confirmBy, today))}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
