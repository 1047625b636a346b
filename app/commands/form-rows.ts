import { z } from 'zod';

const isBlank = (cell: unknown): boolean =>
  cell === '' ||
  cell === null ||
  cell === undefined ||
  (Array.isArray(cell) && cell.every(isBlank)) ||
  (typeof cell === 'object' && Object.values(cell).every(isBlank));

/**
 * Repeated rows of a form: those left empty vanish, but for the names in `kept` (hidden ids and choices that are never
 * empty). The others know the `row` they were typed in, so that problems find their field.
 */
export const rows = <Row extends z.ZodType<object>>(row: Row, most: number, kept: readonly string[] = []) => {
  const emptied = (value: unknown): boolean =>
    typeof value === 'object' && value !== null
      ? isBlank(Object.fromEntries(Object.entries(value).filter(([name]) => !kept.includes(name))))
      : isBlank(value);
  return z
    .preprocess(
      (value) => value ?? [],
      z.array(z.preprocess((one) => (emptied(one) ? null : one), row.nullable())).max(most, 'too_many'),
    )
    .transform((list) =>
      list.flatMap((one, index) => (one === null ? [] : [{ ...(one as z.output<Row>), row: index }])),
    );
};
