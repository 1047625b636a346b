import { inArray } from 'drizzle-orm';
import type { Tx } from '../../db/client.server.ts';
import { participants } from '../../db/schema.ts';
import type { ParticipantRow } from '../../db/stores/meeting-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';

/** Takes people off the list; returns their names. Throws RuleBroken for one whose attendance was already taken. */
export async function dropParticipants(tx: Tx, leaving: readonly ParticipantRow[]): Promise<string[]> {
  const recorded = leaving.find(({ attendance }) => attendance !== 'invited');
  if (recorded) throw new RuleBroken('meeting.participant_recorded', { name: recorded.name }, 'keepParticipantIds');
  if (leaving.length > 0)
    await tx.delete(participants).where(
      inArray(
        participants.id,
        leaving.map(({ id }) => id),
      ),
    );
  return leaving.map(({ name }) => name);
}
