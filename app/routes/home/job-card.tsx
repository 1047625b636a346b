import { Form, Link } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { Job } from '#app/queries/home/unit-home.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { tasksText } from '#app/text/tasks.ts';
import { unitHomeText } from '#app/text/unit-home.ts';
import { DocumentChip } from '#app/ui/DocumentChip.tsx';
import { DueDate } from '#app/ui/DueDate.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';

/** One task of the unit: what, by when, and a tap to take it on or to say how far it is. */
export function JobCard({ job }: { job: Job }) {
  const words = useText(tasksText);
  const t = useText(unitHomeText);
  const format = useFormat();
  const today = useToday();
  return (
    <article className="job">
      <div className="job-top">
        <div className="grow">
          <h3>
            <Link to={paths.task(job.id)}>{job.title}</Link>
          </h3>
          <p className="m">
            <DocumentChip number={job.directiveNumber ?? words.noNumber} to={paths.directive(job.directiveId)} />
            {job.monitor && <span>{words.page.monitors(job.monitor)}</span>}
            {job.status === 'moi' && <span>{t.assignedOn(format.shortDate(job.issuedOn, today))}</span>}
            {job.lastReportOn && job.status !== 'cho' && (
              <span>{t.updatedOn(format.shortDate(job.lastReportOn, today))}</span>
            )}
            {job.status === 'cho' && job.submittedOn && (
              <span>{t.submittedOn(format.shortDate(job.submittedOn, today))}</span>
            )}
            {job.urgeCount > 0 && (
              <span className="t-qua">
                <b>{t.urged(job.urgeCount)}</b>
              </span>
            )}
          </p>
        </div>
        <DueDate due={job.dueOn} status={job.status} words={job.duePhrase} weekday />
      </div>
      <div className="job-act">
        {job.mayAcknowledge && (
          <PostForm intent="acknowledge" version={job.version} id={`ack-${job.id}`}>
            <input type="hidden" name="taskId" value={job.id} />
            <SubmitButton>{words.acts.acknowledge}</SubmitButton>
          </PostForm>
        )}
        {job.mayReport && !job.mayAcknowledge && <ProgressTaps job={job} />}
        <div className="job-links">
          <Link to={paths.task(job.id)}>
            <Icon name="edit" small />
            {t.write}
          </Link>
        </div>
      </div>
    </article>
  );
}

const LEVELS = [0, 20, 40, 60, 80];

/** One POST per level; "done" leads to the page where the result is handed in. */
function ProgressTaps({ job }: { job: Job }) {
  const t = useText(tasksText).acts;
  const format = useFormat();
  // The step that was reached shows what was reported: a unit at 15 % is not shown as one at 0 %.
  const reached = LEVELS.findLast((level) => level <= job.percent);
  const levels = LEVELS.map((level) => (level === reached ? job.percent : level));
  return (
    <Form className="tap" method="post" aria-label={`${t.quickProgress}: ${job.title}`}>
      <input type="hidden" name="intent" value="report" />
      <input type="hidden" name="taskId" value={job.id} />
      <input type="hidden" name="version" value={job.version} />
      {levels.map((level) => (
        <button
          key={level}
          type="submit"
          name="percent"
          value={level}
          className={level < job.percent ? 'was' : undefined}
          aria-pressed={level === job.percent ? true : undefined}
        >
          {format.percent(level, 0)}
        </button>
      ))}
      <Link className="done" to={`${paths.task(job.id)}#gui-ket-qua`}>
        <Icon name="check" small />
        {t.done}
      </Link>
    </Form>
  );
}
