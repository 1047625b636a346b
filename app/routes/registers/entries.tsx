import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { commonText } from '#app/text/common.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { registersText } from '#app/text/registers.ts';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { FilterBar, FilterSelect, FilterText } from '#app/ui/FilterBar.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { Pagination } from '#app/ui/Pagination.tsx';
import { useSearchHref } from '#app/ui/use-search-href.ts';
import type { RegisterLoader } from './detail.tsx';
import { EntryTable } from './entry-table.tsx';

const FILTERS = ['q', 'tt', 'tu', 'den'];

/** The lines of the register: searched, paged, or laid out as the bound book. */
export function Entries() {
  const { register, list, asBook } = useLoaderData<RegisterLoader>();
  const t = useText(registersText).page;
  const common = useText(commonText);
  const format = useFormat();
  const [search] = useSearchParams();
  const isFiltered = FILTERS.some((name) => search.get(name));
  return (
    <Card
      title={t.entries}
      count={format.number(list.total)}
      padded={false}
      action={<BookLink />}
      className="panel-long"
    >
      {(register.entries > 0 || isFiltered) && (
        <FilterBar keep={['in', 'dong']} active={isFiltered}>
          <FilterText name="q" label={t.search} value={search.get('q')} size={30} inputMode="search" />
          <FilterText name="tu" label={t.from} value={search.get('tu')} size={9} inputMode="numeric" />
          <FilterText name="den" label={t.to} value={search.get('den')} size={9} inputMode="numeric" />
          <FilterSelect
            name="tt"
            label={t.state}
            value={search.get('tt')}
            blank={t.anyState}
            options={[{ value: 'da-huy', label: t.onlyVoided }]}
          />
        </FilterBar>
      )}
      {list.rows.length > 0 && <EntryTable caption={t.entries} rows={list.rows} />}
      {list.rows.length === 0 && (
        <EmptyState title={isFiltered ? common.nothingFound : t.empty} icon={isFiltered ? 'search' : 'book'}>
          {isFiltered ? common.nothingFoundAdvice : t.emptyText}
        </EmptyState>
      )}
      {list.total > (asBook ? list.pageSize : 0) && (
        <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
      )}
    </Card>
  );
}

/** To the layout of the bound book, which offices print and keep, and back. */
function BookLink() {
  const { register, asBook } = useLoaderData<RegisterLoader>();
  const t = useText(registersText).page;
  const href = useSearchHref();
  if (register.entries === 0) return null;
  return asBook ? (
    <Link className="btn btn-sm" to={paths.register(register.id)}>
      {t.leaveBook}
    </Link>
  ) : (
    <Link className="btn btn-sm" to={href({ in: 'so', trang: null })} title={t.bookHint}>
      <Icon name="print" small />
      {t.book}
    </Link>
  );
}
