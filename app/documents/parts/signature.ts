import type { SignatureBlock } from '#app/domain/signing.ts';
import type { Fields } from '../template-fields.ts';

/** The fields of the one signature at the right foot of a paper (NĐ 30/2020/NĐ-CP, Phụ lục I, ô 7). */
export function signature(block: SignatureBlock): Fields {
  return {
    'quyền hạn chức vụ': authorityLines(block),
    'chức vụ khác': block.postAboveName?.toUpperCase() ?? '',
    'họ tên người ký': block.name,
  };
}

/** The fields of the two signatures of minutes: secretary at the left, chair at the right (Mẫu 1.9). */
export function minutesSignatures(secretary: SignatureBlock, chair: SignatureBlock): Fields {
  return {
    'chức danh thư ký': authorityLines(secretary),
    'chức vụ thư ký': secretary.postAboveName?.toUpperCase() ?? '',
    'họ tên thư ký': secretary.name,
    'chức danh chủ tọa': authorityLines(chair),
    'chức vụ chủ tọa': chair.postAboveName?.toUpperCase() ?? '',
    'họ tên chủ tọa': chair.name,
  };
}

const authorityLines = ({ authority }: SignatureBlock): Fields[] =>
  authority.map((line) => ({ 'dòng chức vụ': line.toUpperCase() }));
