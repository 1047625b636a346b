import type { Rung } from '#app/domain/ladder.ts';
import type { PlannedReminder } from '#app/queries/reminders/dry-run.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { remindersText } from '#app/text/reminders.ts';

/** What a rung is called. */
export function useRungName(): (rung: Rung) => string {
  const t = useText(remindersText);
  return (rung) => {
    const [kind, days] = rung.split(':');
    return kind === 'before' ? t.before(Number(days)) : (t.rungs[rung as keyof typeof t.rungs] ?? rung);
  };
}

/** Why a task stands on its rung: due date and days. */
export function useReason(): (planned: Pick<PlannedReminder, 'rung' | 'dueOn' | 'days'>) => string {
  const t = useText(remindersText);
  const format = useFormat();
  return ({ rung, dueOn, days }) => {
    const n = format.number(days);
    const due = dueOn === null ? '' : format.date(dueOn);
    if (rung === 'stale') return t.whyStale(n);
    if (rung === 'due') return t.whyDue(due);
    return rung.startsWith('before:') ? t.whyLeft(n, due) : t.whyLate(n, due);
  };
}
