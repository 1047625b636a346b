import type { DirectiveKind } from '../../domain/directive.ts';
import { daysBetween, type LocalDate } from '../../domain/shared/local-date.ts';
import { addressedAs } from '../../domain/unit-names.ts';
import { addWorkingDays } from '../../domain/working-days.ts';
import type { Db } from '../client.server.ts';
import { loadCalendar } from './calendar-store.ts';
import { findCommittee } from './committee-store.ts';
import type { Directive } from './directive-store.ts';
import { loadOfficeRules } from './office-rules-store.ts';
import { loadUnits, profileOn } from './unit-store.ts';
import { givenBy, lastReports, lettersBefore, urgedTasksOf } from './urging-store.ts';

/** What a letter of urging prints of the tasks it names, as they stood on its day. */
export interface UrgingPrint {
  tasks: {
    /** Empty for a task given by a secret paper. */
    text: string;
    source: { kind: DirectiveKind; numberText: string | null; issuedOn: LocalDate | null };
    dueOn: LocalDate;
    daysLate: number;
    leadUnit: string;
    progress: { text: string; on: LocalDate } | null;
    urgedBefore: string[];
  }[];
  totals: { given: number; done: number; late: number };
  replyBy: LocalDate;
  replyTo: string | null;
}

/** Gathers it on a day. Without a day to answer by, units have as long as the office waits before it urges. */
export async function urgingPrint(db: Db, directive: Directive, date: LocalDate): Promise<UrgingPrint> {
  const named = await urgedTasksOf(db, directive.id);
  const ids = named.map(({ taskId }) => taskId);
  const reports = await lastReports(db, ids);
  const before = await lettersBefore(db, ids, directive.id);
  const unitIds = [...new Set(named.map(({ leadUnitId }) => leadUnitId))];
  const directiveIds = [...new Set(named.map(({ source }) => source.id))];
  const standing = directive.committeeId ? (await findCommittee(db, directive.committeeId))?.standingOfficeId : null;
  const units = new Map(
    (await loadUnits(db, [...unitIds, ...(standing ? [standing] : [])])).map(({ id, level, profiles }) => [
      id,
      addressedAs({ level, name: profileOn(profiles, date).name }),
    ]),
  );
  return {
    tasks: named.flatMap(({ taskId, title, isSecret, dueOn, leadUnitId, source: { id: _, ...source } }) =>
      dueOn === null
        ? []
        : [
            {
              text: isSecret ? '' : title,
              source,
              dueOn,
              daysLate: Math.max(0, daysBetween(dueOn, date)),
              leadUnit: units.get(leadUnitId) ?? '',
              progress: isSecret ? null : (reports.get(taskId) ?? null),
              urgedBefore: (before.get(taskId) ?? []).map(({ numberText }) => numberText),
            },
          ],
    ),
    totals: await givenBy(db, { directiveIds, unitIds }, date),
    replyBy: directive.replyBy ?? (await usualReplyBy(db, directive.issuerId, date)),
    replyTo: (standing && units.get(standing)) || null,
  };
}

/** The day by which a letter of some day is answered, when it names none. */
export async function usualReplyBy(db: Db, issuerId: string, date: LocalDate): Promise<LocalDate> {
  const { rules } = await loadOfficeRules(db, issuerId);
  return addWorkingDays(date, rules.overdueLetter, await loadCalendar(db));
}
