import type { OfficeRules, RuleName } from '#app/domain/office-rules.ts';
import { useText } from '#app/text/index.ts';
import { rulesText } from '#app/text/rules.ts';

/** A rule's value as people read it. */
export function useRuleValue(): (rule: RuleName, value: OfficeRules[RuleName]) => string {
  const t = useText(rulesText);
  return (rule, value) => {
    if (typeof value !== 'number') return value.join(', ') || t.none;
    return rule === 'summaryWeekday' ? (t.weekdays[value] ?? '') : String(value);
  };
}
