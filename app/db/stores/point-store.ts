import { and, eq, inArray } from 'drizzle-orm';
import { OPEN_STATES } from '../../domain/task.ts';
import type { Tx } from '../client.server.ts';
import { newId } from '../ids.ts';
import { directivePoints, pointUnits, tasks } from '../schema.ts';
import type { Named } from './directive-store.ts';
import { retitleDocs } from './search-index.ts';

/** Corrects the words of a point in place: its tasks hang on it. Returns the open tasks that now say the same. */
export async function rewordPoint(tx: Tx, pointId: string, text: string): Promise<string[]> {
  await tx.update(directivePoints).set({ text }).where(eq(directivePoints.id, pointId));
  const reworded = await tx
    .update(tasks)
    .set({ title: text })
    .where(and(eq(tasks.pointId, pointId), inArray(tasks.state, [...OPEN_STATES])))
    .returning({ id: tasks.id });
  const ids = reworded.map(({ id }) => id);
  await retitleDocs(tx, 'task', ids, text);
  return ids;
}

/** Names other lead units for a point. */
export async function replaceLeads(tx: Tx, pointId: string, leads: readonly Named[]): Promise<void> {
  await tx.delete(pointUnits).where(and(eq(pointUnits.pointId, pointId), eq(pointUnits.part, 'lead')));
  if (leads.length > 0)
    await tx
      .insert(pointUnits)
      .values(leads.map((lead, position) => ({ id: newId(), pointId, part: 'lead' as const, ...lead, position })));
}
