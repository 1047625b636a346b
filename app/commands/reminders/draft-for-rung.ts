import type { TaskClimber } from '../../db/stores/climber-store.ts';
import { tasksToUrge } from '../../db/stores/urging-store.ts';
import type { CommandContext, DomainEvent } from '../define-command.server.ts';
import { byUnit, draftLetter, type LetterWording } from '../urging/draft-letter.ts';

/** Drafts what the rung of the letter asks for: one letter to each unit. */
export async function draftForRung(
  context: CommandContext,
  { issuerId, tasks, wording }: { issuerId: string; tasks: readonly TaskClimber[]; wording: LetterWording },
): Promise<{ events: DomainEvent[]; letterOf: (unitId: string) => string | null }> {
  const named = await tasksToUrge(
    context.tx,
    issuerId,
    tasks.map(({ id }) => id),
  );
  const letters = new Map<string, string>();
  const events: DomainEvent[] = [];
  for (const [unitId, ofUnit] of byUnit(named)) {
    const { directiveId, event } = await draftLetter(context, { issuerId, unitIds: [unitId], tasks: ofUnit, wording });
    letters.set(unitId, directiveId);
    events.push(event);
  }
  return { events, letterOf: (unitId) => letters.get(unitId) ?? null };
}
