import { Link } from '@remix-run/react';
import { localDate } from '#app/domain/shared/local-date.ts';
import type { DisplayStatus } from '#app/domain/task.ts';
import { paths } from '#app/paths.ts';
import type { Job, UnitHome as UnitHomeData } from '#app/queries/home/unit-home.ts';
import { typedDate } from '#app/text/format.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { unitHomeText } from '#app/text/unit-home.ts';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { StatusIcon } from '#app/ui/StatusBadge.tsx';
import { JobCard } from './job-card.tsx';
import { quarterOfDay } from './quarter.ts';
import { Unanswered } from './unanswered.tsx';

/** By urgency: what burns first. */
const ORDER: readonly DisplayStatus[] = ['qua', 'moi', 'sap', 'dang', 'cho', 'dung'];

/** What is due and how it stands, each job with the one thing to tap. */
export function UnitHome({ home }: { home: UnitHomeData }) {
  const t = useText(unitHomeText);
  const format = useFormat();
  const today = localDate(useToday());
  const period = format.period(quarterOfDay(today));
  const done = home.counts.xong + home.counts.tre;
  const heads: Record<string, string> = {
    qua: t.overdue,
    moi: t.fresh,
    sap: t.soon,
    dang: t.doing,
    cho: t.waiting,
    dung: t.paused,
  };
  const jobsOf = (status: DisplayStatus): Job[] => home.jobs.filter((job) => job.status === status);
  return (
    <>
      <PageHeader title={t.title(home.unit)} sub={t.sub(home.jobs.length, done, period)} />
      <div className="cols cols-8-4">
        <div>
          {home.jobs.length === 0 && <EmptyState title={t.nothing}>{t.nothingText}</EmptyState>}
          {ORDER.filter((status) => jobsOf(status).length > 0).map((status) => (
            <Card
              key={status}
              padded={false}
              count={jobsOf(status).length}
              icon={<StatusIcon status={status} />}
              title={heads[status]}
            >
              {jobsOf(status).map((job) => (
                <JobCard key={job.id} job={job} />
              ))}
            </Card>
          ))}
          {done > 0 && (
            <p className="small mt-12">
              <Link to={paths.tasks({ tt: ['xong', 'tre'], dv: home.unitId, ky: typedDate(localDate(home.since)) })}>
                {t.seeDone(done, period)}
              </Link>
            </p>
          )}
        </div>
        <div>
          <Unanswered jobs={home.jobs} />
          {home.urge && (
            <Card title={t.latestUrge}>
              <p className="small soft">
                {home.urge.person} · {format.dateTime(home.urge.at)}
              </p>
              <p className="m-4-0-10">{home.urge.note}</p>
              <p>
                <Link to={paths.task(home.urge.taskId)}>{home.urge.title}</Link>
              </p>
            </Card>
          )}
          <Card title={t.nextMeeting}>
            {home.meeting ? (
              <>
                <p>
                  <b>
                    {format.time(home.meeting.startsAt)}, {format.longDate(home.meeting.heldOn, today)}
                  </b>
                  {home.meeting.place && ` · ${home.meeting.place}`}
                </p>
                <p>
                  <Link to={paths.meeting(home.meeting.id)}>{home.meeting.title}</Link>
                </p>
              </>
            ) : (
              <p className="small soft">{t.noMeeting}</p>
            )}
          </Card>
        </div>
      </div>
    </>
  );
}
