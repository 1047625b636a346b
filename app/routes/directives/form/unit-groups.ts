import type { UnitLevel } from '#app/domain/unit.ts';
import type { DirectiveChoices } from '#app/queries/directives/directive-form.ts';
import type { DirectiveFormText } from '#app/text/vi/directive-form.ts';
import type { UnitGroup } from '#app/ui/UnitPicker.tsx';

/** Whom a paper or a task can name: the groups of the office first, then its units by level. */
export function addresseeGroups(
  { units, groups }: Pick<DirectiveChoices, 'units' | 'groups'>,
  t: DirectiveFormText,
  levelName: Readonly<Record<UnitLevel, string>>,
): UnitGroup[] {
  const levels = [...new Set(units.map(({ level }) => level))];
  return [
    {
      label: t.groups,
      units: groups.map(({ id, label, count }) => ({ id: `g:${id}`, name: t.groupCount(label, count) })),
    },
    ...levels.map((level) => ({ label: levelName[level], units: units.filter((unit) => unit.level === level) })),
  ].filter((group) => group.units.length > 0);
}
