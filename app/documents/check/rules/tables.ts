import type { Form } from '../recognise/form.ts';
import { type Fault, PRACTICE, type Rule } from './rule.ts';

const MORE_THAN_ONE_PAGE = 12;

const lined = ({ paper, of }: Form) => {
  const used = new Set(of('table').map(({ paragraph }) => paragraph.cell?.table));
  return paper.tables
    .map((table, number) => ({ ...table, number }))
    .filter(({ hasLines, number }) => hasLines && used.has(number));
};

const first = ({ paper }: Form, table: number) => paper.paragraphs.find(({ cell }) => cell?.table === table) ?? null;

const rule = (
  name: string,
  demand: string,
  fault: (table: ReturnType<typeof lined>[number]) => Omit<Fault, 'at'> | null,
): Rule => ({
  id: `table.${name}`,
  component: 'table',
  demand,
  source: PRACTICE,
  level: 'warning',
  check: (form) => {
    const tables = lined(form);
    if (tables.length === 0) return null;
    return tables.flatMap((table) => {
      const found = fault(table);
      return found ? [{ ...found, at: first(form, table.number) }] : [];
    });
  },
});

export const tableRules: readonly Rule[] = [
  rule('head-repeats', 'Bảng dài hơn một trang lặp lại dòng tiêu đề ở đầu mỗi trang.', ({ headRepeats, rows }) =>
    headRepeats || rows <= MORE_THAN_ONE_PAGE ? null : { is: 'không lặp lại', shouldBe: 'lặp lại dòng tiêu đề' },
  ),
  rule('whole-rows', 'Dòng của bảng không bị cắt đôi sang trang sau.', ({ splittingRows, rows }) =>
    splittingRows === 0 || rows <= MORE_THAN_ONE_PAGE
      ? null
      : { is: `${splittingRows} dòng có thể bị cắt`, shouldBe: 'giữ dòng trên một trang' },
  ),
];
