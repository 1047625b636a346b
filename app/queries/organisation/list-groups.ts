import { asc } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { unitGroups } from '../../db/schema.ts';
import { loadGroup } from '../../db/stores/group-store.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { type GroupRule, resolveGroup } from '../../domain/unit.ts';
import { unitNames } from './unit-names.ts';
import { unitOptions } from './unit-options.ts';

export interface GroupListRow {
  id: string;
  code: string;
  label: string;
  rule: GroupRule;
  retiredOn: LocalDate | null;
  version: number;
  issuer: string;
  /** The units it names today. */
  units: { id: string; name: string }[];
}

/** Every group of addressees with who is in it today: those in use first, by People's Committee. */
export async function listGroups(read: Db, today: LocalDate): Promise<GroupListRow[]> {
  const groups = await read.select().from(unitGroups).orderBy(asc(unitGroups.code), asc(unitGroups.id));
  const candidates = await unitOptions(read, today);
  const issuers = await unitNames(
    read,
    groups.map(({ issuerId }) => issuerId),
    today,
  );
  const rows = groups.map(({ issuerId, ...group }) => ({
    ...group,
    issuer: issuers.get(issuerId)?.shortName ?? '',
    issuerOrder: issuers.get(issuerId)?.sortKey ?? '',
    units: resolveGroup(group.rule, candidates).map(({ id, shortName }) => ({ id, name: shortName })),
  }));
  const order = (row: (typeof rows)[number]) => `${row.retiredOn ? 1 : 0}${row.issuerOrder}`;
  return rows
    .sort((a, b) => (order(a) === order(b) ? 0 : order(a) < order(b) ? -1 : 1))
    .map(({ issuerOrder: _order, ...row }) => row);
}

/** What the form of a group chooses from, and the group itself when there is one. Throws NotFound. */
export async function groupEditor(read: Db, groupId: string | null, today: LocalDate) {
  const units = await unitOptions(read, today);
  return {
    group: groupId === null ? null : await loadGroup(read, groupId),
    issuers: units.filter(({ isIssuer }) => isIssuer),
    units,
  };
}
