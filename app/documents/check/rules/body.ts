import { FORM } from '../../form-profile.ts';
import type { Component } from '../recognise/components.ts';
import type { Form } from '../recognise/form.ts';
import type { Line } from '../recognise/line.ts';
import { eachLine, form30, mm, pt, type Rule, span } from './rule.ts';

const SOURCE = form30('II.6');
const { firstLineIndent, lineSpacing, paragraphGap } = FORM.body;
const MM_TOLERANCE = 0.3;
const GAP_TOLERANCE = 0.05;
const WORDS_TAB = 12.7;
/** The least exact spacing that is a single line of Times New Roman. */
const SINGLE = 1.1;
const LINE_HEIGHT = 1.15;
/** Lists may stand further in than the first line of a paragraph. */
const DEEPEST_LIST = 30;

const TEXT: readonly Component[] = ['body', 'heading', 'article', 'part', 'basis'];
const textLines = (form: Form): readonly Line[] =>
  form.lines.filter(
    ({ component, paragraph }) => TEXT.includes(component) && paragraph.cell === null && !paragraph.isFloating,
  );

const cm = (value: number): string => `${String(value / 10).replace('.', ',')} cm`;
const isList = ({ text }: Line): boolean => /^[-–+•*]/.test(text);

const rule = (name: string, demand: string, check: Rule['check'], level: Rule['level'] = 'error'): Rule => ({
  id: `body.${name}`,
  component: 'body',
  demand,
  source: SOURCE,
  level,
  check,
});

/** Where the first line begins, in millimetres from the edge of the text. */
function firstLineAt({ paragraph: { layout, spelled } }: Line): number {
  const indent = layout.left + layout.firstLine;
  return indent < 1 && spelled.startsWith('\t') ? WORDS_TAB : indent;
}

function sizesUsed(form: Form): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { runs } of form.of('body'))
    for (const { look, text } of runs) counts.set(look.size, (counts.get(look.size) ?? 0) + text.trim().length);
  return counts;
}

export const bodyRules: readonly Rule[] = [
  rule(
    'indent',
    `Khi xuống dòng, chữ đầu dòng lùi vào ${cm(firstLineIndent.from)} hoặc ${cm(firstLineIndent.to)}.`,
    (form) =>
      eachLine(
        textLines(form).filter(({ paragraph: { layout } }) => layout.align !== 'center'),
        (line) => {
          const indent = firstLineAt(line);
          const most = isList(line) ? DEEPEST_LIST : firstLineIndent.to;
          const fits = indent >= firstLineIndent.from - MM_TOLERANCE && indent <= most + MM_TOLERANCE;
          return fits ? null : { is: mm(indent), shouldBe: span(firstLineIndent.from, firstLineIndent.to, 'mm') };
        },
      ),
  ),
  rule('gap', `Khoảng cách giữa các đoạn tối thiểu ${paragraphGap.atLeast} pt.`, (form) =>
    eachLine(textLines(form), ({ paragraph: { layout } }) => {
      const gap = layout.before + layout.after;
      return gap >= paragraphGap.atLeast - GAP_TOLERANCE
        ? null
        : { is: pt(gap), shouldBe: `từ ${pt(paragraphGap.atLeast)}` };
    }),
  ),
  rule('line-spacing', 'Khoảng cách giữa các dòng từ dòng đơn đến 1,5 dòng.', (form) =>
    eachLine(textLines(form), ({ paragraph: { layout }, runs }) => {
      const size = runs[0]?.look.size ?? FORM.type.body.size.use;
      const lines = layout.lineRule === 'auto' ? layout.line : layout.line / (size * LINE_HEIGHT);
      const least = layout.lineRule === 'auto' ? lineSpacing.from : SINGLE / LINE_HEIGHT;
      // At least so much never sets lines closer than single.
      const isClose = lines < least - 0.005 && layout.lineRule !== 'atLeast';
      if (!isClose && lines <= lineSpacing.to + 0.02) return null;
      const is =
        layout.lineRule === 'auto'
          ? `${String(Math.round(lines * 100) / 100).replace('.', ',')} dòng`
          : pt(layout.line);
      return { is, shouldBe: span(lineSpacing.from, lineSpacing.to, 'dòng') };
    }),
  ),
  rule('one-size', 'Nội dung văn bản dùng thống nhất một cỡ chữ.', (form) => {
    const sizes = sizesUsed(form);
    const usual = [...sizes].sort(([, a], [, b]) => b - a)[0]?.[0];
    if (usual === undefined) return null;
    return eachLine(form.of('body'), ({ runs }) => {
      const other = runs.find(({ look, text }) => look.size !== usual && text.trim() !== '');
      return other ? { is: pt(other.look.size), shouldBe: pt(usual) } : null;
    });
  }),
  rule('upright', 'Lời văn kiểu chữ đứng; chỉ tiêu đề mới in đậm.', (form) =>
    eachLine(form.of('body'), ({ text, runs }) => {
      if (!/[\p{L}\d%)][.;]$/u.test(text) || /^\(.*\)\.?$/.test(text)) return null;
      const printed = runs.filter((run) => run.text.trim() !== '');
      if (printed.every(({ look }) => look.bold)) return { is: 'cả đoạn in đậm', shouldBe: 'chữ đứng, không đậm' };
      return printed.every(({ look }) => look.italic) ? { is: 'cả đoạn in nghiêng', shouldBe: 'chữ đứng' } : null;
    }),
  ),
  rule(
    'closing',
    'Hết nội dung văn bản ghi dấu "./.".',
    (form) => {
      const last = form.lines.findLast(({ component }) => component === 'body' || component === 'heading');
      if (!last || form.of('recipientsTitle').length === 0) return null;
      return /[^\s.]\.\/\.$/.test(last.text)
        ? []
        : [{ at: last.paragraph, is: last.text.slice(-40), shouldBe: 'kết thúc bằng "./."' }];
    },
    'warning',
  ),
  {
    ...rule('article-bold', 'Từ "Điều", số thứ tự (và tiêu đề nếu có) in đậm.', (form) =>
      eachLine(form.of('article'), ({ runs }) => {
        const [first] = runs.filter(({ text }) => text.trim() !== '');
        return first?.look.bold ? null : { is: 'chữ không đậm', shouldBe: 'chữ đậm' };
      }),
    ),
    id: 'article.bold',
    component: 'article',
  },
];
