import { Link } from '@remix-run/react';
import { commonText } from '../text/common.ts';
import { useFormat, useText } from '../text/index.ts';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import { useSearchHref } from './use-search-href.ts';

export const PAGE_SIZES = [25, 50, 100] as const;

interface PaginationProps {
  /** 1-based. */
  page: number;
  pageSize: number;
  total: number;
}

/** The pages to offer: first, last and those around the current one. */
function offered(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages];
  return [...new Set(near)].filter((one) => one >= 1 && one <= pages).sort((a, b) => a - b);
}

/** Links to the other pages (`trang`) and page sizes (`dong`) of a list; keeps the rest of the address. */
export function Pagination({ page, pageSize, total }: PaginationProps) {
  const t = useText(commonText);
  const format = useFormat();
  const href = useSearchHref();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const first = total === 0 ? 0 : (page - 1) * pageSize + 1;
  const pageHref = (target: number) => href({ trang: target === 1 ? null : target });
  return (
    <nav className="pager" aria-label={t.pages}>
      <span className="num">
        {t.rows(format.number(first), format.number(Math.min(page * pageSize, total)), format.number(total))}
      </span>
      {pages > 1 && (
        <ul className="row g-4">
          {page > 1 && (
            <li>
              <Link className="btn btn-sm" to={pageHref(page - 1)} rel="prev">
                <Icon name="left" small />
                {t.previous}
              </Link>
            </li>
          )}
          {offered(page, pages).map((one, index, all) => (
            <li key={one} className="row g-4 only-wide">
              {one - (all[index - 1] ?? one - 1) > 1 && <span aria-hidden="true">…</span>}
              <Link
                className={classes('btn btn-sm minw-36', one === page && 'on')}
                to={pageHref(one)}
                aria-label={t.page(one)}
                aria-current={one === page ? 'page' : undefined}
              >
                {format.number(one)}
              </Link>
            </li>
          ))}
          {page < pages && (
            <li>
              <Link className="btn btn-sm" to={pageHref(page + 1)} rel="next">
                {t.next}
                <Icon name="right" small />
              </Link>
            </li>
          )}
        </ul>
      )}
      {total > PAGE_SIZES[0] && (
        <span className="row g-4 only-wide">
          {t.perPage}
          {PAGE_SIZES.map((size) => (
            <Link
              key={size}
              className={classes('btn btn-quiet btn-sm', size === pageSize && 'on')}
              to={href({ dong: size === PAGE_SIZES[0] ? null : size, trang: null })}
              aria-label={`${t.perPage}: ${size}`}
              aria-current={size === pageSize ? 'true' : undefined}
            >
              {size}
            </Link>
          ))}
        </span>
      )}
    </nav>
  );
}
