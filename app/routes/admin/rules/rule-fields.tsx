import { useLoaderData } from '@remix-run/react';
import { DEFAULT_RULES, type RuleName } from '#app/domain/office-rules.ts';
import { useText } from '#app/text/index.ts';
import { rulesText } from '#app/text/rules.ts';
import { Card } from '#app/ui/Card.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import type { loader } from './route.tsx';
import { useRuleValue } from './rule-words.ts';

const SECTIONS = {
  life: ['declineDays', 'ordinaryExtensions', 'delegatedExtensionDays', 'oralConfirmDays', 'occurrencesAhead'],
  remind: ['noticeBefore', 'staleDays'],
  climb: ['overdueNotice', 'overdueViceChair', 'overdueLetter', 'overdueChair', 'overdueMeeting'],
  mail: ['summaryWeekday', 'mailLinkDays', 'quietFrom', 'quietTo'],
} as const satisfies Record<string, readonly RuleName[]>;

/** Every number, under what it is about. */
export function RuleSections() {
  const t = useText(rulesText);
  return (Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).map((section) => (
    <Card key={section} title={t.sections[section]}>
      <div className="row-fields rows-two">
        {SECTIONS[section].map((rule) => (
          <RuleField key={rule} rule={rule} />
        ))}
      </div>
    </Card>
  ));
}

function RuleField({ rule }: { rule: RuleName }) {
  const { rules } = useLoaderData<typeof loader>();
  const t = useText(rulesText);
  const wordsOf = useRuleValue();
  const { label, hint } = t.fields[rule];
  const value = rules[rule];
  const usual = `${hint}. ${t.usual(wordsOf(rule, DEFAULT_RULES[rule]))}`;
  if (rule === 'summaryWeekday')
    return (
      <SelectField
        name={rule}
        label={label}
        hint={usual}
        defaultValue={String(value)}
        options={t.weekdays.map((name, day) => ({ value: String(day), label: name }))}
      />
    );
  return (
    <TextField
      name={rule}
      label={label}
      hint={usual}
      defaultValue={typeof value === 'number' ? value : value.join(', ')}
      inputMode={rule === 'noticeBefore' ? 'text' : 'numeric'}
      inputClassName="maxw-220"
    />
  );
}
