import { and, asc, eq, inArray, or } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { committees, posts, units } from '../../db/schema.ts';
import { can } from '../../domain/access/can.ts';
import type { Permission } from '../../domain/access/permissions.ts';
import { type Actor, ROLES, type Scope } from '../../domain/access/roles.ts';
import { ACCESS } from '../../domain/access/table.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { validOnDay } from '../organisation/valid-on.ts';
import { postsOn } from './posts-on.ts';

/** Those at the record's People's Committee whom the access table lets do something to it on a day. */
export async function peopleWho(read: Db, permission: Permission, scope: Scope, onDay: LocalDate): Promise<Actor[]> {
  const roles = ROLES.filter((role) => ACCESS[role][permission] !== 'none' && role !== 'administrator');
  if (roles.length === 0) return [];
  const candidates = await read
    .selectDistinct({ personId: posts.personId })
    .from(posts)
    .innerJoin(units, eq(units.id, posts.unitId))
    .leftJoin(committees, eq(committees.id, posts.committeeId))
    .where(
      and(
        inArray(posts.role, roles),
        validOnDay(posts, onDay),
        or(eq(units.issuerId, scope.issuerId), eq(committees.issuerId, scope.issuerId)),
      ),
    )
    .orderBy(asc(posts.personId));
  const actors = await Promise.all(
    candidates.map(
      async ({ personId }): Promise<Actor> => ({
        kind: 'person',
        accountId: null,
        personId,
        name: '',
        posts: await postsOn(read, personId, onDay),
      }),
    ),
  );
  return actors.filter((actor) => can(actor, permission, scope));
}
