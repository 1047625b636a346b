import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { meetingsText } from '#app/text/meetings.ts';
import { statusLabelsText } from '#app/text/status-labels.ts';
import { Card } from '#app/ui/Card.tsx';
import { DocumentChip } from '#app/ui/DocumentChip.tsx';
import { StatusBadge } from '#app/ui/StatusBadge.tsx';
import type { loader } from './route.tsx';

/** What the meeting led to: directives with their tasks, and the clock of the notice of conclusions. */
export function Thread() {
  const { meeting, directives, notice, may } = useLoaderData<typeof loader>();
  const t = useText(meetingsText).page;
  const { directiveKind, directiveStatus } = useText(statusLabelsText);
  const format = useFormat();
  if (meeting.isAhead || meeting.cancelReason) return null;
  const draft = (kind: string) => paths.newDirective({ 'cuoc-hop': meeting.id, loai: kind });
  return (
    <Card title={t.directives} count={directives.length}>
      {notice && <NoticeClock />}
      {directives.length === 0 && <p className="small soft">{t.noDirectives}</p>}
      <ul className="stack-sm">
        {directives.map((directive) => (
          <li key={directive.id}>
            <DocumentChip number={directive.numberText ?? t.noNumber} to={paths.directive(directive.id)} />{' '}
            <span className="small soft">
              {directiveKind[directive.kind]}, {directiveStatus[directive.status].toLowerCase()}
              {directive.issuedOn && ` ${format.date(directive.issuedOn)}`}
            </span>
            <p className="small">
              {directive.subject}
              {directive.taskCount > 0 && (
                <>
                  {' · '}
                  <Link to={paths.tasks({ vb: directive.id })}>{t.taskCount(directive.taskCount)}</Link>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      {may.draftDirective && (
        <div className="row-wrap mt-12 no-print">
          {!notice?.issued && (
            <Link className="btn btn-sm" to={draft('THONG_BAO_KET_LUAN')}>
              {t.draftNotice}
            </Link>
          )}
          <Link className="btn btn-sm" to={draft('CONG_VAN')}>
            {t.draftLetter}
          </Link>
        </div>
      )}
    </Card>
  );
}

/** Five working days from the meeting to the notice of its conclusions. */
export function NoticeClock() {
  const { notice } = useLoaderData<typeof loader>();
  const t = useText(meetingsText).notice;
  const format = useFormat();
  if (!notice) return null;
  const { issued, isLate, dueOn, workingDaysLeft } = notice;
  if (issued?.issuedOn) {
    const day = format.date(issued.issuedOn);
    return (
      <p className="mb-12">
        <StatusBadge status={isLate ? 'tre' : 'xong'} label={isLate ? t.issuedLate(day) : t.issued(day)} />
      </p>
    );
  }
  return (
    <div className="mb-12">
      {workingDaysLeft === null ? (
        <StatusBadge status="dung" label={t.neverIssued} />
      ) : (
        <StatusBadge
          status={isLate ? 'qua' : 'sap'}
          label={`${t.title}: ${isLate ? t.late(-workingDaysLeft) : t.left(workingDaysLeft)}`}
        />
      )}
      <p className="small soft mt-4">{t.due(format.longDate(dueOn))}</p>
    </div>
  );
}
