import { and, eq } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { Stale } from '../../domain/shared/errors.ts';
import type { Tx } from '../client.server.ts';

type Versioned = PgTable & { id: AnyPgColumn; version: AnyPgColumn };

/**
 * Saves a change to the row it was decided on. `version` is the one the person saw (or, inside a command, the one just
 * loaded); when somebody else has saved since, nothing is written and {@link Stale} is thrown. Returns the new version.
 */
export async function saveVersioned<Table extends Versioned>(
  tx: Tx,
  table: Table,
  kind: string,
  { id, version }: { id: string; version: number },
  patch: Partial<Table['$inferInsert']>,
): Promise<number> {
  const saved = await tx
    .update(table)
    .set({ ...patch, version: version + 1 } as never)
    .where(and(eq(table.id, id), eq(table.version, version)))
    .returning({ id: table.id });
  if (saved.length === 0) throw new Stale(kind, id);
  return version + 1;
}
