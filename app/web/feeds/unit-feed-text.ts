import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { UnitFeedTask } from '../../queries/feeds/unit-feed.ts';
import { feedsText } from '../../text/feeds.ts';
import { formatFor } from '../../text/format.ts';
import { statusLabelsText } from '../../text/status-labels.ts';

/** Data between offices is Vietnamese; its names of fields, in JSON, are not. */
const t = feedsText.vi.file;
const states = statusLabelsText.vi.taskState;
const format = formatFor('vi');

/** A list of a unit's open tasks, to be written in one of the formats. */
export interface UnitFeedFile {
  unit: string;
  today: LocalDate;
  tasks: readonly (UnitFeedTask & { url: string })[];
}

export const UNIT_FEED_FORMATS = ['txt', 'csv', 'json'] as const;
export type UnitFeedFormat = (typeof UNIT_FEED_FORMATS)[number];

export const CONTENT_TYPES: Record<UnitFeedFormat, string> = {
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Spreadsheets run what begins like a formula; an apostrophe makes it text. */
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (value: string | number | null): string => {
  if (typeof value === 'number') return String(value);
  const text = guarded(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** With the mark by which spreadsheets know UTF-8 (RFC 4180 otherwise). */
function csvOf({ tasks }: UnitFeedFile): string {
  const rows = tasks.map((task) => [
    task.numberText,
    task.title,
    states[task.state],
    task.issuedOn,
    task.firstDueOn,
    task.dueOn,
    task.percent,
    task.officer,
    task.lastReportOn,
    task.url,
  ]);
  return `\ufeff${[t.columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function txtOf({ unit, today, tasks }: UnitFeedFile): string {
  const due = ({ dueOn }: UnitFeedTask) => (dueOn ? t.due(format.date(dueOn), format.daysLeft(dueOn, today)) : t.noDue);
  const lines = tasks.map((task, index) =>
    [
      `${index + 1}. ${task.title}`,
      `   ${[task.numberText, due(task), states[task.state], t.percent(task.percent), task.officer].filter(Boolean).join(' · ')}`,
      `   ${task.url}`,
    ].join('\n'),
  );
  return `${[t.heading(unit, format.date(today), tasks.length), ...lines].join('\n\n')}\n`;
}

const jsonOf = ({ unit, today, tasks }: UnitFeedFile): string =>
  `${JSON.stringify({ unit, date: today, count: tasks.length, tasks }, null, 2)}\n`;

const WRITERS: Record<UnitFeedFormat, (file: UnitFeedFile) => string> = { txt: txtOf, csv: csvOf, json: jsonOf };

/** The list as text. */
export const unitFeedFile = (kind: UnitFeedFormat, file: UnitFeedFile): string => WRITERS[kind](file);
