import { desc, eq } from 'drizzle-orm';
import { DEFAULT_RULES, type OfficeRules, ownRules } from '../../domain/office-rules.ts';
import type { Db, Tx } from '../client.server.ts';
import { officeRules } from '../schema.ts';

/** The rules an issuer works by today, and how often they were changed (0: never, all by default). */
export async function loadOfficeRules(db: Db, issuerId: string): Promise<{ rules: OfficeRules; version: number }> {
  const [last] = await db
    .select({ rules: officeRules.rules, version: officeRules.version })
    .from(officeRules)
    .where(eq(officeRules.issuerId, issuerId))
    .orderBy(desc(officeRules.version))
    .limit(1);
  return { rules: { ...DEFAULT_RULES, ...last?.rules }, version: last?.version ?? 0 };
}

/** Who changed the rules, to what, and why. */
export interface RulesChange {
  issuerId: string;
  version: number;
  rules: OfficeRules;
  reason: string;
  now: Date;
  personId: string | null;
}

/** Adds a change; the last one counts. */
export async function addOfficeRules(tx: Tx, { rules, now, personId, ...change }: RulesChange): Promise<void> {
  await tx
    .insert(officeRules)
    .values({ ...change, rules: ownRules(rules), changedAt: now, changedByPersonId: personId ?? '' });
}

/** The rules of several issuers, for lists that show records of more than one. */
export async function rulesByIssuer(db: Db, issuerIds: Iterable<string>): Promise<Map<string, OfficeRules>> {
  const found = new Map<string, OfficeRules>();
  for (const issuerId of new Set(issuerIds)) found.set(issuerId, (await loadOfficeRules(db, issuerId)).rules);
  return found;
}
