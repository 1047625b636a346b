import { z } from 'zod';
import type { tasks } from '../../db/schema.ts';
import { DELAY_CAUSES } from '../../domain/delay.ts';
import { RuleBroken, Stale } from '../../domain/shared/errors.ts';
import { type CommandContext, type DomainEvent, runWithin } from '../define-command.server.ts';
import { uploads } from '../files/uploads.ts';
import { id, optionalChoice, optionalText, optionalWholeNumber, version } from '../inputs.ts';
import { reportProgress } from '../tasks/report-progress.ts';

/** What a unit says about one of its points. */
export const answer = z.object({
  taskId: id,
  version,
  text: optionalText(5000),
  /** Empty: as it stands. */
  percent: optionalWholeNumber(0, 100),
  cause: optionalChoice(DELAY_CAUSES),
  files: uploads.default([]),
});

type Answer = z.output<typeof answer> & { row: number };

/** One answer as a progress report: what happened, or what is wrong with it, at its own field. */
export async function answered(
  context: CommandContext,
  task: typeof tasks.$inferSelect,
  { row, ...point }: Answer,
): Promise<DomainEvent[] | RuleBroken> {
  const { difficulties, percent } = task;
  try {
    const report = { ...point, percent: point.percent ?? percent, value: null, difficulties };
    return (await runWithin(context, reportProgress, report)).events;
  } catch (error) {
    if (error instanceof RuleBroken)
      return new RuleBroken(error.code, error.facts, `points[${row}].${error.field ?? 'text'}`);
    if (error instanceof Stale) return new RuleBroken('stale', error.facts, `points[${row}].text`);
    throw error;
  }
}
