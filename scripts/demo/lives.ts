import type { DelayCause } from '../../app/domain/delay.ts';
import { headOf, officerOf } from './data/hong-ngu/people.ts';
import type { Act, EvidenceFacts, TaskLife } from './tasks.ts';

/** What units say about a point as they go along. */
export interface PointWords {
  readonly directive: string;
  readonly point: number;
  /** Day units took it on, `MM-DD`. */
  readonly took: string;
  /** Said below half way, from half way on, and when handing in. */
  readonly begun: string;
  readonly well: string;
  readonly done: string;
}

export interface ReportFacts {
  readonly text?: string;
  readonly value?: number;
  readonly difficulties?: string;
  /** Why it is late: said with words about an overdue task. */
  readonly cause?: DelayCause;
  readonly evidence?: EvidenceFacts;
}

type Step = (act: { unit: string; words: PointWords }) => Act;

const YEAR = '2022';
const STANDING_OFFICE = 'phongnoivu';
const CHAIR = 'chutich';

/** Spreads what many units do on one day over its office hours, the same way each time. */
function timeFor(unit: string, { point }: PointWords, after: number): string {
  const place = [...unit].reduce((sum, letter) => sum + letter.charCodeAt(0), point * 17) % 90;
  const minutes = after * 60 + place;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `04-13`, or `04-13 08:30` where the story names the minute. */
const moment = (day: string, unit: string, words: PointWords, after: number): string =>
  `${YEAR}-${day.includes(' ') ? day : `${day} ${timeFor(unit, words, after)}`}`;

/** The unit's head takes the task on and names the officer. */
export const took =
  (day?: string): Step =>
  ({ unit, words }) => ({
    did: 'took',
    at: moment(day ?? words.took, unit, words, 7.5),
    by: headOf(unit),
    officer: officerOf(unit),
  });

/** The officer reports how far it is. */
export const reported =
  (day: string, percent: number, { text, ...facts }: ReportFacts = {}): Step =>
  ({ unit, words }) => ({
    did: 'reported',
    at: moment(day, unit, words, 9),
    by: officerOf(unit),
    percent,
    text: text ?? (percent < 50 ? words.begun : words.well),
    ...facts,
  });

/** The head hands it in. */
export const submitted =
  (day: string, { text, value, evidence }: ReportFacts = {}): Step =>
  ({ unit, words }) => ({
    did: 'submitted',
    at: moment(day, unit, words, 13.5),
    by: headOf(unit),
    statement: text ?? words.done,
    ...(value === undefined ? {} : { value }),
    ...(evidence ? { evidence } : {}),
  });

/** The standing office accepts it; its own work is the chair's to accept. */
export const confirmed =
  (day: string, note?: string): Step =>
  ({ unit, words }) => ({
    did: 'confirmed',
    at: moment(day, unit, words, 15),
    by: unit === 'HN-NV' ? CHAIR : STANDING_OFFICE,
    ...(note ? { note } : {}),
  });

export const returned =
  (day: string, reason: string): Step =>
  ({ unit, words }) => ({ did: 'returned', at: moment(day, unit, words, 15), by: STANDING_OFFICE, reason });

export const urged =
  (day: string, text: string): Step =>
  ({ unit, words }) => ({ did: 'urged', at: moment(day, unit, words, 8), by: 'thuky', text });

export const commented =
  (day: string, by: string, text: string): Step =>
  ({ unit, words }) => ({ did: 'commented', at: moment(day, unit, words, 10), by, text });

/** The head asks for more time. */
export const askedForTime =
  (day: string, newDueOn: string, cause: DelayCause, reason: string): Step =>
  ({ unit, words }) => ({
    did: 'asked',
    at: moment(day, unit, words, 8),
    by: headOf(unit),
    newDueOn: `${YEAR}-${newDueOn}`,
    cause,
    reason,
  });

/** What the units of a point did, unit by unit. One that is not named has not taken its task on. */
export const livesOf = (words: PointWords, units: Readonly<Record<string, readonly Step[]>>): TaskLife[] =>
  Object.entries(units).map(([unit, steps]) => ({
    directive: words.directive,
    point: words.point,
    unit,
    acts: steps.map((step) => step({ unit, words })),
  }));

/** Taken on, reported upon half way, handed in, accepted. */
export const finished = (
  halfway: readonly [day: string, percent: number],
  on: string,
  accepted: string,
  result: ReportFacts = {},
) => [took(), reported(...halfway), submitted(on, result), confirmed(accepted)];

/** Taken on, and this far by the last report. */
export const underWay = (
  percent: number,
  on: string,
  facts: ReportFacts = {},
  before?: readonly [day: string, percent: number],
) => [
  took(),
  ...(before ? [reported(...before, facts.value === undefined ? {} : { value: earlier(facts.value) })] : []),
  reported(on, percent, facts),
];

/** A rate grows a little from report to report. */
const earlier = (value: number): number => Math.round((value - 3.1) * 10) / 10;
