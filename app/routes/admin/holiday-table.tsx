import type { CalendarYear } from '#app/queries/organisation/calendar-year.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';

type Day = CalendarYear['days'][number];

/** The days off and worked weekend days of a year. */
export function HolidayTable({ days, mayEdit }: { days: readonly Day[]; mayEdit: boolean }) {
  const t = useText(organisationText).holidays;
  const format = useFormat();
  const columns: Column<Day>[] = [
    { key: 'day', header: t.day, names: true, cell: (row) => <span className="num">{format.longDate(row.day)}</span> },
    {
      key: 'kind',
      header: t.kind,
      cell: (row) => <span className={row.kind === 'working' ? 'tag tag-brand' : 'tag'}>{t.kinds[row.kind]}</span>,
    },
    { key: 'name', header: t.name, cell: (row) => row.name },
  ];
  if (mayEdit)
    columns.push({
      key: 'remove',
      header: t.remove,
      actions: true,
      className: 'right',
      cell: (row) => (
        <PostForm
          intent="remove"
          id={`remove-${row.day}`}
          version={row.version}
          ariaLabel={t.removeOf(format.date(row.day))}
        >
          <SubmitButton tone="quiet" small name="day" value={row.day}>
            {t.remove}
          </SubmitButton>
        </PostForm>
      ),
    });
  return <DataTable caption={t.title} columns={columns} rows={days} rowKey={(row) => row.day} dense />;
}
