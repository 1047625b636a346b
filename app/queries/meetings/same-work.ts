import { eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directivePoints, directives } from '../../db/schema.ts';

/** What the points that conclusions were put with are called, by id. */
export async function sameWorkOf(read: Db, conclusions: readonly { samePointId: string | null }[]) {
  const ids = conclusions.flatMap(({ samePointId }) => samePointId ?? []);
  if (ids.length === 0) return new Map<string, { position: number; directiveId: string; numberText: string | null }>();
  const rows = await read
    .select({
      id: directivePoints.id,
      position: directivePoints.position,
      directiveId: directives.id,
      numberText: directives.numberText,
    })
    .from(directivePoints)
    .innerJoin(directives, eq(directives.id, directivePoints.directiveId))
    .where(inArray(directivePoints.id, ids));
  return new Map(rows.map(({ id, ...work }) => [id, work]));
}
