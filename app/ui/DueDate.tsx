import type { LocalDate } from '../domain/shared/local-date.ts';
import type { DisplayStatus } from '../domain/task.ts';
import { commonText } from '../text/common.ts';
import { useFormat, useText, useToday } from '../text/index.ts';

interface DueDateProps {
  /** The approved due date; null for tasks without one. */
  due: LocalDate | null;
  /** Decides colour and whether days are counted: closed tasks show the date alone. */
  status?: DisplayStatus;
  /** Date and days on one line, for dense tables. */
  inline?: boolean;
  /** With the weekday, on cards. */
  weekday?: boolean;
  /** Words instead of the date, for tasks due "at once" or "without end". */
  words?: string;
  /** Said under the date: the one it was moved from. */
  note?: string | false | null;
}

const RUNNING: readonly DisplayStatus[] = ['moi', 'dang', 'sap', 'qua'];

/** A due date and how far away it is. */
export function DueDate({ due, status = 'dang', inline = false, weekday = false, words, note }: DueDateProps) {
  const t = useText(commonText);
  const format = useFormat();
  const today = useToday();
  if (due === null) return <span className="due soft">{words ?? t.noDue}</span>;
  const date = weekday ? format.longDate(due, today) : format.shortDate(due, today);
  const tone = status === 'qua' ? 'qua' : status === 'sap' ? 'sap' : '';
  if (inline) {
    return (
      <span className="nowrap num">
        <b>{date}</b>{' '}
        {RUNNING.includes(status) && (
          <span className={tone ? `small t-${tone}` : 'small soft'}>{format.daysLeft(due, today)}</span>
        )}
        {note && <span className="d-block small soft">{note}</span>}
      </span>
    );
  }
  return (
    <span className={tone ? `due due-${tone}` : 'due'}>
      <b>{date}</b>
      {RUNNING.includes(status) && <small>{format.daysLeft(due, today)}</small>}
      {note && <small>{note}</small>}
    </span>
  );
}
