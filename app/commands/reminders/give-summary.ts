import { z } from 'zod';
import { loadDuties } from '../../db/stores/duties.ts';
import { giveNotices, type NoticeToGive } from '../../db/stores/notice-store.ts';
import { loadOfficeRules } from '../../db/stores/office-rules-store.ts';
import { loadUnits, profileOn } from '../../db/stores/unit-store.ts';
import { summariseWork, type WorkOfUnit } from '../../db/stores/work-summary.ts';
import { summaryDay } from '../../domain/ladder.ts';
import { concerns, summaryReaders } from '../../domain/ladder-audience.ts';
import { addDays, startOfWeek } from '../../domain/shared/local-date.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';

/** Gives the chair and the vice chairs their summary of the week, by unit; a vice chair that of the own fields. */
export const giveSummary = defineCommand({
  name: 'reminder.summarise',
  permission: 'task:remind',
  input: z.object({ issuerId: id }),
  load: async (tx, { issuerId }) => ({ ...(await loadOfficeRules(tx, issuerId)), scope: { issuerId } }),
  async run({ tx, now, today, timeZone, calendar }, { issuerId }, { rules }) {
    const day = summaryDay(today, calendar, rules);
    if (day === null) return alreadyDone({ count: 0 });
    const work = await summariseWork(tx, issuerId, { today, until: addDays(startOfWeek(today), 6) });
    const units = await loadUnits(tx, [...new Set(work.map(({ leadUnitId }) => leadUnitId))]);
    const names = new Map(units.map(({ id: unitId, profiles }) => [unitId, profileOn(profiles, today).shortName]));
    const { leaders } = await loadDuties(tx, today, { issuerId, unitIds: [] });
    const notices = summaryReaders(leaders).flatMap((leader): NoticeToGive[] => {
      const facts = summaryOf(
        work.filter(({ field }) => concerns(leader, field)),
        names,
      );
      if (facts.overdue + facts.dueThisWeek + facts.waiting === 0) return [];
      const subject = { kind: 'issuer' as const, id: issuerId };
      return [{ personId: leader.personId, event: 'escalation.weekly', subject, key: day, facts }];
    });
    const count = await giveNotices(tx, notices, { now, today, timeZone });
    if (count === 0) return alreadyDone({ count });
    return done(
      { count },
      { type: 'reminder.summarised', subject: { kind: 'unit', id: issuerId }, data: { day, notices: count } },
    );
  },
});

/** The totals, and the units with overdue work, most first. */
function summaryOf(work: readonly WorkOfUnit[], names: ReadonlyMap<string, string>) {
  const total = (part: 'overdue' | 'dueThisWeek' | 'waiting') => work.reduce((sum, one) => sum + one[part], 0);
  const overdue = new Map<string, number>();
  for (const one of work) overdue.set(one.leadUnitId, (overdue.get(one.leadUnitId) ?? 0) + one.overdue);
  return {
    overdue: total('overdue'),
    dueThisWeek: total('dueThisWeek'),
    waiting: total('waiting'),
    units: [...overdue]
      .filter(([, count]) => count > 0)
      .sort(([, a], [, b]) => b - a)
      .map(([unitId, count]) => ({ unit: names.get(unitId) ?? '', overdue: count })),
  };
}
