import { execute, type Office } from '../commands/define-command.server.ts';
import { CLIMBS_AT_ONCE, climbRung } from '../commands/reminders/climb-rung.ts';
import { giveSummary } from '../commands/reminders/give-summary.ts';
import { LIST_NAMES, reportRung } from '../commands/reminders/report-rung.ts';
import { loadCalendar } from '../db/stores/calendar-store.ts';
import { URGING_WORDING } from '../documents/papers/urging-wording.ts';
import { systemActor } from '../domain/access/roles.ts';
import { kindOf, type Rung } from '../domain/ladder.ts';
import type { LocalDate } from '../domain/shared/local-date.ts';
import {
  type Cursor,
  climbsOn,
  issuersWithWork,
  type Ladder,
  ladderOf,
  rungsOn,
} from '../queries/reminders/climbing.ts';

/** What a morning did. */
export interface Morning {
  climbed: number;
  lists: number;
}

/**
 * Lifts every task onto the rungs it has reached and tells people, a small transaction at a time. May be broken off
 * anywhere and run again, by several processes at once: what was given is never given twice.
 */
export async function climbLadder(office: Office, today: LocalDate): Promise<Morning> {
  const { read } = office.db;
  const calendar = await loadCalendar(read);
  const total: Morning = { climbed: 0, lists: 0 };
  for (const issuerId of await issuersWithWork(read)) {
    const ladder = await ladderOf(read, issuerId, { today, calendar });
    const rungs = rungsOn(ladder);
    for (const rung of rungs) total.climbed += await liftOnto(office, ladder, rung);
    if (rungs.length === 0) continue;
    const as = { actor: systemActor };
    for (const list of LIST_NAMES)
      total.lists += (await execute(office, reportRung, { ...as, input: { issuerId, list } })).count;
    total.lists += (await execute(office, giveSummary, { ...as, input: { issuerId } })).count;
  }
  return total;
}

/** Tasks looked at together, and lifted in one transaction: others who write wait no longer than that. */
const READ_AT_ONCE = 500;
/** Drafting a letter is work for several tasks. */
const LETTERS_AT_ONCE = 10;

/** Lifts all tasks that reach a rung today; returns how many. */
async function liftOnto(office: Office, ladder: Ladder, rung: Rung): Promise<number> {
  const { issuerId } = ladder;
  const atOnce = kindOf(rung) === 'letter' ? LETTERS_AT_ONCE : CLIMBS_AT_ONCE;
  let count = 0;
  let after: Cursor | null = null;
  do {
    const page = await climbsOn(office.db.read, ladder, rung, { after, most: READ_AT_ONCE });
    for (let start = 0; start < page.climbs.length; start += atOnce) {
      const taskIds = page.climbs.slice(start, start + atOnce).map(({ task }) => task.id);
      const input = { issuerId, rung, taskIds, wording: URGING_WORDING };
      count += (await execute(office, climbRung, { actor: systemActor, input })).count;
    }
    after = page.next;
  } while (after !== null);
  return count;
}
