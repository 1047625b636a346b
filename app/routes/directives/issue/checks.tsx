import { Link, useLoaderData } from '@remix-run/react';
import { CHECK_CODES, type CheckCode } from '#app/domain/directive-checks.ts';
import { paths } from '#app/paths.ts';
import { directiveIssueText } from '#app/text/directive-issue.ts';
import { useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { StatusBadge } from '#app/ui/StatusBadge.tsx';
import type { loader } from '../issue.tsx';

/** What an own paper is checked for; an order from elsewhere only for its tasks. */
const CHECKED: Record<'outgoing' | 'incoming' | 'oral', readonly CheckCode[]> = {
  outgoing: CHECK_CODES,
  incoming: ['TASKS'],
  oral: ['TASKS'],
};

/** Each check with its verdict, and what it found. */
export function Checks() {
  const { directive, findings, mayEdit } = useLoaderData<typeof loader>();
  const t = useText(directiveIssueText);
  return (
    <Card
      title={t.checks}
      padded={false}
      action={mayEdit && <Link to={paths.editDirective(directive.id)}>{t.mend}</Link>}
    >
      <ul className="list">
        {CHECKED[directive.direction].map((check) => {
          const found = findings.filter((one) => one.check === check);
          const level = found.some((one) => one.level === 'fail') ? 'fail' : found.length > 0 ? 'warn' : 'pass';
          return (
            <li key={check}>
              <div className="grow">
                <b>{t.check[check]}</b>
                {found.map(({ sentence }) => (
                  <p key={sentence} className="small soft">
                    {sentence}
                  </p>
                ))}
              </div>
              <Verdict level={level} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function Verdict({ level }: { level: 'pass' | 'warn' | 'fail' }) {
  const t = useText(directiveIssueText);
  if (level === 'pass') return <StatusBadge status="xong" label={t.pass} />;
  if (level === 'warn') return <StatusBadge status="sap" label={t.warn} />;
  return <StatusBadge status="qua" icon="alert" label={t.fail} />;
}
