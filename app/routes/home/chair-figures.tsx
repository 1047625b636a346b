import { rate } from '#app/domain/counting.ts';
import { addDays, daysBetween, localDate, startOfQuarter } from '#app/domain/shared/local-date.ts';
import { paths } from '#app/paths.ts';
import type { ChairHome } from '#app/queries/home/chair-home.ts';
import { typedDate } from '#app/text/format.ts';
import { homeText } from '#app/text/home.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { statusLabelsText } from '#app/text/status-labels.ts';
import { KpiStrip } from '#app/ui/KpiStrip.tsx';
import { quarterOfDay } from './quarter.ts';

/** The whole situation in one sentence. */
export function Headline({ home }: { home: ChairHome }) {
  const t = useText(homeText).chair;
  const { overdueUnits, counts, decisions } = home;
  const worst = overdueUnits[0];
  return (
    <p className="headline">
      <strong>{counts.qua > 0 ? t.overdue(counts.qua) : t.noneOverdue}</strong>
      {worst &&
        (overdueUnits.length > 1
          ? t.overdueUnits(overdueUnits.length, worst.name, worst.count)
          : t.overdueOneUnit(worst.name))}
      . <strong>{decisions.total > 0 ? t.toDecide(decisions.total) : t.noneToDecide}</strong>.
      <RateSentence home={home} />
    </p>
  );
}

/** The on-time rate of this quarter, against the one before where there was any. */
function RateSentence({ home }: { home: ChairHome }) {
  const t = useText(homeText).chair;
  const format = useFormat();
  const today = localDate(useToday());
  const now = rate(home.rate.onTime, home.rate.due).percent;
  const before = rate(home.rateBefore.onTime, home.rateBefore.due).percent;
  if (now === null) return null;
  const sentence = t.rate(format.period(quarterOfDay(today)), format.rate(home.rate.onTime, home.rate.due, 1));
  if (before === null) return <> {sentence}.</>;
  const lastQuarter = format.period(quarterOfDay(addDays(startOfQuarter(today), -1)));
  const points = format.number(Math.abs(now - before), 1);
  const change =
    now > before
      ? t.rateUp(points, lastQuarter)
      : now < before
        ? t.rateDown(points, lastQuarter)
        : t.rateSame(lastQuarter);
  return (
    <>
      {' '}
      {sentence}
      {change}.
    </>
  );
}

/** Four figures, each with its denominator and the list behind it. */
export function ChairFigures({ home }: { home: ChairHome }) {
  const t = useText(homeText).chair;
  const { status } = useText(statusLabelsText);
  const format = useFormat();
  const today = localDate(useToday());
  const { counts, rate: current, waiting, weeks, issuerId: cq } = home;
  const ky = typedDate(localDate(home.since));
  const change = counts.qua - (weeks.at(-1)?.count ?? counts.qua);
  const period = format.period(quarterOfDay(today));
  return (
    <KpiStrip
      items={[
        {
          label: status.qua,
          value: format.number(counts.qua),
          detail: change < 0 ? t.fewer(-change) : change > 0 ? t.moreThan(change) : t.unchanged,
          to: paths.tasks({ tt: 'qua', cq, ky }),
          icon: 'qua',
          tone: 'qua',
          hot: counts.qua > 0,
        },
        {
          label: t.kpiSoon,
          value: format.number(counts.sap),
          to: paths.tasks({ tt: 'sap', cq, ky }),
          icon: 'sap',
          tone: 'sap',
        },
        {
          label: status.cho,
          value: format.number(counts.cho),
          detail: waiting?.submittedOn ? t.kpiWaitingDetail(daysBetween(waiting.submittedOn, today)) : t.noneWaiting,
          to: paths.tasks({ tt: 'cho', cq, ky }),
          icon: 'cho',
          tone: 'cho',
        },
        {
          label: t.kpiRate(period),
          value: format.rate(current.onTime, current.due, 1),
          detail: t.kpiRateDetail(format.number(current.onTime), format.number(current.due)),
          to: paths.tasks({ tt: ['xong', 'tre', 'qua'], cq, ky }),
          icon: 'xong',
          tone: 'xong',
        },
      ]}
    />
  );
}
