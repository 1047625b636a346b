import { formatTarget } from '#app/domain/target.ts';
import type { ConclusionView } from '#app/queries/meetings/meeting-record.ts';
import { useText } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { useDueWords } from './due-words.ts';

type Parts = Pick<ConclusionView, 'leads' | 'coordinators' | 'due' | 'target' | 'deliverable'>;

/** Who, with whom, by when and how much, as chips under a conclusion. */
export function ConclusionChips({ conclusion }: { conclusion: Parts }) {
  const t = useText(liveMeetingText);
  const dueWords = useDueWords()(conclusion.due);
  const { leads, coordinators, target, deliverable } = conclusion;
  return (
    <>
      {leads.map(({ id, name }) => (
        <span key={id} className="chip">
          <Icon name="building" />
          {name}
        </span>
      ))}
      {coordinators.length > 0 && (
        <span className="chip">
          <Icon name="meet" />
          {t.coordinating} {coordinators.map(({ name }) => name).join(', ')}
        </span>
      )}
      {dueWords && (
        <span className="chip">
          <Icon name="cal" />
          {dueWords}
        </span>
      )}
      {target && (
        <span className="chip">
          <Icon name="chart" />
          {formatTarget(target)}
        </span>
      )}
      {deliverable && (
        <span className="chip">
          <Icon name="doc" />
          {deliverable}
        </span>
      )}
    </>
  );
}
