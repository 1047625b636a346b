import { useState } from 'react';
import { useFormState } from '#app/ui/form-state.tsx';

export interface Row<Cells> {
  /** Stays with the row when those above it go. */
  key: number;
  cells: Cells;
}

/** The rows that were typed into a refused form, or null when the form is fresh. */
function typedRows(values: Readonly<Record<string, readonly string[]>> | undefined, list: string) {
  if (!values) return null;
  const rows: Record<string, string>[] = [];
  for (const [name, [value = '']] of Object.entries(values)) {
    const cell = new RegExp(`^${list}\\[(\\d+)\\]\\.(.+)$`).exec(name);
    if (cell?.[1] && cell[2]) rows[Number(cell[1])] = { ...rows[Number(cell[1])], [cell[2]]: value };
  }
  return Array.from(rows, (row) => row ?? {});
}

/**
 * The rows of a list in a form, at least one: what was typed before the form came back, else what is stored. With
 * scripts they grow and shrink on the page; without, by buttons the server answers.
 */
export function useRows<Cells extends Record<string, string>>(list: string, stored: readonly Cells[], blank: Cells) {
  const { refusal } = useFormState();
  const [rows, setRows] = useState<Row<Cells>[]>(() => {
    const typed = typedRows(refusal?.values, list)?.map((row) => ({ ...blank, ...row }));
    const first = typed ?? stored;
    return (first.length > 0 ? first : [blank]).map((cells, key) => ({ key, cells }));
  });
  return {
    rows,
    add: () => setRows((all) => [...all, { key: Math.max(-1, ...all.map(({ key }) => key)) + 1, cells: blank }]),
    remove: (key: number) => setRows((all) => all.filter((row) => row.key !== key)),
  };
}
