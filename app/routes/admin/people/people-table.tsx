import { Link } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { PersonListRow } from '#app/queries/organisation/list-people.ts';
import { useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { Icon } from '#app/ui/Icon.tsx';

/** People as rows: who, in which posts today, signing in as what. */
export function PeopleTable({ rows }: { rows: readonly PersonListRow[] }) {
  const t = useText(organisationText).people;
  const columns: Column<PersonListRow>[] = [
    {
      key: 'name',
      header: t.name,
      names: true,
      cell: (row) => <Link to={paths.editUser(row.id)}>{row.fullName}</Link>,
    },
    {
      key: 'posts',
      header: t.posts,
      className: 'small',
      cell: (row) =>
        row.posts.length === 0 ? (
          <span className="muted">{t.noPost}</span>
        ) : (
          row.posts.map(({ id, title, unit }) => (
            <span key={id} className="d-block">
              {title} <span className="soft">· {unit}</span>
            </span>
          ))
        ),
    },
    { key: 'email', header: t.email, className: 'small', wideOnly: true, cell: (row) => row.email ?? '–' },
    { key: 'account', header: t.account, className: 'small', cell: (row) => <Account row={row} /> },
  ];
  return <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} dense />;
}

function Account({ row }: { row: PersonListRow }) {
  const t = useText(organisationText).people;
  if (row.username === null) return <span className="muted">{t.noAccount}</span>;
  return (
    <>
      {row.username}{' '}
      {row.disabledAt && (
        <span className="tag">
          <Icon name="lock" small /> {t.locked}
        </span>
      )}
    </>
  );
}
