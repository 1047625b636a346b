import type { UnitOption } from '#app/queries/organisation/unit-options.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import type { Choice, ChoiceGroup } from '#app/ui/SelectField.tsx';

type Offered = Pick<UnitOption, 'id' | 'name' | 'parentId'>;

const choice = ({ id, name }: Offered): Choice => ({ value: id, label: upperFirst(name) });

/** Units to choose from, grouped under their parents: names repeat, and the parent tells them apart. */
export function unitChoices(units: readonly Offered[]): (Choice | ChoiceGroup)[] {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const groups = new Map<string, Offered[]>();
  for (const unit of units) {
    const parent = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : '';
    groups.set(parent, [...(groups.get(parent) ?? []), unit]);
  }
  const top = groups.get('') ?? [];
  groups.delete('');
  return [
    ...top.map(choice),
    ...[...groups].map(([parent, members]) => ({
      label: upperFirst(known.get(parent)?.name ?? ''),
      options: members.map(choice),
    })),
  ];
}

/** The same for the picker of many units, which has only groups; units without a parent stand under `topLabel`. */
export function unitPickerGroups(
  units: readonly (Offered & Pick<UnitOption, 'abbreviation'>)[],
  topLabel: string,
): { label: string; units: (Offered & Pick<UnitOption, 'abbreviation'>)[] }[] {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const groups = new Map<string, (Offered & Pick<UnitOption, 'abbreviation'>)[]>();
  for (const unit of units) {
    const parent = known.get(unit.parentId ?? '')?.name ?? topLabel;
    groups.set(parent, [...(groups.get(parent) ?? []), unit]);
  }
  return [...groups].map(([label, members]) => ({
    label: upperFirst(label),
    units: members.map((unit) => ({ ...unit, name: upperFirst(unit.name) })),
  }));
}
