import { eachLine, form30, type Rule } from './rule.ts';

const SOURCE = form30('III.1');
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

const rule = (name: string, component: Rule['component'], demand: string, check: Rule['check']): Rule => ({
  id: `${component}.${name}`,
  component,
  demand,
  source: SOURCE,
  level: 'error',
  check,
});

export const annexRules: readonly Rule[] = [
  rule('numbered', 'annexLabel', 'Từ hai phụ lục trở lên thì đánh số thứ tự bằng chữ số La Mã.', (form) => {
    const labels = form.of('annexLabel');
    return eachLine(labels, (line) => {
      const should = labels.length === 1 ? 'Phụ lục' : `Phụ lục ${NUMERALS[labels.indexOf(line)] ?? ''}`;
      const isLone = labels.length === 1 && /^Phụ lục I$/i.test(line.text);
      return line.text.toLocaleLowerCase('vi') === should.toLocaleLowerCase('vi') || isLone
        ? null
        : { is: line.text, shouldBe: should };
    });
  }),
  rule('present', 'annexSource', 'Dưới tên phụ lục có dòng "(Kèm theo … số … ngày … tháng … năm … của …)".', (form) => {
    const labels = form.of('annexLabel');
    const missing = labels.length - form.of('annexSource').length;
    if (labels.length === 0) return null;
    return missing > 0
      ? [{ at: labels.at(-1)?.paragraph ?? null, is: `thiếu ở ${missing} phụ lục`, shouldBe: '(Kèm theo …)' }]
      : [];
  }),
  rule('brackets', 'annexSource', 'Dòng "Kèm theo" đặt trong ngoặc đơn.', (form) =>
    eachLine(form.of('annexSource'), ({ text }) =>
      /^\(.*\)$/.test(text)
        ? null
        : { is: text.slice(0, 60), shouldBe: `(${text.replace(/^\(|\)$/g, '').slice(0, 58)})` },
    ),
  ),
  rule('same-number', 'annexSource', 'Số, ký hiệu trong dòng "Kèm theo" là của chính văn bản.', (form) => {
    const number = /\d+\/\S+/.exec(form.of('number')[0]?.text ?? '')?.[0];
    if (number === undefined) return null;
    return eachLine(form.of('annexSource'), ({ text }) => {
      const named = /\bsố:?\s*(\d+\/[^\s,;)]+)/iu.exec(text)?.[1];
      return named === undefined || named === number ? null : { is: named, shouldBe: number };
    });
  }),
  {
    ...rule('pointed-to', 'annexLabel', 'Văn bản có phụ lục thì trong văn bản phải chỉ dẫn về phụ lục đó.', (form) => {
      const [label] = form.of('annexLabel');
      if (!label) return null;
      const isNamed = form.lines.some(
        ({ component, folded }) =>
          ['body', 'heading', 'article'].includes(component) &&
          /\b(?:phu luc|kem theo|danh sach|danh muc)\b/.test(folded),
      );
      return isNamed
        ? []
        : [{ at: label.paragraph, is: 'nội dung không nhắc đến phụ lục', shouldBe: 'chỉ dẫn về phụ lục' }];
    }),
    level: 'warning',
  },
];
