import type { Form } from '../recognise/form.ts';
import type { Line } from '../recognise/line.ts';
import { eachLine, form30, type Rule } from './rule.ts';

const SOURCE = form30('II.9');

const lead = (form: Form): readonly Line[] =>
  form.of('addressee').filter(({ folded }) => folded.startsWith('kinh gui'));
const listed = (form: Form): readonly Line[] =>
  form.of('addressee').filter(({ folded }) => !folded.startsWith('kinh gui'));

const rule = (name: string, demand: string, check: Rule['check']): Rule => ({
  id: `addressee.${name}`,
  component: 'addressee',
  demand,
  source: SOURCE,
  level: 'error',
  check,
});

export const addresseeRules: readonly Rule[] = [
  rule('label', 'Cụm từ "Kính gửi" có dấu hai chấm liền sau.', (form) =>
    eachLine(lead(form), ({ text }) =>
      /^Kính gửi:/.test(text) ? null : { is: text.slice(0, 30), shouldBe: 'Kính gửi:' },
    ),
  ),
  rule('one-line', 'Gửi một nơi thì ghi trên cùng dòng; từ hai nơi trở lên thì mỗi nơi một dòng.', (form) =>
    eachLine(lead(form), ({ text }) => {
      const rest = text.replace(/^kính gửi\s*:?\s*/iu, '');
      const count = listed(form).length + (rest === '' ? 0 : 1);
      if (count === 0) return { is: 'không có nơi gửi', shouldBe: 'tên nơi gửi' };
      if (count === 1 && rest === '') return { is: 'một nơi gửi ở dòng riêng', shouldBe: 'trên cùng dòng "Kính gửi:"' };
      return /;\s*\S/.test(rest) ? { is: rest.slice(0, 80), shouldBe: 'mỗi nơi một dòng, có gạch đầu dòng' } : null;
    }),
  ),
  rule('dash', 'Mỗi nơi gửi bắt đầu bằng gạch đầu dòng.', (form) =>
    eachLine(listed(form), ({ text }) =>
      /^- ?\S/.test(text) ? null : { is: text.slice(0, 60), shouldBe: `- ${text.replace(/^\W+/u, '').slice(0, 58)}` },
    ),
  ),
  rule('ends', 'Cuối mỗi nơi gửi có dấu chấm phẩy, nơi cuối có dấu chấm.', (form) => {
    const lines = listed(form);
    return eachLine(lines, (line) => {
      const sign = line === lines.at(-1) ? '.' : ';';
      return line.text.endsWith(sign) ? null : { is: line.text.slice(-30), shouldBe: `kết thúc bằng "${sign}"` };
    });
  }),
  rule('after', 'Phần "Kính gửi" đứng trước nội dung văn bản.', (form) => {
    const [first] = lead(form);
    const [body] = form.of('body');
    if (!first || !body) return null;
    return first.paragraph.index < body.paragraph.index
      ? []
      : [{ at: first.paragraph, is: 'sau nội dung', shouldBe: 'trước nội dung' }];
  }),
];
