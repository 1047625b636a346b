import { type AnyColumn, and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { reachesOf, trustedWhereverReaching } from '../domain/access/can.ts';
import type { Permission } from '../domain/access/permissions.ts';
import type { Actor, Post } from '../domain/access/roles.ts';

/** How a record of some kind exposes its scope in SQL. Conditions receive the ids of the actor's units. */
export interface ScopeColumns {
  issuerId: AnyColumn;
  field?: AnyColumn;
  /** Who signs or presides. */
  decidedBy?: AnyColumn;
  leads?: (unitIds: string[]) => SQL | undefined;
  /** Coordinating, addressed or invited. */
  involves?: (unitIds: string[]) => SQL | undefined;
  monitors?: (unitIds: string[]) => SQL | undefined;
  assignedTo?: (personId: string) => SQL | undefined;
  /** Marks secret records: seeing one takes `task:read-secret` besides. Left out where secrets are only counted. */
  isSecret?: AnyColumn;
}

const NOTHING = sql`1 = 0`;

/**
 * The access table as an SQL condition: the rows an actor may see with this permission.
 * Undefined means "all of them", so that `and(visibleTo(…), …)` adds nothing.
 */
export function visibleTo(actor: Actor, permission: Permission, columns: ScopeColumns): SQL | undefined {
  return and(within(actor, permission, columns), notHidden(actor, permission, columns));
}

/** Leaves out secret records the actor is not trusted with; nothing to say where that is none they would reach. */
function notHidden(actor: Actor, permission: Permission, columns: ScopeColumns): SQL | undefined {
  if (!columns.isSecret || trustedWhereverReaching(actor, permission)) return undefined;
  const trusted = within(actor, 'task:read-secret', columns);
  return trusted && or(eq(columns.isSecret, false), trusted);
}

function within(actor: Actor, permission: Permission, columns: ScopeColumns): SQL | undefined {
  const issuers = new Set<string>();
  const units = { lead: new Set<string>(), involved: new Set<string>(), monitored: new Set<string>() };
  const conditions: (SQL | undefined)[] = [];

  for (const { post, reach } of reachesOf(actor, permission)) {
    if (post === null || reach === 'installation') return undefined;
    if (reach === 'issuer' || (reach === 'field' && post.fields === null)) issuers.add(post.issuerId);
    else if (reach === 'field') conditions.push(inField(actor, post, columns));
    else if (reach === 'unit') units.lead.add(post.unitId);
    else if (reach === 'monitored') units.monitored.add(post.unitId);
    else if (reach === 'involved')
      for (const part of ['lead', 'involved', 'monitored'] as const) units[part].add(post.unitId);
    else if (reach === 'assigned') conditions.push(...namedTo(actor, columns));
  }
  if (issuers.size > 0) conditions.push(inArray(columns.issuerId, [...issuers]));
  if (units.lead.size > 0) conditions.push(columns.leads?.([...units.lead]));
  if (units.involved.size > 0) conditions.push(columns.involves?.([...units.involved]));
  if (units.monitored.size > 0) conditions.push(columns.monitors?.([...units.monitored]));

  return or(...conditions.filter((condition) => condition !== undefined)) ?? NOTHING;
}

/** The fields a vice chair looks after, and what names them to sign or to preside. */
function inField({ personId }: Actor, { issuerId, fields }: Post, columns: ScopeColumns): SQL | undefined {
  const theirs = or(
    columns.field && inArray(columns.field, [...(fields ?? [])]),
    columns.decidedBy && personId !== null ? eq(columns.decidedBy, personId) : undefined,
  );
  return theirs && and(eq(columns.issuerId, issuerId), theirs);
}

/** What the actor is named for, and what those they stand in for are named for in the unit where they do. */
function namedTo({ personId, standsInFor = [] }: Actor, { assignedTo, leads }: ScopeColumns): (SQL | undefined)[] {
  if (!assignedTo) return [];
  return [
    personId === null ? undefined : assignedTo(personId),
    ...(leads ? standsInFor.map((away) => and(assignedTo(away.personId), leads([away.unitId]))) : []),
  ];
}
