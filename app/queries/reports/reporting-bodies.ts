import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { committees, units } from '../../db/schema.ts';
import { findCommittee } from '../../db/stores/committee-store.ts';
import { postsHeld } from '../../db/stores/post-store.ts';
import { reachesOf } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { addressedAs } from '../../domain/unit-names.ts';
import { unitNames } from '../organisation/unit-names.ts';

/** Who a report may come from: a People's Committee, a committee with a register of its own, or a unit. */
export interface ReportingBody {
  /** `unit:ID` or `committee:ID`. */
  key: string;
  kind: 'issuer' | 'committee' | 'unit';
  unitId: string;
  committeeId: string | null;
  issuerId: string;
  /** A People's Committee: prints as one even when it reports as a unit of a higher one. */
  isIssuer: boolean;
  name: string;
}

/** The bodies the actor may report for: those they read reports of. */
export async function reportingBodies(read: Db, actor: Actor, today: LocalDate): Promise<ReportingBody[]> {
  const reaches = reachesOf(actor, 'report:read').flatMap(({ post, reach }) => (post ? [{ post, reach }] : []));
  const issuerIds = [...new Set(reaches.filter(({ reach }) => reach === 'issuer').map(({ post }) => post.issuerId))];
  const unitIds = [...new Set(reaches.map(({ post }) => post.unitId))].filter((id) => !issuerIds.includes(id));
  const boards =
    issuerIds.length === 0
      ? []
      : await read
          .select({ id: committees.id, name: committees.name, issuerId: committees.issuerId })
          .from(committees)
          .where(and(inArray(committees.issuerId, issuerIds), eq(committees.ownSeries, true)));
  const names = await unitNames(read, [...issuerIds, ...unitIds], today);
  const kinds = await read
    .select({ id: units.id, level: units.level, isIssuer: units.isIssuer })
    .from(units)
    .where(inArray(units.id, [...issuerIds, ...unitIds]));
  const kindOf = new Map(kinds.map((one) => [one.id, one]));
  const called = (id: string): string => {
    const name = names.get(id)?.name ?? '';
    const level = kindOf.get(id)?.level;
    return level ? addressedAs({ level, name }) : name;
  };
  const unit = (id: string, kind: 'issuer' | 'unit'): ReportingBody => ({
    key: `unit:${id}`,
    kind,
    unitId: id,
    committeeId: null,
    issuerId: kind === 'issuer' ? id : (reaches.find(({ post }) => post.unitId === id)?.post.issuerId ?? id),
    isIssuer: kindOf.get(id)?.isIssuer ?? false,
    name: called(id),
  });
  return [
    ...issuerIds.map((id) => unit(id, 'issuer')),
    ...boards.map(({ id, name, issuerId }) => ({
      key: `committee:${id}`,
      kind: 'committee' as const,
      unitId: issuerId,
      committeeId: id,
      issuerId,
      isIssuer: false,
      name,
    })),
    ...unitIds.map((id) => unit(id, 'unit')),
  ];
}

const SIGNING_ROLES: Record<ReportingBody['kind'], readonly string[]> = {
  issuer: ['chair', 'vice_chair'],
  committee: ['chair', 'vice_chair'],
  unit: ['unit_head'],
};

/** Who may sign for a body today. */
export async function reportSigners(read: Db, body: ReportingBody, today: LocalDate) {
  const held = await postsHeld(read, today, { issuerId: body.issuerId });
  const roles = SIGNING_ROLES[body.kind];
  const ofBody = held.filter(
    (post) => roles.includes(post.role) && (body.kind !== 'unit' || post.unitId === body.unitId),
  );
  const preferred = ofBody.filter((post) => post.committeeId === body.committeeId);
  const seen = new Set<string>();
  return [...preferred, ...ofBody].filter(({ personId }) => !seen.has(personId) && seen.add(personId));
}

export type ReportSigner = Awaited<ReturnType<typeof reportSigners>>[number];

/** How a body and those above it are printed on a day. */
export async function reportHead(read: Db, body: ReportingBody, day: LocalDate) {
  const names = await unitNames(read, [body.unitId, body.issuerId], day);
  const printed = (id: string) => {
    const found = names.get(id);
    const name = found?.name ?? '';
    const lines = found?.issuerLines ?? [];
    return { name, lines, symbol: found?.symbol ?? '', place: found?.issuePlace ?? '' };
  };
  const committee = body.committeeId ? await findCommittee(read, body.committeeId) : null;
  return {
    unit: printed(body.unitId),
    issuer: printed(body.issuerId),
    committee: committee && { name: committee.name, lines: committee.issuerLines, symbol: committee.symbol },
  };
}

export type ReportHead = Awaited<ReturnType<typeof reportHead>>;
