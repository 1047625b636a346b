import { desc, eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { officeRules, people } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { changedRules, DEFAULT_RULES, type OfficeRules, type RuleName } from '../../domain/office-rules.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { issuersFor } from '../directives/directive-form.ts';

/** A change of the rules, as its history tells it. */
export interface RulesHistoryLine {
  version: number;
  at: Date;
  by: string;
  reason: string;
  changes: { rule: RuleName; before: OfficeRules[RuleName]; after: OfficeRules[RuleName] }[];
}

/** The rules of an issuer the actor may set (the first one unless another is asked for), with every change so far. */
export async function officeRulesPage(
  read: Db,
  actor: Actor,
  { issuerId: asked, today }: { issuerId: string | null; today: LocalDate },
) {
  const issuers = await issuersFor(read, actor, 'office-rules:manage', today);
  const issuerId = (issuers.find(({ id }) => id === asked) ?? issuers[0])?.id ?? '';
  const rows = await read
    .select({
      version: officeRules.version,
      rules: officeRules.rules,
      at: officeRules.changedAt,
      by: people.fullName,
      reason: officeRules.reason,
    })
    .from(officeRules)
    .leftJoin(people, eq(people.id, officeRules.changedByPersonId))
    .where(eq(officeRules.issuerId, issuerId))
    .orderBy(desc(officeRules.version));
  const states = rows.map((row) => ({ ...row, rules: { ...DEFAULT_RULES, ...row.rules } }));
  const history = states.map(({ rules: after, by, ...line }, place): RulesHistoryLine => {
    const before = states[place + 1]?.rules ?? DEFAULT_RULES;
    const changes = changedRules(before, after).map((rule) => ({ rule, before: before[rule], after: after[rule] }));
    return { ...line, by: by ?? '', changes };
  });
  const [current] = states;
  return {
    issuers,
    issuerId,
    rules: current?.rules ?? DEFAULT_RULES,
    version: current?.version ?? 0,
    isDefault: changedRules(DEFAULT_RULES, current?.rules ?? DEFAULT_RULES).length === 0,
    history,
  };
}
