import type { Db } from '../../db/client.server.ts';
import { can } from '../../domain/access/can.ts';
import type { Permission } from '../../domain/access/permissions.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { NotAllowed } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { readableRegister } from './register-page.ts';

export interface AskedRegister {
  seriesId: string;
  today: LocalDate;
}

/** A register the actor may do something to. Throws NotFound out of reach, NotAllowed within it. */
export async function registerToChange(
  read: Db,
  actor: Actor,
  { seriesId, today }: AskedRegister,
  permission: Permission,
) {
  const found = await readableRegister(read, actor, seriesId, today);
  if (!can(actor, permission, found.scope)) throw new NotAllowed(permission);
  return found;
}
