import { z } from 'zod';
import { loadDuties } from '../../db/stores/duties.ts';
import { giveNotices, type NoticeToGive } from '../../db/stores/notice-store.ts';
import { loadOfficeRules } from '../../db/stores/office-rules-store.ts';
import { type ClimbedGroup, climbedGroups, climbedTasks } from '../../db/stores/reminder-store.ts';
import { loadUnits, profileOn } from '../../db/stores/unit-store.ts';
import type { Rung } from '../../domain/ladder.ts';
import { type Duties, listedTo, TOLD } from '../../domain/ladder-audience.ts';
import { ESCALATION_LINES, type EscalationFacts } from '../../domain/notice.ts';
import type { OfficeRules } from '../../domain/office-rules.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { addWorkingDays } from '../../domain/working-days.ts';
import { alreadyDone, type CommandContext, defineCommand, done } from '../define-command.server.ts';
import { choice, id } from '../inputs.ts';

/** The rungs of each list, and the rule that says how late its tasks are. */
export const LISTS = {
  overdue: { rungs: ['overdue'], days: 'overdueNotice' },
  'vice-chair': { rungs: ['vice-chair'], days: 'overdueViceChair' },
  letter: { rungs: ['letter', 'second-letter'], days: 'overdueLetter' },
  chair: { rungs: ['chair'], days: 'overdueChair' },
  meeting: { rungs: ['meeting'], days: 'overdueMeeting' },
} as const satisfies Record<EscalationFacts['about'], { rungs: readonly Rung[]; days: keyof OfficeRules }>;
export const LIST_NAMES = Object.keys(LISTS) as [EscalationFacts['about'], ...EscalationFacts['about'][]];

/**
 * Gives the lists of a rung when all tasks of the day have climbed it: one notice to each reader, not one for each task.
 * Looks one working day back as well, so that a run broken off overnight leaves no list ungiven.
 */
export const reportRung = defineCommand({
  name: 'reminder.report',
  permission: 'task:remind',
  input: z.object({ issuerId: id, list: choice(LIST_NAMES) }),
  load: async (tx, { issuerId }) => ({ ...(await loadOfficeRules(tx, issuerId)), scope: { issuerId } }),
  async run(context, { issuerId, list }, { rules }) {
    const { tx, now, today, timeZone, calendar } = context;
    const span = { from: addWorkingDays(today, -1, calendar), to: today };
    const groups = await climbedGroups(tx, issuerId, LISTS[list].rungs, span);
    const unitIds = groups.map(({ monitorUnitId }) => monitorUnitId);
    const duties = await loadDuties(tx, today, { issuerId, unitIds });
    const notices: NoticeToGive[] = [];
    for (const day of new Set(groups.map(({ reachedOn }) => reachedOn))) {
      const ofDay = groups.filter(({ reachedOn }) => reachedOn === day);
      notices.push(...(await listsOf(context, { issuerId, list, day, days: rules[LISTS[list].days] }, ofDay, duties)));
    }
    const count = await giveNotices(tx, notices, { now, today, timeZone });
    if (count === 0) return alreadyDone({ count });
    return done(
      { count },
      { type: 'reminder.reported', subject: { kind: 'unit', id: issuerId }, data: { list, notices: count } },
    );
  },
});

interface ListOfDay {
  issuerId: string;
  list: EscalationFacts['about'];
  day: LocalDate;
  days: number;
}

/** A notice for everybody on whose list tasks stand, with the count of all of theirs and the first lines. */
async function listsOf(
  { tx, today }: CommandContext,
  { issuerId, list, day, days }: ListOfDay,
  groups: readonly ClimbedGroup[],
  duties: Duties,
): Promise<NoticeToGive[]> {
  const byPerson = new Map<string, ClimbedGroup[]>();
  for (const group of groups)
    for (const personId of listedTo(list, group, duties))
      byPerson.set(personId, [...(byPerson.get(personId) ?? []), group]);
  const notices: NoticeToGive[] = [];
  for (const [personId, own] of byPerson) {
    const wanted = { day, groups: own.length === groups.length ? [] : own, most: ESCALATION_LINES };
    const tasks = await climbedTasks(tx, issuerId, LISTS[list].rungs, wanted);
    const units = await loadUnits(tx, [...new Set(tasks.map(({ leadUnitId }) => leadUnitId))]);
    const names = new Map(units.map(({ id: unitId, profiles }) => [unitId, profileOn(profiles, today).shortName]));
    notices.push({
      personId,
      event: TOLD[list].list?.event ?? 'escalation.list',
      subject: { kind: 'issuer', id: issuerId },
      key: `${list}:${day}`,
      facts: {
        about: list,
        count: own.reduce((sum, { count }) => sum + count, 0),
        days,
        tasks: tasks.flatMap(({ leadUnitId, dueOn, isSecret, ...task }) =>
          dueOn === null
            ? []
            : [{ taskId: task.taskId, title: isSecret ? '' : task.title, unit: names.get(leadUnitId) ?? '', dueOn }],
        ),
      },
    });
  }
  return notices;
}
