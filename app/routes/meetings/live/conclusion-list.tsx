import { Link, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { paths } from '#app/paths.ts';
import type { ConclusionView } from '#app/queries/meetings/meeting-record.ts';
import { useText } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { Card } from '#app/ui/Card.tsx';
import { DocumentChip } from '#app/ui/DocumentChip.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { ConclusionChips } from '../conclusion-chips.tsx';
import type { loader } from './route.tsx';
import { SameWork, SimilarOffer } from './similar-offer.tsx';

/** The conclusions so far, newest first, under the line that makes the next. */
export function ConclusionList({ quick }: { quick: ReactNode }) {
  const { meeting, conclusions } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText);
  return (
    <Card
      title={t.conclusions}
      count={conclusions.length}
      padded={false}
      action={conclusions.length > 0 && <Link to={`${paths.minutes(meeting.id)}#ket-luan`}>{t.minutes}</Link>}
    >
      {quick}
      {conclusions.length === 0 && <p className="panel-body small soft">{t.noConclusions}</p>}
      {conclusions
        .map((conclusion, place) => <Conclusion key={conclusion.id} conclusion={conclusion} number={place + 1} />)
        .reverse()}
    </Card>
  );
}

function Conclusion({ conclusion, number }: { conclusion: ConclusionView; number: number }) {
  const { meeting, may, conclusions } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText);
  return (
    <div className="concl">
      <span className="no">{number}</span>
      <div>
        <p>{conclusion.text}</p>
        <div className="row-wrap">
          <ConclusionChips conclusion={conclusion} />
          {conclusion.directive && (
            <DocumentChip
              number={conclusion.directive.numberText ?? t.draftDirective}
              to={paths.directive(conclusion.directive.id)}
            />
          )}
          <SameWork conclusion={conclusion} />
        </div>
        <SimilarOffer conclusion={conclusion} />
      </div>
      {may.record && (
        <span className="concl-acts">
          {/* Newest first on this page: up the page is later in the minutes. */}
          {number < conclusions.length && <Move conclusion={conclusion} to="down" label={t.moveDown(number)} />}
          {number > 1 && <Move conclusion={conclusion} to="up" label={t.moveUp(number)} />}
          <Link
            className="btn btn-icon"
            to={paths.editConclusion(meeting.id, conclusion.id)}
            aria-label={t.editConclusion(number)}
          >
            <Icon name="edit" />
          </Link>
        </span>
      )}
    </div>
  );
}

function Move({ conclusion, to, label }: { conclusion: ConclusionView; to: 'up' | 'down'; label: string }) {
  return (
    <PostForm intent="reorder" id={`${to}-${conclusion.id}`} keepScroll>
      <input type="hidden" name="conclusionId" value={conclusion.id} />
      <input type="hidden" name="direction" value={to} />
      <button type="submit" className="btn btn-icon" aria-label={label} title={label}>
        <Icon name={to === 'down' ? 'up' : 'down'} />
      </button>
    </PostForm>
  );
}
