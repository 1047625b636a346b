import { useSearchParams } from '@remix-run/react';
import { UNIT_LEVELS } from '#app/domain/unit.ts';
import type { UnitOption } from '#app/queries/organisation/unit-options.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { organisationText } from '#app/text/organisation.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import { FilterBar, FilterSelect, FilterText } from '#app/ui/FilterBar.tsx';

const LIVES = [
  ['', 'now'],
  ['chua-co-nguoi', 'unstaffed'],
  ['sap-toi', 'coming'],
  ['da-ket-thuc', 'ended'],
  ['tat-ca', 'all'],
] as const;

/** The filters of the register of units, for readers and for the administrator. */
export function UnitFilters({ issuers }: { issuers: readonly Pick<UnitOption, 'id' | 'name'>[] }) {
  const t = useText(organisationText).units;
  const { unitLevel } = useText(labelsText);
  const [search] = useSearchParams();
  return (
    <FilterBar active={['q', 'cap', 'cq', 'tt'].some((name) => search.get(name))}>
      <FilterText name="q" label={t.search} value={search.get('q')} size={22} inputMode="search" />
      <FilterSelect
        name="cap"
        label={t.level}
        value={search.get('cap')}
        blank={t.anyLevel}
        options={UNIT_LEVELS.map((level) => ({ value: level, label: unitLevel[level] }))}
      />
      {issuers.length > 1 && (
        <FilterSelect
          name="cq"
          label={t.issuer}
          value={search.get('cq')}
          blank={t.anyIssuer}
          options={issuers.map(({ id, name }) => ({ value: id, label: upperFirst(name) }))}
        />
      )}
      <FilterSelect
        name="tt"
        label={t.life}
        value={search.get('tt')}
        options={LIVES.map(([value, life]) => ({ value, label: t.lives[life] }))}
      />
    </FilterBar>
  );
}
