import { romanNumber } from './markers.ts';

/**
 * What the annexes that apply are called, in order: Roman numbers from two on, a lone annex without one
 * (NĐ 30/2020/NĐ-CP, Phụ lục I, mục III.1); and how the main text points to them.
 */
export function annexLabels<Name extends string>(
  applies: Readonly<Record<Name, boolean>>,
): { readonly labels: Partial<Record<Name, string>>; readonly mention: string } {
  const names = (Object.keys(applies) as Name[]).filter((name) => applies[name]);
  const printed = names.map((_, index) => (names.length === 1 ? 'Phụ lục' : `Phụ lục ${romanNumber(index + 1)}`));
  const labels: Partial<Record<Name, string>> = {};
  for (const [index, name] of names.entries()) labels[name] = printed[index];
  return { labels, mention: printed.length === 0 ? '' : `${printed.join(', ')} kèm theo` };
}
