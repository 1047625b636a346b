import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { useText } from '#app/text/index.ts';
import { meetingsText } from '#app/text/meetings.ts';
import { Card } from '#app/ui/Card.tsx';
import { DocumentChip } from '#app/ui/DocumentChip.tsx';
import { ConclusionChips } from '../conclusion-chips.tsx';
import type { loader } from './route.tsx';

/** What was concluded, each with the directive it went out with. */
export function Conclusions() {
  const { meeting, conclusions, seesRecord, may } = useLoaderData<typeof loader>();
  const t = useText(meetingsText).page;
  const isJoint = meeting.committees.length > 1;
  if (meeting.isAhead && conclusions.length === 0) return null;
  return (
    <Card
      title={t.conclusions}
      count={seesRecord ? conclusions.length : undefined}
      padded={false}
      action={
        may.record && !meeting.isAhead ? <Link to={paths.liveMeeting(meeting.id)}>{t.openRecord}</Link> : undefined
      }
    >
      {conclusions.length === 0 && (
        <p className="panel-body small soft">{seesRecord ? t.noConclusions : t.hiddenRecord}</p>
      )}
      {conclusions.map((conclusion, place) => (
        <div key={conclusion.id} className="concl">
          <span className="no">{place + 1}</span>
          <div>
            <p>{conclusion.text}</p>
            <div className="row-wrap">
              <ConclusionChips conclusion={conclusion} />
              {isJoint && conclusion.committeeIds.length < meeting.committees.length && (
                <span className="small soft">
                  {meeting.committees
                    .filter(({ id }) => conclusion.committeeIds.includes(id))
                    .map(({ name }) => name)
                    .join('; ')}
                </span>
              )}
              {conclusion.directive && (
                <DocumentChip
                  number={conclusion.directive.numberText ?? t.noNumber}
                  to={paths.directive(conclusion.directive.id)}
                />
              )}
            </div>
          </div>
        </div>
      ))}
    </Card>
  );
}
