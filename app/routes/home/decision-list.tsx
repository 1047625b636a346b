import { Link } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { Decision } from '#app/queries/home/decisions.ts';
import { homeText } from '#app/text/home.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';

/** Where a decision is made. */
function pathOf(decision: Decision): string {
  switch (decision.kind) {
    case 'confirm-tasks':
      return paths.tasks({ viec: 'xac-nhan', cq: decision.issuerId });
    case 'sign-minutes':
      return paths.minutes(decision.id);
    case 'issue-notice':
      return paths.newDirective({ 'cuoc-hop': decision.id, loai: 'THONG_BAO_KET_LUAN' });
    case 'number-directive':
      return paths.issueDirective(decision.id);
    default:
      return paths.directive(decision.id);
  }
}

/** What waits for this person; one button each. */
export function DecisionList({
  title,
  decisions,
  empty,
  emptyText,
}: {
  title: string;
  decisions: readonly Decision[];
  empty: string;
  emptyText?: string;
}) {
  const t = useText(homeText);
  const format = useFormat();
  const today = useToday();
  return (
    <Card title={title} count={decisions.length > 0 ? decisions.length : undefined} padded={false} id="quyet-dinh">
      {decisions.length === 0 && <EmptyState title={empty}>{emptyText}</EmptyState>}
      {decisions.map((decision) => {
        const { tag, act } = t.decision[decision.kind];
        const day = decision.since && format.shortDate(decision.since, today);
        return (
          <article className="ask" key={decision.kind === 'confirm-tasks' ? decision.kind : decision.id}>
            <div className="row-wrap">
              <span className="tag">{tag}</span>
              {day && (
                <span className="small muted">
                  {decision.kind === 'sign-minutes' || decision.kind === 'issue-notice'
                    ? t.heldOn(day)
                    : t.waitingSince(day)}
                </span>
              )}
            </div>
            <h3>
              <Link to={pathOf(decision)}>
                {decision.kind === 'confirm-tasks' ? t.confirmTasks(decision.count) : upperFirst(decision.title)}
              </Link>
            </h3>
            <div className="acts">
              <Link className="btn btn-1 btn-sm" to={pathOf(decision)}>
                {act}
              </Link>
            </div>
          </article>
        );
      })}
    </Card>
  );
}
