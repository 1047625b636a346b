import type { Fields } from '../template-fields.ts';
import { withoutEnding } from './wording.ts';

/** The list at the left foot of a paper (NĐ 30/2020/NĐ-CP, Phụ lục I, ô 9b). */
export interface RecipientsFacts {
  /** Each line without dash and semicolon, by rank: `Như trên`, `TT. Huyện ủy`, `Các thành viên Ban Chỉ đạo`. */
  readonly lines: readonly string[];
  /** Who files a copy: `VT, PNV`. */
  readonly archive: string;
}

/** The fields of Nơi nhận. The template puts the dashes and the punctuation. */
export function recipients(facts: RecipientsFacts): Fields {
  return {
    'nơi nhận': facts.lines.map((line) => ({ 'tên nơi nhận': withoutEnding(line) })),
    'nơi lưu': withoutEnding(facts.archive),
  };
}
