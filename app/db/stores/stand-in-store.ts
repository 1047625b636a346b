import { and, asc, eq, gte } from 'drizzle-orm';
import type { Scope } from '../../domain/access/roles.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { Db, Tx } from '../client.server.ts';
import { standIns, units } from '../schema.ts';
import { saveVersioned } from './save.ts';

export type StandInRow = typeof standIns.$inferSelect;

/** Naming stand-ins is the business of the unit's head. Throws NotFound. */
export async function standInScope(db: Db, unitId: string): Promise<Scope> {
  const [unit] = await db.select({ issuerId: units.issuerId }).from(units).where(eq(units.id, unitId));
  if (!unit) throw new NotFound('unit', unitId);
  return { issuerId: unit.issuerId, leadUnitIds: [unitId] };
}

/** Loads a stand-in for a decision. Throws NotFound. */
export async function loadStandIn(db: Db, id: string): Promise<StandInRow & { scope: Scope }> {
  const [row] = await db.select().from(standIns).where(eq(standIns.id, id));
  if (!row) throw new NotFound('stand_in', id);
  return { ...row, scope: await standInScope(db, row.unitId) };
}

/** The stand-ins of a unit that last until some day or longer, soonest first. Those withdrawn before they began are left out. */
export const standInsFrom = async (db: Db, unitId: string, day: LocalDate): Promise<StandInRow[]> =>
  (
    await db
      .select()
      .from(standIns)
      .where(and(eq(standIns.unitId, unitId), gte(standIns.validTo, day)))
      .orderBy(asc(standIns.validFrom), asc(standIns.id))
  ).filter(({ validFrom, validTo }) => validFrom <= validTo);

/** Adds a stand-in. */
export const addStandIn = async (tx: Tx, row: typeof standIns.$inferInsert): Promise<void> => {
  await tx.insert(standIns).values(row);
};

/** Saves a change to a stand-in; see {@link saveVersioned}. */
export const saveStandIn = (
  tx: Tx,
  standIn: { id: string; version: number },
  patch: Partial<typeof standIns.$inferInsert>,
): Promise<number> => saveVersioned(tx, standIns, 'stand_in', standIn, patch);
