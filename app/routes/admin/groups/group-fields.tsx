import { type GroupRule, UNIT_LEVELS } from '#app/domain/unit.ts';
import type { UnitOption } from '#app/queries/organisation/unit-options.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { organisationText } from '#app/text/organisation.ts';
import { RadioGroup } from '#app/ui/ChoiceFields.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { UnitPicker } from '#app/ui/UnitPicker.tsx';
import { unitChoices, unitPickerGroups } from '../../organisation/unit-choices.ts';

/** Names of the fields below, for the error summary. */
export function useGroupLabels(): Record<string, string> {
  const t = useText(organisationText).groups;
  return {
    issuerId: t.issuer,
    label: t.label,
    code: t.code,
    ruleKind: t.rule,
    level: t.level,
    parentId: t.under,
    unitIds: t.units,
  };
}

/** How a group is printed and who is in it. */
export function GroupFields({
  group,
  units,
}: {
  group?: { code: string; label: string; rule: GroupRule };
  units: readonly UnitOption[];
}) {
  const t = useText(organisationText).groups;
  const { unitLevel } = useText(labelsText);
  const rule = group?.rule;
  return (
    <>
      <TextField name="label" label={t.label} hint={t.labelHint} defaultValue={group?.label} maxLength={200} />
      <TextField
        name="code"
        label={t.code}
        defaultValue={group?.code}
        maxLength={40}
        spellCheck={false}
        inputClassName="maxw-220"
      />
      <RadioGroup
        name="ruleKind"
        label={t.rule}
        options={[
          { value: 'level', label: t.byLevel },
          { value: 'list', label: t.byList },
        ]}
        defaultValue={rule?.kind ?? 'level'}
      />
      <div className="cols cols-2 g-14-16">
        <SelectField
          name="level"
          label={t.level}
          hint={t.levelHint}
          optional
          blank="–"
          options={UNIT_LEVELS.map((level) => ({ value: level, label: unitLevel[level] }))}
          defaultValue={rule?.kind === 'level' ? rule.level : undefined}
        />
        <SelectField
          name="parentId"
          label={t.under}
          hint={t.levelHint}
          optional
          blank={t.anywhere}
          options={unitChoices(units.filter(({ isIssuer }) => isIssuer))}
          defaultValue={rule?.kind === 'level' ? rule.parentId : undefined}
        />
      </div>
      <UnitPicker
        name="unitIds"
        label={t.units}
        hint={t.listHint}
        optional
        groups={unitPickerGroups(units, t.anywhere)}
        defaultValues={rule?.kind === 'list' ? rule.unitIds : []}
      />
    </>
  );
}
