import type { DueTerm } from '#app/domain/due.ts';
import type { LocalDate } from '#app/domain/shared/local-date.ts';
import type { DisplayStatus } from '#app/domain/task.ts';
import type { MatrixTask } from '#app/queries/directives/directive-matrix.ts';
import { directivesText } from '#app/text/directives.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { useDueWords } from '../use-due-words.ts';

/** The first column of a matrix row: what is to be done, and by when. */
export function PointHeading({ text, due, tasks }: { text: string; due: DueTerm; tasks: readonly MatrixTask[] }) {
  const t = useText(directivesText).page;
  const dueWords = useDueWords();
  const format = useFormat();
  const today = useToday();
  // A reader who sees none of the point's tasks is told the day the paper sets.
  const day = commonDue(tasks) ?? (due.phrase ? null : (due.date ?? null));
  if (day === null)
    return (
      <>
        {text} <small>{dueWords(due)}</small>
      </>
    );
  const tone = toneOf(tasks);
  const isOpen = tasks.some(({ status }) => ['moi', 'dang', 'sap', 'qua'].includes(status));
  return (
    <>
      {text}{' '}
      <small>
        {t.due} <b className={tone ? `t-${tone}` : undefined}>{format.shortDate(day, today)}</b>
        {tone && isOpen && ` · ${format.daysLeft(day, today)}`}
      </small>
    </>
  );
}

/** The due date the tasks of a point share: the earliest, when extensions have moved some. */
const commonDue = (tasks: readonly MatrixTask[]): LocalDate | null =>
  tasks.flatMap(({ dueOn }) => dueOn ?? []).sort()[0] ?? null;

const toneOf = (tasks: readonly MatrixTask[]): DisplayStatus | null =>
  (['qua', 'sap'] as const).find((one) => tasks.some(({ status }) => status === one)) ?? null;
