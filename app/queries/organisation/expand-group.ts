import { and, asc, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { unitGroups } from '../../db/schema.ts';
import { loadGroup } from '../../db/stores/group-store.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { resolveGroup } from '../../domain/unit.ts';
import { type UnitOption, unitOptions } from './unit-options.ts';

/** A group of addressees and the units it names on a day. */
export interface ExpandedGroup {
  id: string;
  /** As printed: "UBND các xã, thị trấn". */
  label: string;
  units: UnitOption[];
}

/** The units a group names on a day, in the order they are printed. Throws NotFound. */
export async function expandGroup(read: Db, groupId: string, day: LocalDate): Promise<ExpandedGroup> {
  const { id, label, rule } = await loadGroup(read, groupId);
  return { id, label, units: resolveGroup(rule, await unitOptions(read, day)) };
}

/** The groups in use of some People's Committees (all of them when left out), each with its units on a day. */
export async function groupOptions(
  read: Db,
  day: LocalDate,
  issuerIds?: readonly string[],
): Promise<(ExpandedGroup & { issuerId: string; code: string })[]> {
  const groups = await read
    .select()
    .from(unitGroups)
    .where(and(isNull(unitGroups.retiredOn), issuerIds ? inArray(unitGroups.issuerId, [...issuerIds]) : undefined))
    .orderBy(asc(unitGroups.issuerId), asc(unitGroups.code));
  if (groups.length === 0) return [];
  const candidates = await unitOptions(read, day);
  return groups.map(({ id, issuerId, code, label, rule }) => ({
    id,
    issuerId,
    code,
    label,
    units: resolveGroup(rule, candidates),
  }));
}
