import type { ReactNode } from 'react';
import { useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import type { UnitPageData } from './unit-facts.tsx';
import { useSpan } from './use-span.ts';

type Profile = Omit<UnitPageData['history'][number], 'parent'> & { parent: { name: string } | string | null };

/** The names a unit has had, newest first; with an action per period for the administrator. */
export function UnitHistory({
  history,
  action,
}: {
  history: readonly Profile[];
  action?: (profile: Profile) => ReactNode;
}) {
  const words = useText(organisationText);
  const span = useSpan();
  const parentName = ({ parent }: Profile) => (typeof parent === 'string' ? parent : parent?.name);
  const columns: Column<Profile>[] = [
    { key: 'period', header: words.unit.period, names: true, cell: (row) => <span className="num">{span(row)}</span> },
    { key: 'name', header: words.units.name, cell: (row) => upperFirst(row.name) },
    { key: 'symbol', header: words.unit.symbol, wideOnly: true, cell: (row) => row.symbol },
    { key: 'parent', header: words.units.parent, cell: (row) => upperFirst(parentName(row) ?? '–') },
  ];
  if (action)
    columns.push({ key: 'action', header: words.unitForm.correct, actions: true, className: 'right', cell: action });
  return <DataTable caption={words.unit.history} columns={columns} rows={history} rowKey={(row) => row.id} dense />;
}
