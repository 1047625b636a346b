import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { opinions } from '../../db/schema.ts';
import type { OpinionRow } from '../../db/stores/meeting-store.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import { optionalId, text } from '../inputs.ts';

/** What is typed about an opinion. */
export const opinionFields = {
  agendaItemId: optionalId,
  /** Who spoke, as printed in the minutes. */
  speaker: text(200),
  unitId: optionalId,
  text: text(4000),
};

/** One opinion of this very meeting. Throws NotFound, also when it was taken back. */
export async function loadOpinion(db: Db, meetingId: string, id: string): Promise<OpinionRow> {
  const [row] = await db
    .select()
    .from(opinions)
    .where(and(eq(opinions.id, id), eq(opinions.meetingId, meetingId), isNull(opinions.removedAt)));
  if (!row) throw new NotFound('opinion', id);
  return row;
}
