import { loadUnit, profileOn } from '../../db/stores/unit-store.ts';
import { helpingUnit } from '../../domain/contribution.ts';
import type { CommandContext } from '../define-command.server.ts';

/** The name of the coordinating unit somebody speaks for, as history keeps it; nothing for everybody else. */
export async function namedHelper(
  { tx, actor, today }: CommandContext,
  { coordinatorIds }: { coordinatorIds: readonly string[] },
): Promise<{ unitId: string; unit: string } | Record<string, never>> {
  const unitId = helpingUnit(actor, coordinatorIds);
  if (unitId === null) return {};
  return { unitId, unit: profileOn((await loadUnit(tx, unitId)).profiles, today).shortName };
}
