import { eachLine, form30, type Rule } from './rule.ts';

const SOURCE = form30('II.6.a');
const NUMBERED_LAW = /^Căn cứ (?:Bộ luật|Luật|Pháp lệnh)\b[^;.]*?\bsố\s*:?\s*(\S*\d\S*)/iu;
const LAW_OF = /^Căn cứ (?:Bộ luật|Luật|Pháp lệnh)\b.*?\b(của (?:Quốc hội|Ủy ban Thường vụ Quốc hội))/iu;

export const basisRules: readonly Rule[] = [
  {
    id: 'basis.ends',
    component: 'basis',
    demand: 'Sau mỗi căn cứ xuống dòng, cuối dòng có dấu chấm phẩy, dòng cuối kết thúc bằng dấu chấm.',
    source: SOURCE,
    level: 'error',
    check: (form) => {
      const lines = form.of('basis');
      return eachLine(lines, (line) => {
        const sign = line === lines.at(-1) ? '.' : ';';
        return line.text.endsWith(sign) ? null : { is: line.text.slice(-30), shouldBe: `kết thúc bằng "${sign}"` };
      });
    },
  },
  {
    id: 'basis.law-number',
    component: 'basis',
    demand: 'Căn cứ là luật, pháp lệnh thì không ghi số, ký hiệu và cơ quan ban hành.',
    source: SOURCE,
    level: 'warning',
    check: (form) => {
      const lines = form.lines.filter(({ folded }) => /^can cu (?:bo luat|luat|phap lenh)\b/.test(folded));
      return eachLine(lines, ({ text }) => {
        const extra = NUMBERED_LAW.exec(text)?.[1] ?? LAW_OF.exec(text)?.[1];
        return extra === undefined ? null : { is: extra, shouldBe: 'chỉ tên luật và ngày ban hành' };
      });
    },
  },
];
