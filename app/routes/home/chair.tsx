import { localDate } from '#app/domain/shared/local-date.ts';
import { paths } from '#app/paths.ts';
import type { ChairHome as ChairHomeData } from '#app/queries/home/chair-home.ts';
import { typedDate } from '#app/text/format.ts';
import { homeText } from '#app/text/home.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { RankList } from '#app/ui/RankList.tsx';
import { ChairFigures, Headline } from './chair-figures.tsx';
import { ApartFigures, UnconfirmedOrals } from './counted-apart.tsx';
import { DecisionList } from './decision-list.tsx';
import { MeetingsToday } from './meetings-today.tsx';
import { OverdueTable } from './overdue-table.tsx';
import { OverdueTrend } from './overdue-trend.tsx';
import { quarterOfDay } from './quarter.ts';

/** What is late and whose, what must be decided: one sentence first, then the lists behind it. */
export function ChairHome({ home, now }: { home: ChairHomeData; now: Date }) {
  const t = useText(homeText).chair;
  const format = useFormat();
  const today = localDate(useToday());
  const ky = typedDate(localDate(home.since));
  return (
    <>
      <PageHeader title={t.title} sub={t.sub(format.longDate(today), format.time(now))} />
      <Headline home={home} />
      <ChairFigures home={home} />
      <div className="cols cols-7-5">
        <div>
          <DecisionList title={t.decisions} decisions={home.decisions} empty={t.noDecisions} />
          <OverdueTable title={t.overdueTasks} rows={home.overdue} total={home.counts.qua} issuerId={home.issuerId} />
        </div>
        <div>
          <OverdueTrend weeks={home.weeks} />
          <Card title={t.ranking}>
            <p className="small soft mb-8">{t.rankingHow(format.period(quarterOfDay(today)))}</p>
            {home.ranking.length === 0 && <p className="small soft">{t.noRanking}</p>}
            <RankList
              items={home.ranking.map((unit) => ({
                name: unit.name,
                to: paths.tasks({ dv: unit.id, tt: ['xong', 'tre', 'qua'], cq: home.issuerId, ky }),
                part: unit.onTime,
                whole: unit.due,
                warning: unit.overdue > 0 ? t.rankOverdue(unit.overdue) : undefined,
              }))}
            />
          </Card>
          <UnconfirmedOrals orals={home.apart.orals} />
          <ApartFigures apart={home.apart} scope={{ cq: home.issuerId }} />
          <MeetingsToday meetings={home.meetings} />
        </div>
      </div>
    </>
  );
}
