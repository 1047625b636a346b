import type { Form } from '../recognise/form.ts';
import type { Line } from '../recognise/line.ts';
import { eachLine, form30, type Rule } from './rule.ts';

const SOURCE = form30('II.9');
const isArchive = ({ folded }: Line): boolean => /^luu\b/.test(folded);
const lines = (form: Form): readonly Line[] => form.of('recipient');

const rule = (name: string, demand: string, check: Rule['check'], level: Rule['level'] = 'error'): Rule => ({
  id: `recipient.${name}`,
  component: 'recipient',
  demand,
  source: SOURCE,
  level,
  check,
});

export const recipientRules: readonly Rule[] = [
  {
    ...rule('label', 'Từ "Nơi nhận" có dấu hai chấm liền sau, trên một dòng riêng.', (form) =>
      eachLine(form.of('recipientsTitle'), ({ text }) =>
        text === 'Nơi nhận:' ? null : { is: text.slice(0, 40), shouldBe: 'Nơi nhận:' },
      ),
    ),
    id: 'recipientsTitle.wording',
    component: 'recipientsTitle',
  },
  rule('dash', 'Mỗi nơi nhận một dòng, đầu dòng có gạch đầu dòng sát lề trái.', (form) =>
    eachLine(lines(form), ({ text }) =>
      /^- ?\S/.test(text)
        ? null
        : { is: text.slice(0, 60), shouldBe: `- ${text.replace(/^[^\p{L}\d]+/u, '').slice(0, 58)}` },
    ),
  ),
  rule('ends', 'Cuối mỗi nơi nhận có dấu chấm phẩy.', (form) =>
    eachLine(
      lines(form).filter((line) => !isArchive(line)),
      ({ text }) => (/[^.;,:\s];$/.test(text) ? null : { is: text.slice(-30), shouldBe: 'kết thúc bằng ";"' }),
    ),
  ),
  rule('archive', 'Dòng cuối là "Lưu:" với "VT" và đơn vị soạn thảo.', (form) => {
    const all = lines(form);
    const last = all.at(-1);
    if (!last) return null;
    const { text, paragraph } = last;
    if (!isArchive(last)) return [{ at: paragraph, is: text.slice(0, 60), shouldBe: '- Lưu: VT, …' }];
    return /^-? ?Lưu: VT\b/.test(text) ? [] : [{ at: paragraph, is: text.slice(0, 60), shouldBe: '- Lưu: VT, …' }];
  }),
  rule('archive-end', 'Dòng "Lưu" kết thúc bằng dấu chấm.', (form) =>
    eachLine(lines(form).filter(isArchive), ({ text }) =>
      /[^.;,:\s]\.$/.test(text) ? null : { is: text.slice(-30), shouldBe: 'kết thúc bằng "."' },
    ),
  ),
  rule(
    'as-above',
    'Văn bản có "Kính gửi" ghi nơi nhận đầu tiên là "- Như trên;".',
    (form) => {
      const [first] = lines(form);
      if (!first || form.of('addressee').length === 0) return null;
      return /^-? ?Như trên;/.test(first.text)
        ? []
        : [{ at: first.paragraph, is: first.text.slice(0, 60), shouldBe: '- Như trên;' }];
    },
    'warning',
  ),
];
