import { and, asc, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { posts } from '../../db/schema.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { validOnDay } from '../organisation/valid-on.ts';

/** Somebody to tell of what concerns units, with those of the units they work for. */
export interface Told {
  personId: string;
  unitIds: string[];
  /** Heads one of these units; otherwise an officer. */
  isHead: boolean;
}

/** Heads and officers of units on a day, each once. */
export async function unitAudience(read: Db, unitIds: readonly (string | null)[], onDay: LocalDate): Promise<Told[]> {
  const wanted = [...new Set(unitIds)].filter((id) => id !== null);
  if (wanted.length === 0) return [];
  const rows = await read
    .select({ personId: posts.personId, unitId: posts.unitId, role: posts.role })
    .from(posts)
    .where(and(inArray(posts.unitId, wanted), inArray(posts.role, ['unit_head', 'officer']), validOnDay(posts, onDay)))
    .orderBy(asc(posts.personId));
  const found = new Map<string, Told>();
  for (const { personId, unitId, role } of rows) {
    const known = found.get(personId) ?? { personId, unitIds: [], isHead: false };
    known.unitIds.push(unitId);
    known.isHead ||= role === 'unit_head';
    found.set(personId, known);
  }
  return [...found.values()];
}
