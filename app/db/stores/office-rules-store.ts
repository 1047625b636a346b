import { desc, eq } from 'drizzle-orm';
import { DEFAULT_RULES, type OfficeRules } from '../../domain/office-rules.ts';
import type { Db } from '../client.server.ts';
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
