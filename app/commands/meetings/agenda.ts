import { eq, inArray } from 'drizzle-orm';
import type { Tx } from '../../db/client.server.ts';
import { newId } from '../../db/ids.ts';
import { agendaItems, conclusions, opinions } from '../../db/schema.ts';
import { filesOf } from '../../db/stores/file-store.ts';
import { type AgendaItemRow, saveAgendaItem } from '../../db/stores/meeting-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import type { MeetingPlan } from './plan-inputs.ts';

/** Makes the agenda what was typed: known items stay and move, new ones join, missing ones go. Returns what changed. */
export async function reviseAgenda(
  tx: Tx,
  meetingId: string,
  current: readonly AgendaItemRow[],
  typed: MeetingPlan['agenda'],
): Promise<{ added: string[]; removed: string[] }> {
  const staying = new Set(typed.flatMap(({ id }) => id ?? []));
  const leaving = current.filter(({ id }) => !staying.has(id));
  await removeItems(tx, leaving);
  const added: string[] = [];
  for (const [place, { id, title, presenterUnitId, minutes }] of typed.entries()) {
    const position = place + 1;
    const known = current.find((item) => item.id === id);
    if (!known) {
      await tx.insert(agendaItems).values({ id: newId(), meetingId, position, title, presenterUnitId, minutes });
      added.push(title);
    } else if (
      known.title !== title ||
      known.presenterUnitId !== presenterUnitId ||
      known.minutes !== minutes ||
      known.position !== position
    )
      await saveAgendaItem(tx, known, { title, presenterUnitId, minutes, position });
  }
  return { added, removed: leaving.map(({ title }) => title) };
}

/** Takes items off the agenda. Throws RuleBroken for one that was begun or that something hangs on. */
async function removeItems(tx: Tx, items: readonly AgendaItemRow[]): Promise<void> {
  if (items.length === 0) return;
  const ids = items.map(({ id }) => id);
  const inUse = new Set([
    ...(await tx.select({ id: opinions.agendaItemId }).from(opinions).where(inArray(opinions.agendaItemId, ids))).map(
      ({ id }) => id,
    ),
    ...(
      await tx.select({ id: conclusions.agendaItemId }).from(conclusions).where(inArray(conclusions.agendaItemId, ids))
    ).map(({ id }) => id),
    ...(await filesOf(tx, 'agenda_item', ids)).map(({ ownerId }) => ownerId),
  ]);
  const kept = items.find((item) => inUse.has(item.id) || item.summary !== '' || item.startedAt !== null);
  if (kept) throw new RuleBroken('meeting.item_in_use', { title: kept.title }, 'agenda');
  for (const { id, carriedFromId } of items) {
    if (carriedFromId) await tx.update(agendaItems).set({ carriedToId: null }).where(eq(agendaItems.id, carriedFromId));
    await tx.delete(agendaItems).where(eq(agendaItems.id, id));
  }
}
