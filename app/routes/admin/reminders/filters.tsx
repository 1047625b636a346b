import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { useFormat, useText } from '#app/text/index.ts';
import { remindersText } from '#app/text/reminders.ts';
import { Card } from '#app/ui/Card.tsx';
import { DataTable } from '#app/ui/DataTable.tsx';
import { FilterBar, FilterSelect, FilterText } from '#app/ui/FilterBar.tsx';
import { useSearchHref } from '#app/ui/use-search-href.ts';
import type { loader } from './route.tsx';
import { useRungName } from './words.ts';

/** Whose ladder, and on which day. */
export function Filters() {
  const { issuers, issuerId, day, rungs } = useLoaderData<typeof loader>();
  const t = useText(remindersText);
  const format = useFormat();
  const nameOf = useRungName();
  const [search] = useSearchParams();
  return (
    <FilterBar active={search.has('ngay') || search.has('bac')} keep={['xem', 'nguoi']}>
      {issuers.length > 1 && (
        <FilterSelect
          name="cq"
          label={t.issuer}
          value={issuerId}
          options={issuers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <FilterText name="ngay" label={t.day} value={format.date(day)} size={10} inputMode="numeric" />
      <FilterSelect
        name="bac"
        label={t.rung}
        value={search.get('bac')}
        blank={t.anyRung}
        options={rungs.map(({ rung }) => ({ value: rung, label: nameOf(rung) }))}
      />
    </FilterBar>
  );
}

/** How many tasks are on each rung: what is still to be given, and what was. */
export function RungCard() {
  const { rungs } = useLoaderData<typeof loader>();
  const t = useText(remindersText);
  const format = useFormat();
  const nameOf = useRungName();
  const href = useSearchHref();
  return (
    <Card title={t.byRung} padded={false}>
      <DataTable
        caption={t.byRung}
        rows={rungs}
        rowKey={({ rung }) => rung}
        columns={[
          {
            key: 'rung',
            header: t.rung,
            names: true,
            cell: ({ rung }) => <Link to={href({ bac: rung, trang: null })}>{nameOf(rung)}</Link>,
          },
          { key: 'planned', header: t.planned, right: true, cell: ({ planned }) => format.number(planned) },
          { key: 'given', header: t.given, right: true, cell: ({ given }) => format.number(given) },
        ]}
      />
    </Card>
  );
}
