import { z } from 'zod';
import { addOfficeRules, loadOfficeRules } from '../../db/stores/office-rules-store.ts';
import {
  changedRules,
  checkRungs,
  NOTICE_BEFORE,
  type NumberRule,
  type OfficeRules,
  RULE_RANGES,
} from '../../domain/office-rules.ts';
import { RuleBroken, Stale } from '../../domain/shared/errors.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, text, wholeNumber } from '../inputs.ts';

const numbers = Object.fromEntries(
  Object.entries(RULE_RANGES).map(([rule, [min, max]]) => [rule, wholeNumber(min, max)]),
) as Record<NumberRule, ReturnType<typeof wholeNumber>>;

const [least, greatest] = NOTICE_BEFORE.range;

/** Days as a list typed into one field (`7, 3`); earliest notice first, each day once, none at all when left empty. */
const noticeBefore = z
  .preprocess(
    (value) => (typeof value === 'string' ? value.split(/[\s,;]+/).filter(Boolean) : (value ?? [])),
    z.array(wholeNumber(least, greatest)),
  )
  .transform((days) => [...new Set(days)].sort((a, b) => b - a))
  .pipe(z.array(z.number()).max(NOTICE_BEFORE.most, 'too_many'));

/** Sets the numbers an office works by. They hold from now on: what was given under the old ones stays given. */
export const changeOfficeRules = defineCommand({
  name: 'office-rules.change',
  permission: 'office-rules:manage',
  input: z.object({
    issuerId: id,
    /** How often they had been changed when the page was shown. */
    version: wholeNumber(0, 2_000_000_000),
    reason: text(500),
    noticeBefore,
    ...numbers,
  }),
  load: async (tx, { issuerId }) => ({ ...(await loadOfficeRules(tx, issuerId)), scope: { issuerId } }),
  async run({ tx, actor, now }, { issuerId, version, reason, ...wanted }, { rules: before, version: last }) {
    if (version !== last) throw new Stale('office_rules', issuerId);
    const after: OfficeRules = wanted;
    const changed = changedRules(before, after);
    if (changed.length === 0) throw new RuleBroken('office_rules.unchanged');
    checkRungs(after);
    await addOfficeRules(tx, { issuerId, version: version + 1, rules: after, reason, now, personId: actor.personId });
    const only = (rules: OfficeRules) => Object.fromEntries(changed.map((rule) => [rule, rules[rule]]));
    return done(
      { issuerId, count: changed.length },
      {
        type: 'office-rules.changed',
        subject: { kind: 'unit', id: issuerId },
        data: { reason, before: only(before), after: only(after) },
      },
    );
  },
});
