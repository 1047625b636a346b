import type { Office } from '../../app/commands/define-command.server.ts';
import { setCalendarDays } from '../../app/commands/organisation/set-calendar-days.ts';
import { auditEvents, people, units } from '../../app/db/schema.ts';
import { accountEntries } from './accounts.ts';
import { CALENDAR_DAYS, WORKING_WEEKENDS } from './data/calendar.ts';
import { CHAU_THANH } from './data/districts/chau-thanh.ts';
import type { DistrictStory } from './data/districts/district.ts';
import { HOAI_DUC } from './data/districts/hoai-duc.ts';
import { IA_GRAI } from './data/districts/ia-grai.ts';
import { NONG_SON } from './data/districts/nong-son.ts';
import { CONTRIBUTIONS, SPLITS, STAND_INS } from './data/hong-ngu/inside-units.ts';
import { LETTER_389, LIVES_389 } from './data/hong-ngu/letter-389.ts';
import { MEETINGS_OF_APRIL, REMINDER_DRAFT, SIGNED_LETTER } from './data/hong-ngu/meetings.ts';
import { LIVES_41, MEETING_OF_MARCH, NOTICE_41 } from './data/hong-ngu/notice-41.ts';
import { ACCOUNT_HOLDERS, HONG_NGU_COMMITTEE, HONG_NGU_PEOPLE } from './data/hong-ngu/people.ts';
import { LIVES_18, PLAN_18 } from './data/hong-ngu/plan-18.ts';
import { PAPERS_2022, REGISTERS_2022 } from './data/hong-ngu/registers.ts';
import { HONG_NGU_GROUPS, HONG_NGU_UNITS } from './data/hong-ngu/units.ts';
import { incomingStory, paperStory } from './directives.ts';
import { meetingEntries } from './meetings.ts';
import { addPost, organisationEntries } from './organisation.ts';
import { paperEntries, registerEntry } from './registers.ts';
import { type Entry, openStage, playInOrder, type Stage, SYSTEM } from './stage.ts';
import { successorEntries } from './successors.ts';
import { taskEntries } from './tasks.ts';
import { contributionEntry, splitEntries, standInEntry } from './unit-work.ts';

interface Chapter {
  readonly title: string;
  readonly entries: readonly Entry[];
}

const DISTRICTS: readonly DistrictStory[] = [HOAI_DUC, NONG_SON, IA_GRAI, CHAU_THANH];

const calendar: Entry = {
  at: '2017-01-01 08:00',
  play: (stage) =>
    stage.run(SYSTEM, setCalendarDays, {
      days: [
        ...CALENDAR_DAYS.map(([day, lastDay, name]) => ({ day, lastDay, name, kind: 'holiday' })),
        ...WORKING_WEEKENDS.map(([day, name]) => ({ day, name, kind: 'working' })),
      ],
    }),
};

const SET_UP_AT = '2022-01-04 08:00';
const KEEPER = { issuer: 'HN', year: 2022, by: 'vanthu' };

const hongNgu: readonly Entry[] = [
  ...organisationEntries({
    at: SET_UP_AT,
    issuer: 'HN',
    units: HONG_NGU_UNITS,
    groups: HONG_NGU_GROUPS,
    committees: [HONG_NGU_COMMITTEE],
    people: HONG_NGU_PEOPLE,
  }),
  // The viewer studies the other districts too.
  ...DISTRICTS.map(({ organisation: { issuer } }) => ({
    at: SET_UP_AT,
    play: (stage: Stage) => addPost(stage, 'nguoixem', { role: 'viewer', unit: issuer, title: 'Người xem', rank: 200 }),
  })),
  ...accountEntries(
    SET_UP_AT,
    ACCOUNT_HOLDERS.map(({ key }) => key),
  ),
];

const year2022: readonly Entry[] = [
  ...REGISTERS_2022.map((register) => registerEntry(KEEPER, register)),
  ...PAPERS_2022.flatMap((papers) => paperEntries(KEEPER, papers)),
  ...[MEETING_OF_MARCH, ...MEETINGS_OF_APRIL].flatMap(meetingEntries),
  ...incomingStory(PLAN_18),
  ...[NOTICE_41, LETTER_389, REMINDER_DRAFT, SIGNED_LETTER].flatMap(paperStory),
  ...[...LIVES_18, ...LIVES_41, ...LIVES_389].flatMap(taskEntries),
  ...SPLITS.flatMap(splitEntries),
  ...CONTRIBUTIONS.map(contributionEntry),
  ...STAND_INS.map(standInEntry),
];

/**
 * The chapters, each in the order of its own time. The life of Hồng Ngự in 2022 comes last, so that the newest lines of
 * the audit log are those of the training day.
 */
const CHAPTERS: readonly Chapter[] = [
  { title: 'Days off', entries: [calendar] },
  ...DISTRICTS.map(({ title, organisation, meeting }) => ({
    title,
    entries: [...organisationEntries(organisation), ...meetingEntries(meeting)],
  })),
  { title: 'Hồng Ngự: units, people, accounts', entries: hongNgu },
  { title: 'Hồng Ngự: the communes of 2025', entries: successorEntries('2025-06-30 08:00') },
  { title: 'Hồng Ngự: registers, meetings, papers and tasks until 19/4/2022', entries: year2022 },
];

/** Somebody's data is there already: training data is never mixed into it. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty';
}

/** True while nobody has put anything in: no unit, no person, no line in the audit log. */
async function isEmpty({ db }: Office): Promise<boolean> {
  const counts = await Promise.all([units, people, auditEvents].map((table) => db.read.$count(table)));
  return counts.every((count) => count === 0);
}

/**
 * Plays the training data into an empty office, every step through its command, on its own day and by who did it.
 * `tell` gets a line when a chapter is done. Throws NotEmpty when the office has data of its own.
 */
export async function loadDemo(office: Office, tell: (line: string) => void = () => undefined): Promise<void> {
  if (!(await isEmpty(office))) throw new NotEmpty('the database is not empty');
  const stage = openStage({ ...office, isDemo: true });
  for (const { title, entries } of CHAPTERS) {
    const begun = performance.now();
    await playInOrder(stage, entries);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    tell(`${title}: ${entries.length} steps, ${seconds} s`);
  }
}
