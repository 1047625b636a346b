import { and, asc, count, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { committees, posts } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { type LocalDate, validOn } from '../../domain/shared/local-date.ts';
import { visibleTo } from '../visible-to.ts';
import { unitNames } from './unit-names.ts';
import { validOnDay } from './valid-on.ts';

export interface CommitteeListRow {
  id: string;
  code: string;
  name: string;
  symbol: string;
  issuer: string;
  standingOffice: string | null;
  validFrom: LocalDate | null;
  validTo: LocalDate | null;
  isOpen: boolean;
  members: number;
}

/** The committees an actor keeps: those at work first, by name. */
export async function listCommittees(read: Db, actor: Actor, today: LocalDate): Promise<CommitteeListRow[]> {
  const found = await read
    .select()
    .from(committees)
    .where(visibleTo(actor, 'committee:manage', { issuerId: committees.issuerId }))
    .orderBy(asc(committees.nameFold), asc(committees.id));
  const names = await unitNames(
    read,
    found.flatMap(({ issuerId, standingOfficeId }) => [issuerId, standingOfficeId]),
    today,
  );
  const members = await membersPerCommittee(
    read,
    found.map(({ id }) => id),
    today,
  );
  return found
    .map((row) => ({
      id: row.id,
      code: row.code,
      name: row.name,
      symbol: row.symbol,
      issuer: names.get(row.issuerId)?.shortName ?? '',
      standingOffice: (row.standingOfficeId && names.get(row.standingOfficeId)?.shortName) || null,
      validFrom: row.validFrom,
      validTo: row.validTo,
      isOpen: validOn(row, today),
      members: members.get(row.id) ?? 0,
    }))
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen));
}

async function membersPerCommittee(read: Db, ids: string[], today: LocalDate): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await read
    .select({ committeeId: posts.committeeId, n: count() })
    .from(posts)
    .where(and(inArray(posts.committeeId, ids), validOnDay(posts, today)))
    .groupBy(posts.committeeId);
  return new Map(rows.map(({ committeeId, n }) => [committeeId ?? '', Number(n)]));
}
