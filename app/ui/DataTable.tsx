import { Link, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { commonText } from '../text/common.ts';
import { useText } from '../text/index.ts';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import { useSearchHref } from './use-search-href.ts';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Names the row: a `<th scope="row">` and the title of its card on phones. At most one. */
  names?: boolean;
  /** Numbers stand right. */
  right?: boolean;
  /** Value of the query `xep` that sorts by this column; `-` before it for descending. */
  sort?: string;
  /** Speaks for itself (a status, a due date): no label on its card. */
  bare?: boolean;
  /** Left out on phones. */
  wideOnly?: boolean;
  /** Buttons of the row: no label, top right of its card on phones. */
  actions?: boolean;
  className?: string;
  headClassName?: string;
}

export interface RowGroup<Row> {
  key: string;
  heading: ReactNode;
  rows: readonly Row[];
}

interface DataTableProps<Row> {
  /** What the table shows; for screen readers unless `showCaption`. */
  caption: string;
  showCaption?: boolean;
  columns: readonly Column<Row>[];
  rows?: readonly Row[];
  groups?: readonly RowGroup<Row>[];
  rowKey: (row: Row) => string;
  /** A box before each row; `label` completes "select: …". */
  select?: { name: string; label: (row: Row) => string; initially?: (row: Row) => boolean };
  dense?: boolean;
  /** The head stays under the band on wide screens. For tables as wide as the page only: they cannot scroll sideways. */
  stickyHead?: boolean;
  /** `<tr>` elements of totals. */
  foot?: ReactNode;
}

/** A list as a table; below 720 px every row becomes a card. Rows can be walked with J and K. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows = [], groups, rowKey, select, dense = false } = props;
  const t = useText(commonText);
  const span = columns.length + (select ? 1 : 0);
  const row = (one: Row) => (
    <tr key={rowKey(one)} data-row="">
      {select && (
        <td className="hide-s">
          <input
            className="ck"
            type="checkbox"
            name={select.name}
            value={rowKey(one)}
            defaultChecked={select.initially?.(one)}
            aria-label={t.selectRow(select.label(one))}
          />
        </td>
      )}
      {columns.map((column) => (
        <Cell key={column.key} column={column} row={one} />
      ))}
    </tr>
  );
  return (
    <div className={classes('table-wrap', props.stickyHead && 'table-stay')}>
      <table className={classes('table stacky', dense ? 'table-dense' : 'table-mid')}>
        <caption className={props.showCaption ? undefined : 'vh'}>{caption}</caption>
        <thead>
          <tr>
            {select && (
              <th scope="col" className="w-44">
                <span className="vh">{t.selectRow('')}</span>
              </th>
            )}
            {columns.map((column) => (
              <Head key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        {groups?.map((group) => (
          <tbody key={group.key}>
            <tr className="grp">
              <th colSpan={span} scope="rowgroup">
                {group.heading}
              </th>
            </tr>
            {group.rows.map(row)}
          </tbody>
        ))}
        {!groups && <tbody>{rows.map(row)}</tbody>}
        {props.foot && <tfoot>{props.foot}</tfoot>}
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = classes(
    column.right && 'right num',
    column.wideOnly && 'hide-s',
    column.actions && 'act',
    column.className,
  );
  if (column.names) {
    return (
      <th scope="row" className={className || undefined}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td className={className || undefined} data-l={column.actions || column.bare ? undefined : column.header}>
      {column.cell(row)}
    </td>
  );
}

function Head<Row>({ column }: { column: Column<Row> }) {
  const t = useText(commonText);
  const href = useSearchHref();
  const now = new URLSearchParams(useLocation().search).get('xep') ?? '';
  const className = classes(column.right && 'right', column.headClassName) || undefined;
  if (!column.sort) {
    return (
      <th scope="col" className={className}>
        {column.actions ? <span className="vh">{column.header}</span> : column.header}
      </th>
    );
  }
  const direction = now === column.sort ? 'ascending' : now === `-${column.sort}` ? 'descending' : undefined;
  const next = direction === 'ascending' ? `-${column.sort}` : column.sort;
  return (
    <th scope="col" className={className} aria-sort={direction}>
      <Link className="sort" to={href({ xep: next, trang: null })} preventScrollReset>
        {column.header}
        {direction && <Icon name={direction === 'ascending' ? 'up' : 'down'} />}
        {direction && <span className="vh">{direction === 'ascending' ? t.sortedUp : t.sortedDown}</span>}
      </Link>
    </th>
  );
}
