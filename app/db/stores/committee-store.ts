import { and, eq, ne } from 'drizzle-orm';
import type { Scope } from '../../domain/access/roles.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import { foldVietnamese } from '../../domain/shared/fold-vietnamese.ts';
import type { Db, Tx } from '../client.server.ts';
import { committees } from '../schema.ts';
import { saveVersioned } from './save.ts';

export type CommitteeRow = typeof committees.$inferSelect;

/** A committee with what access is decided on. */
export interface Committee extends Omit<CommitteeRow, 'scope'> {
  /** What the committee looks after, in words. */
  remit: string;
  scope: Scope;
}

/** A committee, or null. */
export async function findCommittee(db: Db, id: string): Promise<Committee | null> {
  const [row] = await db.select().from(committees).where(eq(committees.id, id));
  return row ? { ...row, remit: row.scope, scope: { issuerId: row.issuerId } } : null;
}

/** Loads a committee for a decision. Throws NotFound. */
export async function loadCommittee(db: Db, id: string): Promise<Committee> {
  const committee = await findCommittee(db, id);
  if (!committee) throw new NotFound('committee', id);
  return committee;
}

/** True when another committee has this code. */
export async function committeeCodeTaken(db: Db, code: string, exceptId: string): Promise<boolean> {
  return (await db.$count(committees, and(eq(committees.code, code), ne(committees.id, exceptId)))) > 0;
}

/** Adds a committee with the form that searching uses. */
export const insertCommittee = async (
  tx: Tx,
  committee: Omit<typeof committees.$inferInsert, 'nameFold'>,
): Promise<void> => {
  await tx.insert(committees).values({ ...committee, nameFold: foldVietnamese(committee.name) });
};

/** Saves a change to a committee; see {@link saveVersioned}. */
export const saveCommittee = (
  tx: Tx,
  committee: { id: string; version: number },
  patch: Partial<typeof committees.$inferInsert>,
): Promise<number> =>
  saveVersioned(tx, committees, 'committee', committee, {
    ...patch,
    ...(patch.name ? { nameFold: foldVietnamese(patch.name) } : {}),
  });
