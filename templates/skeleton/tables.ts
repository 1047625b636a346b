import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH, twips } from '../../app/documents/form-profile.ts';
import { line } from './blocks.ts';
import type { StyleId } from './styles.ts';

/** A column of a table: its heading, width in millimetres, and what its cells hold. */
export interface Column {
  readonly heading: string;
  readonly width: number;
  /** The placeholder of the cell, without braces. */
  readonly field: string;
  readonly centred?: boolean;
}

const SIDE_PADDING = 1.2;
const EDGE_PADDING = 0.6;

const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const borders = {
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
};

/** Where a table stands: in the text of a paper, or in an annex upright or on its side; few columns leave room for larger type. */
export type TablePlace = 'text' | 'annex' | 'landscape annex' | 'landscape annex in large type';

interface TableLook {
  readonly width: number;
  readonly head: StyleId;
  readonly left: StyleId;
  readonly centre: StyleId;
}

const large = { head: 'BangTrongBaiDau', left: 'BangTrongBaiChu', centre: 'BangTrongBaiGiua' } as const;
const small = { head: 'BangDau', left: 'BangChu', centre: 'BangGiua' } as const;

const PLACES: Record<TablePlace, TableLook> = {
  text: { width: TEXT_WIDTH, ...large },
  annex: { width: TEXT_WIDTH, ...small },
  'landscape annex': { width: LANDSCAPE_TEXT_WIDTH, ...small },
  'landscape annex in large type': { width: LANDSCAPE_TEXT_WIDTH, ...large },
};

/**
 * A table with one row for each item of the list `rows`. Its heading is repeated on every page and no row is
 * split between pages.
 *
 * The columns must fill the page it stands on.
 *
 * @param total texts of a last row, one for each column
 */
export function listTable(
  place: TablePlace,
  rows: string,
  columns: readonly Column[],
  total?: readonly string[],
): Table {
  const { width, head, left, centre } = PLACES[place];
  const filled = columns.reduce((sum, column) => sum + column.width, 0);
  if (filled !== width) throw new Error(`${rows}: the columns take ${filled} mm of ${width} mm`);
  const last = columns.length - 1;
  const field = ({ field: name }: Column, index: number) =>
    `${index === 0 ? `{#${rows}}` : ''}{${name}}${index === last ? `{/${rows}}` : ''}`;
  const texts = (style: (column: Column) => StyleId, text: (column: Column, index: number) => string) =>
    columns.map((column, index) => cell(column.width, line(style(column), text(column, index))));
  const bodyRows = [
    row(
      texts(
        () => head,
        (column) => column.heading,
      ),
      true,
    ),
    row(texts((column) => (column.centred ? centre : left), field)),
  ];
  if (total)
    bodyRows.push(
      row(
        texts(
          () => 'BangCong',
          (_, index) => total[index] ?? '',
        ),
      ),
    );
  return new Table({
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => twips(width)),
    layout: TableLayoutType.FIXED,
    borders,
    margins: {
      left: twips(SIDE_PADDING),
      right: twips(SIDE_PADDING),
      top: twips(EDGE_PADDING),
      bottom: twips(EDGE_PADDING),
      marginUnitType: WidthType.DXA,
    },
    rows: bodyRows,
  });
}

const row = (children: TableCell[], isHeading = false): TableRow =>
  new TableRow({ children, cantSplit: true, ...(isHeading ? { tableHeader: true } : {}) });

const cell = (width: number, content: Paragraph): TableCell =>
  new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [content],
  });
