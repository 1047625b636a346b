import type { Fields } from '../template-fields.ts';
import { endedItems, withoutEnding } from './wording.ts';

/**
 * Kính gửi (NĐ 30/2020/NĐ-CP, Phụ lục I, ô 9a): one addressee follows on the same line; several stand on lines
 * of their own, each ended by a semicolon, the last by a full stop. None prints nothing.
 *
 * @param names as printed; a group stays one line (`Ủy ban nhân dân các xã, thị trấn`)
 */
export function addressees(names: readonly string[]): Fields {
  const [only = '', ...others] = names;
  const isOne = others.length === 0;
  return {
    'kính gửi một nơi': isOne ? withoutEnding(only) : '',
    'kính gửi nhiều nơi': !isOne,
    'danh sách kính gửi': isOne ? [] : endedItems(names, 'nơi gửi'),
  };
}
