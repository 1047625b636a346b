import type { z } from 'zod';
import { type Command, execute } from '#app/commands/define-command.server.ts';
import { appointPerson } from '#app/commands/organisation/appoint-person.ts';
import { createPerson } from '#app/commands/organisation/create-person.ts';
import { newId } from '#app/db/ids.ts';
import type { Actor, Role, Scope } from '#app/domain/access/roles.ts';
import { rightsOn } from '#app/queries/people/rights-on.ts';
import type { World } from '#tests/support/world.ts';
import type { UnitCode } from '#tests/support/world-data.ts';

/** Somebody the world does not start with. */
export interface Colleague {
  personId: string;
  /** With the rights of the world's today. */
  actor(): Promise<Actor & { accountId: string; personId: string }>;
  run<Schema extends z.ZodType, Result, Loaded extends { scope: Scope }>(
    command: Command<Schema, Result, Loaded>,
    input: unknown,
  ): Promise<Result>;
}

/** Appoints an officer, or somebody of another role, in a unit of the world. */
export async function colleague(
  w: World,
  unit: UnitCode | { id: string },
  fullName: string,
  { role = 'officer', ...term }: { role?: Role; validFrom?: string; validTo?: string } = {},
): Promise<Colleague> {
  const personId = newId();
  await w.run('system', createPerson, { id: personId, fullName, salutation: 'Ông' });
  const unitId = typeof unit === 'string' ? w.unit(unit) : unit.id;
  await w.run('system', appointPerson, { id: newId(), personId, unitId, role, title: 'Công chức', ...term });
  const actor = async () => ({
    kind: 'person' as const,
    accountId: `account-${personId}`,
    personId,
    name: fullName,
    ...(await rightsOn(w.db.read, personId, w.today())),
  });
  return {
    personId,
    actor,
    run: async (command, input) => execute(w.office, command, { actor: await actor(), input }),
  };
}
