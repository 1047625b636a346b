import { useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { ConclusionView } from '#app/queries/meetings/meeting-record.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { DocumentChip } from '#app/ui/DocumentChip.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import type { loader } from './route.tsx';

/** The work a conclusion was put with. */
export function SameWork({ conclusion: { sameWork } }: { conclusion: ConclusionView }) {
  const t = useText(liveMeetingText);
  if (!sameWork) return null;
  return (
    <>
      <span className="st st-dang">
        <Icon name="link" />
        {t.similar.merged(sameWork.position)}
      </span>
      <DocumentChip number={sameWork.numberText ?? t.draftDirective} to={paths.directive(sameWork.directiveId)} />
    </>
  );
}

/** Offers to put a conclusion with open work it resembles. Nothing waits for an answer. */
export function SimilarOffer({ conclusion }: { conclusion: ConclusionView }) {
  const { similar } = useLoaderData<typeof loader>();
  const words = useText(liveMeetingText);
  const t = words.similar;
  const format = useFormat();
  const today = useToday();
  const offer = similar.find(({ conclusionId }) => conclusionId === conclusion.id);
  if (!offer) return null;
  const { position, pointId, dueOn } = offer;
  const settle = (to: 'merge' | 'apart', hidden: Record<string, string>) => ({
    intent: 'settle',
    id: `${to}-${conclusion.id}`,
    version: conclusion.version,
    hidden: { conclusionId: conclusion.id, ...hidden },
    keepScroll: true,
  });
  return (
    <div className="notice notice-warn m-8-0-0 pd-7-12">
      <Icon name="link" />
      <div className="grow">
        <p className="row-wrap">
          {t.like(position)}
          <DocumentChip number={offer.numberText ?? words.draftDirective} to={paths.directive(offer.directiveId)} />
          {dueOn && (dueOn === conclusion.due.date ? t.sameDue : t.due)(format.shortDate(dueOn, today))}
        </p>
        <p className="small soft">{offer.text}</p>
        <div className="row-wrap mt-6">
          <PostForm {...settle('merge', { pointId })}>
            <SubmitButton small>{t.merge(position)}</SubmitButton>
          </PostForm>
          <PostForm {...settle('apart', {})}>
            <SubmitButton tone="secondary" small>
              {t.apart}
            </SubmitButton>
          </PostForm>
        </div>
      </div>
    </div>
  );
}
