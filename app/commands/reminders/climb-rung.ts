import { z } from 'zod';
import { newId } from '../../db/ids.ts';
import { givenBefore, loadClimbers, type TaskClimber } from '../../db/stores/climber-store.ts';
import { loadDuties } from '../../db/stores/duties.ts';
import { giveNotices } from '../../db/stores/notice-store.ts';
import { loadOfficeRules } from '../../db/stores/office-rules-store.ts';
import { addReminders } from '../../db/stores/reminder-store.ts';
import { kindOf, ladderDay, type Reached, type Rung, rungsOf } from '../../domain/ladder.ts';
import { alreadyDone, type CommandContext, type DomainEvent, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';
import { letterWording } from '../urging/draft-letter.ts';
import { draftForRung } from './draft-for-rung.ts';
import { ownNotices } from './own-notices.ts';

/** Tasks one transaction lifts at most. */
export const CLIMBS_AT_ONCE = 50;

/**
 * Lifts tasks onto a rung of the ladder: each is noted once for its due date, its people are told, and on the rung of
 * the letter it goes into the draft for its unit. Done a second time it finds nothing to do.
 */
export const climbRung = defineCommand({
  name: 'reminder.climb',
  permission: 'task:remind',
  input: z.object({
    issuerId: id,
    rung: z.custom<Rung>((value) => typeof value === 'string'),
    taskIds: z.array(id).min(1, 'required').max(CLIMBS_AT_ONCE, 'too_many'),
    wording: letterWording,
  }),
  load: async (tx, { issuerId }) => ({ ...(await loadOfficeRules(tx, issuerId)), scope: { issuerId } }),
  async run(context, { issuerId, rung, taskIds, wording }, { rules }) {
    const { tx, today, calendar } = context;
    const day = ladderDay(today, calendar, rules);
    const given = await givenBefore(tx, taskIds, rung);
    const climbs = (await loadClimbers(tx, taskIds, today)).flatMap((task) => {
      if (task.issuerId !== issuerId) return [];
      const reached = rungsOf(task, day).find((one) => one.rung === rung);
      return reached && !given.has(`${task.id} ${reached.countedFrom}`) ? [{ task, reached }] : [];
    });
    if (climbs.length === 0) return alreadyDone({ count: 0 });
    const tasks = climbs.map(({ task }) => task);
    const drafted = kindOf(rung) === 'letter' ? await draftForRung(context, { issuerId, tasks, wording }) : null;
    await addReminders(
      tx,
      climbs.map(({ task, reached }) => ({
        id: newId(),
        taskId: task.id,
        issuerId,
        rung,
        countedFrom: reached.countedFrom,
        reachedOn: today,
        directiveId: drafted?.letterOf(task.leadUnitId) ?? null,
      })),
    );
    const notices = await tellPeople(context, issuerId, climbs);
    return done(
      { count: climbs.length },
      {
        type: 'reminder.climbed',
        subject: { kind: 'unit', id: issuerId },
        data: { rung, notices, taskIds: tasks.map((task) => task.id) },
      },
      ...(drafted?.events ?? ([] as DomainEvent[])),
    );
  },
});

async function tellPeople(
  { tx, now, today, timeZone }: CommandContext,
  issuerId: string,
  climbs: readonly { task: TaskClimber; reached: Reached }[],
): Promise<number> {
  const duties = await loadDuties(tx, today, { issuerId, unitIds: climbs.map(({ task }) => task.leadUnitId) });
  return giveNotices(tx, await ownNotices(tx, climbs, duties, today), { now, today, timeZone });
}
