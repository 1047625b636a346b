import { and, asc, eq, inArray, isNull, max } from 'drizzle-orm';
import { NotFound } from '../../domain/shared/errors.ts';
import type { Db, Tx } from '../client.server.ts';
import { newId } from '../ids.ts';
import { conclusionCommittees, conclusions, conclusionUnits } from '../schema.ts';
import { saveVersioned } from './save.ts';

export type ConclusionRow = typeof conclusions.$inferSelect;

/** A unit or a group that is to act; exactly one of the two is set. */
export interface ConclusionUnit {
  part: 'lead' | 'coordinating';
  unitId: string | null;
  groupId: string | null;
}

/** What the chair concluded, with whom it concerns. */
export interface Conclusion extends ConclusionRow {
  committeeIds: string[];
  units: ConclusionUnit[];
}

/** The conclusions of a meeting that have not been taken back, in their order. */
export async function loadConclusions(db: Db, meetingId: string): Promise<Conclusion[]> {
  const rows = await db
    .select()
    .from(conclusions)
    .where(and(eq(conclusions.meetingId, meetingId), isNull(conclusions.removedAt)))
    .orderBy(asc(conclusions.position), asc(conclusions.id));
  return withUnits(db, rows);
}

/** One conclusion of this very meeting. Throws NotFound, also when it was taken back. */
export async function loadConclusion(db: Db, meetingId: string, id: string): Promise<Conclusion> {
  const rows = await db
    .select()
    .from(conclusions)
    .where(and(eq(conclusions.id, id), eq(conclusions.meetingId, meetingId), isNull(conclusions.removedAt)));
  const [conclusion] = await withUnits(db, rows);
  if (!conclusion) throw new NotFound('conclusion', id);
  return conclusion;
}

async function withUnits(db: Db, rows: ConclusionRow[]): Promise<Conclusion[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const units = await db
    .select()
    .from(conclusionUnits)
    .where(inArray(conclusionUnits.conclusionId, ids))
    .orderBy(asc(conclusionUnits.position), asc(conclusionUnits.id));
  const tags = await db.select().from(conclusionCommittees).where(inArray(conclusionCommittees.conclusionId, ids));
  return rows.map((row) => ({
    ...row,
    committeeIds: tags.filter((tag) => tag.conclusionId === row.id).map((tag) => tag.committeeId),
    units: units
      .filter((unit) => unit.conclusionId === row.id)
      .map(({ part, unitId, groupId }) => ({ part, unitId, groupId })),
  }));
}

/** The place after the last conclusion of a meeting. Places of taken-back ones are not used again. */
export async function nextConclusionPosition(db: Db, meetingId: string): Promise<number> {
  const [row] = await db
    .select({ last: max(conclusions.position) })
    .from(conclusions)
    .where(eq(conclusions.meetingId, meetingId));
  return (row?.last ?? 0) + 1;
}

export async function addConclusion(
  tx: Tx,
  row: typeof conclusions.$inferInsert,
  committeeIds: readonly string[],
  units: readonly ConclusionUnit[],
): Promise<void> {
  await tx.insert(conclusions).values(row);
  await setCommittees(tx, row.id, committeeIds);
  await setUnits(tx, row.id, units);
}

/** Saves a conclusion together with its committees and units; see {@link saveVersioned}. */
export async function saveConclusion(
  tx: Tx,
  conclusion: { id: string; version: number },
  patch: Partial<typeof conclusions.$inferInsert>,
  parts: { committeeIds?: readonly string[]; units?: readonly ConclusionUnit[] } = {},
): Promise<number> {
  const version = await saveVersioned(tx, conclusions, 'conclusion', conclusion, patch);
  if (parts.committeeIds) {
    await tx.delete(conclusionCommittees).where(eq(conclusionCommittees.conclusionId, conclusion.id));
    await setCommittees(tx, conclusion.id, parts.committeeIds);
  }
  if (parts.units) {
    await tx.delete(conclusionUnits).where(eq(conclusionUnits.conclusionId, conclusion.id));
    await setUnits(tx, conclusion.id, parts.units);
  }
  return version;
}

async function setCommittees(tx: Tx, conclusionId: string, committeeIds: readonly string[]): Promise<void> {
  if (committeeIds.length > 0)
    await tx.insert(conclusionCommittees).values(committeeIds.map((committeeId) => ({ conclusionId, committeeId })));
}

async function setUnits(tx: Tx, conclusionId: string, units: readonly ConclusionUnit[]): Promise<void> {
  if (units.length > 0)
    await tx
      .insert(conclusionUnits)
      .values(units.map((unit, position) => ({ id: newId(), conclusionId, ...unit, position })));
}
