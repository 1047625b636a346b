import { Form, Link, useLoaderData } from '@remix-run/react';
import type { SearchKind } from '#app/domain/search.ts';
import { paths } from '#app/paths.ts';
import { search } from '#app/queries/search.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { searchText } from '#app/text/search.ts';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { pageLoader } from '#app/web/page.server.ts';

const LONGEST = 200;
const LAST_PAGE = 8;

export const loader = pageLoader({}, async ({ read, actor, url }) => {
  const typed = (url.searchParams.get('q') ?? '').trim().slice(0, LONGEST);
  const asked = Number(url.searchParams.get('trang') ?? 1);
  const page = Number.isInteger(asked) && asked >= 1 && asked <= LAST_PAGE ? asked : 1;
  return { typed, page, ...(await search(read, actor, typed, page)) };
});

export const handle = page<typeof loader>({ title: ({ locale }) => searchText[locale].title });

const PATHS: Record<SearchKind, (ref: string) => string> = {
  meeting: paths.meeting,
  directive: (ref) => paths.directive(ref),
  task: paths.task,
  unit: paths.unit,
  person: paths.editUser,
};

export default function Search() {
  const { typed, page: current, hits, hasMore } = useLoaderData<typeof loader>();
  const t = useText(searchText);
  const format = useFormat();
  const pageOf = (number: number) => `${paths.search(typed)}&trang=${number}`;
  return (
    <>
      <PageHeader title={typed ? t.results(typed) : t.title} sub={t.hint} />
      <Form method="get" className="row-wrap mb-16" role="search" aria-label={t.title}>
        <input
          className="in grow"
          type="search"
          name="q"
          defaultValue={typed}
          key={typed}
          aria-label={t.label}
          maxLength={LONGEST}
        />
        <button type="submit" className="btn btn-1">
          {t.find}
        </button>
      </Form>
      <Card padded={false} label={t.title}>
        {hits.length === 0 && (
          <EmptyState title={typed ? t.noneTitle : t.empty} icon="search">
            {typed && t.noneText}
          </EmptyState>
        )}
        <ul className="list">
          {hits.map((hit) => (
            <li key={`${hit.kind} ${hit.ref}`} data-row="">
              <div className="grow">
                <Link className="t" to={PATHS[hit.kind](hit.ref)}>
                  {hit.title}
                </Link>
                <p className="m">
                  <span className="tag">{t.kind[hit.kind]}</span>
                  {hit.day && <span>{format.date(hit.day)}</span>}
                </p>
              </div>
            </li>
          ))}
        </ul>
        {(current > 1 || hasMore) && (
          <nav className="pager" aria-label={t.title}>
            {current > 1 && (
              <Link className="btn btn-sm" to={pageOf(current - 1)} rel="prev">
                {t.previous}
              </Link>
            )}
            {hasMore && (
              <Link className="btn btn-sm" to={pageOf(current + 1)} rel="next">
                {t.next}
              </Link>
            )}
          </nav>
        )}
      </Card>
    </>
  );
}
