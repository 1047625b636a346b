import { formatTarget } from '#app/domain/target.ts';
import type { ConclusionView } from '#app/queries/meetings/meeting-record.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { meetingsText } from '#app/text/meetings.ts';
import { useDueWords } from '../due-words.ts';

/** A conclusion as one line of the minutes: its words, then who, with whom, by when, and what comes out. */
export function useConclusionSentence(): (conclusion: ConclusionView) => string {
  const t = useText(liveMeetingText);
  const words = useText(meetingsText).page;
  const dueWords = useDueWords();
  const format = useFormat();
  return (conclusion) => {
    const { leads, coordinators, due, target, deliverable, text } = conclusion;
    const names = (list: ConclusionView['leads']) => list.map(({ name }) => name).join(', ');
    // Minutes are read years later: a day is written with its year.
    const isDay = due.kind === 'DATE' || due.kind === 'PERIOD_END';
    const when = due.phrase || (isDay && due.date ? format.longDate(due.date) : dueWords(due));
    const parts = [
      leads.length > 0 && `${words.leads}: ${names(leads)}`,
      coordinators.length > 0 && `${words.coordinators}: ${names(coordinators)}`,
      deliverable && `${words.deliverable}: ${deliverable}`,
      target && `${t.target}: ${formatTarget(target)}`,
      when && `${t.due}: ${when}`,
    ].filter(Boolean);
    const end = /[.!?…]$/.test(text) ? '' : '.';
    return parts.length === 0 ? text + end : `${text}${end} ${parts.join('; ')}.`;
  };
}
