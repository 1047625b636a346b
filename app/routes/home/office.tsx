import { Link } from '@remix-run/react';
import { localDate } from '#app/domain/shared/local-date.ts';
import type { DisplayStatus } from '#app/domain/task.ts';
import { paths } from '#app/paths.ts';
import type { OfficeHome as OfficeHomeData } from '#app/queries/home/office-home.ts';
import { typedDate } from '#app/text/format.ts';
import { homeText } from '#app/text/home.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { DocumentChip } from '#app/ui/DocumentChip.tsx';
import { DueDate } from '#app/ui/DueDate.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { StackedBar } from '#app/ui/StackedBar.tsx';
import { ApartFigures, UnconfirmedOrals } from './counted-apart.tsx';
import { DecisionList } from './decision-list.tsx';
import { MeetingsToday } from './meetings-today.tsx';
import { OverdueTable } from './overdue-table.tsx';
import { quarterOfDay } from './quarter.ts';
import { RecentEvents } from './recent-events.tsx';

/** What the secretary and the standing office do first today. */
export function OfficeHome({ home }: { home: OfficeHomeData }) {
  const t = useText(homeText);
  const format = useFormat();
  const today = localDate(useToday());
  return (
    <>
      <PageHeader
        title={t.office.title}
        sub={t.office.sub(format.longDate(today), home.decisions.total)}
        actions={
          home.mayDraft && (
            <>
              <Link className="btn" to={paths.newMeeting()}>
                {t.office.newMeeting}
              </Link>
              <Link className="btn btn-1" to={paths.newDirective()}>
                {t.office.compose}
              </Link>
            </>
          )
        }
      />
      <Situation home={home} />
      <div className="cols cols-8-4">
        <div>
          <DecisionList
            title={t.office.toDo}
            decisions={home.decisions}
            empty={t.office.nothing}
            emptyText={t.office.nothingText}
          />
          <OverdueTable title={t.office.overdue} rows={home.overdue} total={home.counts.qua} issuerId={home.issuerId} />
          <OwnTasks home={home} />
        </div>
        <div>
          <MeetingsToday meetings={home.meetings} />
          <UnconfirmedOrals orals={home.apart.orals} />
          <ApartFigures apart={home.apart} scope={{ cq: home.issuerId }} />
          <RecentEvents events={home.recent} />
        </div>
      </div>
    </>
  );
}

/** All tasks of the quarter in one bar; not accepted and in progress are both "in time" here. */
function Situation({ home: { counts, issuerId: cq, since } }: { home: OfficeHomeData }) {
  const t = useText(homeText).office;
  const format = useFormat();
  const today = localDate(useToday());
  const ky = typedDate(localDate(since));
  const segment = (status: DisplayStatus, count: number) => ({
    status,
    count,
    to: paths.tasks({ tt: status, cq, ky }),
  });
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0) - counts.huy;
  return (
    <section className="panel mb-16" aria-label={t.openList}>
      <div className="panel-body pt-12 pb-12">
        <div className="between mb-8">
          <h2>{t.tracked(total, format.period(quarterOfDay(today)))}</h2>
          <Link className="small" to={paths.tasks({ cq, ky })}>
            {t.openList}
          </Link>
        </div>
        <StackedBar
          segments={[
            segment('xong', counts.xong),
            segment('tre', counts.tre),
            segment('cho', counts.cho),
            {
              status: 'dang',
              count: counts.dang + counts.moi,
              to: paths.tasks({ tt: ['dang', 'moi'], cq, ky }),
              label: t.inTime,
            },
            segment('sap', counts.sap),
            segment('qua', counts.qua),
            ...(counts.dung > 0 ? [segment('dung', counts.dung)] : []),
          ]}
        />
      </div>
    </section>
  );
}

/** What one's own unit has to hand in soon. */
function OwnTasks({ home: { own, ownUnit } }: { home: OfficeHomeData }) {
  const t = useText(homeText).office;
  if (own.length === 0) return null;
  return (
    <Card title={t.own(ownUnit)} count={own.length} padded={false}>
      <ul className="list">
        {own.map((task) => (
          <li key={task.id}>
            <div className="grow">
              <Link className="t" to={paths.task(task.id)}>
                {task.title}
              </Link>
              <p className="m">
                {task.directiveNumber && (
                  <DocumentChip number={task.directiveNumber} to={paths.directive(task.directiveId)} />
                )}
              </p>
            </div>
            <div className="side-act">
              <DueDate due={task.dueOn} status={task.status} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
