import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { remindersText } from '#app/text/reminders.ts';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { useSearchHref } from '#app/ui/use-search-href.ts';
import type { loader } from './route.tsx';
import { useReason, useRungName } from './words.ts';

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
type Planned = Data['rows'][number];
type Person = Data['persons'][number];
type Given = Data['given'][number];

function TaskLink({ task }: { task: Pick<Planned, 'taskId' | 'title' | 'numberText'> }) {
  const t = useText(remindersText);
  return <Link to={paths.task(task.taskId)}>{task.title || t.secret(task.numberText ?? '')}</Link>;
}

/** Each task that climbs: onto which rung, why, and who is told. */
export function PlannedTable() {
  const { rows } = useLoaderData<typeof loader>();
  const t = useText(remindersText);
  const nameOf = useRungName();
  const reasonOf = useReason();
  const href = useSearchHref();
  const columns: Column<Planned>[] = [
    { key: 'task', header: t.columns.task, names: true, cell: (row) => <TaskLink task={row} /> },
    { key: 'unit', header: t.columns.unit, cell: ({ unit }) => unit },
    {
      key: 'rung',
      header: t.columns.why,
      className: 'nowrap',
      cell: (row) => (
        <>
          <b className="d-block">{nameOf(row.rung)}</b>
          <span className="small soft">{reasonOf(row)}</span>
        </>
      ),
    },
    {
      key: 'people',
      header: t.columns.people,
      className: 'nowrap',
      cell: ({ people }) =>
        people.length === 0 ? (
          <span className="t-qua">{t.nobody}</span>
        ) : (
          <ul className="plain">
            {people.map(({ id, name }) => (
              <li key={id}>
                <Link to={href({ nguoi: id, xem: null, trang: null })}>{name}</Link>
              </li>
            ))}
          </ul>
        ),
    },
  ];
  return (
    <DataTable caption={t.views.viec} columns={columns} rows={rows} rowKey={(row) => `${row.taskId} ${row.rung}`} />
  );
}

/** Everybody who hears of something, with how much. */
export function PersonTable() {
  const { persons } = useLoaderData<typeof loader>();
  const t = useText(remindersText);
  const format = useFormat();
  const nameOf = useRungName();
  const href = useSearchHref();
  const columns: Column<Person>[] = [
    {
      key: 'person',
      header: t.person,
      names: true,
      cell: ({ id, name }) => <Link to={href({ nguoi: id, xem: null, trang: null })}>{name}</Link>,
    },
    {
      key: 'rungs',
      header: t.columns.rung,
      cell: ({ rungs }) => rungs.map(({ rung, count }) => `${nameOf(rung)}: ${format.number(count)}`).join(' · '),
    },
    { key: 'total', header: t.columns.tasks, right: true, cell: ({ total }) => format.number(total) },
  ];
  return <DataTable caption={t.views.nguoi} columns={columns} rows={persons} rowKey={({ id }) => id} />;
}

/** What went out on the day. */
export function GivenTable() {
  const { given } = useLoaderData<typeof loader>();
  const t = useText(remindersText);
  const format = useFormat();
  const nameOf = useRungName();
  const columns: Column<Given>[] = [
    { key: 'task', header: t.columns.task, names: true, cell: (row) => <TaskLink task={row} /> },
    { key: 'unit', header: t.columns.unit, cell: ({ unit }) => unit },
    { key: 'rung', header: t.columns.rung, cell: ({ rung }) => nameOf(rung) },
    { key: 'from', header: t.columns.countedFrom, cell: ({ countedFrom }) => format.date(countedFrom) },
    {
      key: 'letter',
      header: t.columns.letter,
      cell: ({ letterId }) => letterId && <Link to={paths.directive(letterId)}>{t.openLetter}</Link>,
    },
  ];
  return (
    <DataTable
      caption={t.views['da-gui']}
      columns={columns}
      rows={given}
      rowKey={(row) => `${row.taskId} ${row.rung}`}
    />
  );
}
