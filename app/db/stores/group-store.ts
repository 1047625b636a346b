import { and, eq, ne } from 'drizzle-orm';
import type { Scope } from '../../domain/access/roles.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { Db, Tx } from '../client.server.ts';
import { unitGroups } from '../schema.ts';
import { saveVersioned } from './save.ts';

export type GroupRow = typeof unitGroups.$inferSelect;

/** A group of addressees with what access is decided on. */
export interface UnitGroup extends GroupRow {
  scope: Scope;
}

/** A group, or null. */
export async function findGroup(db: Db, id: string): Promise<UnitGroup | null> {
  const [row] = await db.select().from(unitGroups).where(eq(unitGroups.id, id));
  return row ? { ...row, scope: { issuerId: row.issuerId } } : null;
}

/** Loads a group for a decision. Throws NotFound. */
export async function loadGroup(db: Db, id: string): Promise<UnitGroup> {
  const group = await findGroup(db, id);
  if (!group) throw new NotFound('group', id);
  return group;
}

/** True when another group of the same People's Committee has this code. */
export async function groupCodeTaken(db: Db, issuerId: string, code: string, exceptId: string): Promise<boolean> {
  return (
    (await db.$count(
      unitGroups,
      and(eq(unitGroups.issuerId, issuerId), eq(unitGroups.code, code), ne(unitGroups.id, exceptId)),
    )) > 0
  );
}

/** Adds a group. */
export const insertGroup = async (tx: Tx, group: typeof unitGroups.$inferInsert): Promise<void> => {
  await tx.insert(unitGroups).values(group);
};

/** Saves a change to a group; see {@link saveVersioned}. */
export const saveGroup = (
  tx: Tx,
  group: { id: string; version: number },
  patch: Partial<typeof unitGroups.$inferInsert>,
): Promise<number> => saveVersioned(tx, unitGroups, 'group', group, patch);
