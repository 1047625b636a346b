import { localDate } from '#app/domain/shared/local-date.ts';
import type { OverdueOnDay } from '#app/queries/home/weekly-overdue.ts';
import { homeText } from '#app/text/home.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { BarChart } from '#app/ui/BarChart.tsx';

/** Overdue tasks on the last Mondays; the title says which way it went. */
export function OverdueTrend({ weeks }: { weeks: readonly OverdueOnDay[] }) {
  const t = useText(homeText).chair;
  const format = useFormat();
  const today = localDate(useToday());
  const first = weeks[0];
  const last = weeks.at(-1);
  if (!first || !last) return null;
  const title =
    last.count < first.count
      ? t.trendDown(first.count, last.count, weeks.length)
      : last.count > first.count
        ? t.trendUp(first.count, last.count, weeks.length)
        : t.trendSame(last.count, weeks.length);
  return (
    <section className="panel panel-body">
      <BarChart
        title={title}
        subtitle={t.trendSub(format.shortDate(first.day, today), format.shortDate(last.day, today))}
        heads={[t.week, t.overdueCount]}
        bars={weeks.map(({ day, count }) => ({
          label: format.shortDate(day, today),
          value: count,
          text: format.number(count),
          highlight: day === last.day,
        }))}
      />
    </section>
  );
}
