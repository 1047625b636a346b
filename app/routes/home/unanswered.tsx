import { Link } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { Job } from '#app/queries/home/unit-home.ts';
import { useText } from '#app/text/index.ts';
import { repliesText } from '#app/text/replies.ts';
import { tasksText } from '#app/text/tasks.ts';
import { Card } from '#app/ui/Card.tsx';
import { DocumentChip } from '#app/ui/DocumentChip.tsx';

/** Papers with points nobody of the unit has answered yet, each with the page where they are answered one by one. */
export function Unanswered({ jobs }: { jobs: readonly Job[] }) {
  const t = useText(repliesText);
  const { noNumber } = useText(tasksText);
  const open = jobs.filter((job) => job.mayReport && job.lastReportOn === null);
  const papers = open.filter(({ directiveId }, at) => open.findIndex((job) => job.directiveId === directiveId) === at);
  if (papers.length === 0) return null;
  return (
    <Card title={t.link} padded={false}>
      <ul className="list">
        {papers.map(({ directiveId, directiveNumber }) => (
          <li key={directiveId} className="ai-center">
            <DocumentChip number={directiveNumber ?? noNumber} to={paths.directive(directiveId)} />
            <Link className="grow small" to={paths.replyToDirective(directiveId)}>
              {t.unansweredPoints(open.filter((job) => job.directiveId === directiveId).length)}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
