import { FORM, TEXT_WIDTH } from '../form-profile.ts';
import type { Fields } from '../template-fields.ts';
import { ruleUnder } from './rule-line.ts';

/** The subject under the name of a document, with its rule line (NĐ 30/2020/NĐ-CP, Phụ lục I, ô 5a). */
export function subject(text: string): Fields {
  return {
    'trích yếu': text,
    'kẻ dưới trích yếu': ruleUnder(text.split('\n'), FORM.type.subject.size, TEXT_WIDTH),
  };
}
