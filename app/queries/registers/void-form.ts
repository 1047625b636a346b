import type { Db } from '../../db/client.server.ts';
import { findEntry, type NumberEntry, seriesOf } from '../../db/stores/number-book.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { formatNumber, LARGEST_NUMBER } from '../../domain/document-number.ts';
import type { RegisterRow } from './register-rows.ts';
import { type AskedRegister, registerToChange } from './register-to-change.ts';
import { typesServed, usualSymbols } from './symbols.ts';

/** Why a number cannot be struck out here; `live` and `empty` can. */
export type VoidState = 'live' | 'empty' | 'ask' | 'locked' | 'voided' | 'in_use' | 'not_given';

/** Reads `?so=12`; null when it is no order number. */
export function readNumber(search: URLSearchParams): number | null {
  const typed = Number(search.get('so') || Number.NaN);
  return Number.isInteger(typed) && typed >= 1 && typed <= LARGEST_NUMBER ? typed : null;
}

/** A number to strike out: its line, or that it has none, and what has to be typed again to be sure. */
export async function voidForm(
  read: Db,
  actor: Actor,
  { number, ...asked }: AskedRegister & { number: number | null },
) {
  const { register, row } = await registerToChange(read, actor, asked, 'number:void');
  const entry = number === null ? null : await findEntry(read, row.id, number);
  const types = typesServed(row, await seriesOf(read, row, row.year));
  return {
    register,
    number,
    entry,
    state: voidState(register, number, entry),
    expected: entry?.numberText ?? (number === null ? '' : formatNumber(number)),
    symbols: types.flatMap((docType) => usualSymbols(docType, register.symbols)),
  };
}

function voidState(
  register: Pick<RegisterRow, 'lockedOn' | 'lastNumber'>,
  number: number | null,
  entry: NumberEntry | null,
): VoidState {
  if (register.lockedOn !== null) return 'locked';
  if (number === null) return 'ask';
  if (entry?.voidedAt) return 'voided';
  if (entry?.directiveId || entry?.meetingId) return 'in_use';
  if (entry) return 'live';
  return number > register.lastNumber ? 'not_given' : 'empty';
}
