import { Link } from '@remix-run/react';
import { UNIT_LEVELS } from '#app/domain/unit.ts';
import { paths } from '#app/paths.ts';
import type { UnitList, UnitListRow } from '#app/queries/organisation/list-units.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { organisationText } from '#app/text/organisation.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { Icon } from '#app/ui/Icon.tsx';

/** The register of units as rows by level; the administrator also sees who can report, and a pencil. */
export function UnitTable({ list, managed = false }: { list: UnitList; managed?: boolean }) {
  const t = useText(organisationText);
  const { unitLevel } = useText(labelsText);
  const format = useFormat();
  const columns: Column<UnitListRow>[] = [
    {
      key: 'name',
      header: t.units.name,
      names: true,
      cell: (row) => (
        <>
          <Link to={managed ? paths.editUnit(row.id) : paths.unit(row.id)}>{upperFirst(row.name)}</Link>{' '}
          <LifeMark row={row} />
        </>
      ),
    },
    { key: 'abbreviation', header: t.units.abbreviation, className: 'small soft', cell: (row) => row.abbreviation },
    { key: 'code', header: t.code, className: 'small soft', wideOnly: true, cell: (row) => row.code },
    {
      key: 'parent',
      header: t.units.parent,
      className: 'small',
      cell: (row) => (row.parent ? upperFirst(row.parent) : '–'),
    },
    { key: 'people', header: t.units.people, className: 'small', cell: (row) => <People count={row.people} /> },
  ];
  if (managed)
    columns.push({
      key: 'edit',
      header: t.unitForm.editTitle,
      actions: true,
      className: 'right',
      cell: (row) => (
        <Link className="btn btn-icon" to={paths.editUnit(row.id)} aria-label={t.units.edit(row.name)}>
          <Icon name="edit" />
        </Link>
      ),
    });
  const groups = UNIT_LEVELS.flatMap((level) => {
    const rows = list.rows.filter((row) => row.level === level);
    return rows.length === 0
      ? []
      : {
          key: level,
          rows,
          heading: (
            <>
              {unitLevel[level]} <span className="muted">{format.number(list.perLevel[level] ?? rows.length)}</span>
            </>
          ),
        };
  });
  return <DataTable caption={t.units.title} columns={columns} groups={groups} rowKey={(row) => row.id} dense />;
}

function People({ count }: { count: number }) {
  const t = useText(organisationText);
  const format = useFormat();
  if (count > 0) return t.units.peopleCount(format.number(count));
  return (
    <span className="t-qua row g-4">
      <Icon name="alert" small />
      <b>{t.nobodyYet}</b>
    </span>
  );
}

/** Says that a unit is not there today. */
function LifeMark({ row }: { row: UnitListRow }) {
  const t = useText(organisationText);
  const format = useFormat();
  const today = useToday();
  if (row.validTo && row.validTo < today) return <span className="tag">{t.ended(format.date(row.validTo))}</span>;
  if (row.validFrom && row.validFrom > today)
    return <span className="tag">{t.coming(format.date(row.validFrom))}</span>;
  return null;
}
