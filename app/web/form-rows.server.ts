import { type ActionFunctionArgs, data } from '@remix-run/node';
import { echoValues } from './form.ts';
import { postedForm } from './posted-form.server.ts';
import type { Refusal } from './problems.server.ts';

/** Value of a button that changes a list of rows: `rows agenda add`, `rows agenda remove 2`, `rows points up 3`. */
const BUTTON = /^rows (\w+) (add|remove|up|down)(?: (\d{1,3}))?$/;
const CELL = /^(\w+)\[(\d+)\]\.(.+)$/;

/**
 * Adds, removes or moves a row of a form that works without scripts: the page is shown again with everything that was typed,
 * and nothing is saved. Null when another button was pressed; the request can then still be read.
 */
export async function rowsChanged(
  { request, context }: Pick<ActionFunctionArgs, 'request' | 'context'>,
  formIntent: string,
) {
  const form = await postedForm({ request: request.clone(), context });
  const pressed = BUTTON.exec(String(form.get('intent') ?? ''));
  if (!pressed) return null;
  form.delete('intent');
  const [, list = '', act = '', row] = pressed;
  const refusal: Refusal = {
    intent: formIntent,
    problems: [],
    values: changed(echoValues(form), list, act, Number(row)),
  };
  return data(refusal);
}

type Typed = Record<string, string[]>;

function changed(typed: Typed, list: string, act: string, row: number): Typed {
  if (act === 'add') return withRow(typed, list);
  if (act === 'remove') return withoutRow(typed, list, row);
  return swapped(typed, list, row, act === 'up' ? row - 1 : row + 1);
}

const rowOf = (name: string, list: string): number | null => {
  const cell = CELL.exec(name);
  return cell && cell[1] === list ? Number(cell[2]) : null;
};

function withRow(typed: Typed, list: string): Typed {
  const rows = Object.keys(typed).map((name) => rowOf(name, list) ?? -1);
  const next = Math.max(-1, ...rows) + 1;
  return { ...typed, [`${list}[${next}].new`]: [''] };
}

function withoutRow(typed: Typed, list: string, gone: number): Typed {
  const left: Typed = {};
  for (const [name, values] of Object.entries(typed)) {
    const row = rowOf(name, list);
    if (row === gone) continue;
    left[row !== null && row > gone ? name.replace(`[${row}]`, `[${row - 1}]`) : name] = values;
  }
  return left;
}

/** Two rows change places; over an end of the list nothing moves. */
function swapped(typed: Typed, list: string, one: number, other: number): Typed {
  const rows = new Set(Object.keys(typed).map((name) => rowOf(name, list)));
  if (!rows.has(one) || !rows.has(other)) return typed;
  const place = (row: number | null) => (row === one ? other : row === other ? one : row);
  return Object.fromEntries(
    Object.entries(typed).map(([name, values]) => {
      const row = rowOf(name, list);
      return [row === null ? name : name.replace(`[${row}]`, `[${place(row)}]`), values];
    }),
  );
}
