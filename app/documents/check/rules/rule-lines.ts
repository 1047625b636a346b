import { FORM } from '../../form-profile.ts';
import { boldTextWidth } from '../../parts/text-width.ts';
import type { Paragraph } from '../read/paper.ts';
import { isRuleLine } from '../recognise/body.ts';
import type { Component } from '../recognise/components.ts';
import type { Form } from '../recognise/form.ts';
import type { Line } from '../recognise/line.ts';
import { form30, mm, type Rule } from './rule.ts';

/** Shares of the text that pass for "as long as" and for "a third to a half"; people draw by eye. */
const FULL = { from: 0.88, to: 1.15 };
const SHORT = { from: FORM.rule.shareFrom - 0.04, to: FORM.rule.shareTo + 0.06 };
const NEAR = 3;

interface FoundLine {
  /** Millimetres; null when the file does not tell. */
  readonly length: number | null;
}

/** The line under the last of these lines: a border, or one drawn nearby in the same column. */
function lineUnder(form: Form, lines: readonly Line[]): FoundLine | null {
  const last = lines.at(-1);
  if (!last) return null;
  const { paragraphs } = form.paper;
  const { index, cell } = last.paragraph;
  const isBeside = (other: Paragraph) => other.cell?.table === cell?.table && other.cell?.column === cell?.column;
  const bordered = [last.paragraph, ...paragraphs.slice(index + 1, index + 1 + NEAR).filter(isBeside)];
  for (const paragraph of bordered) {
    const isOwn = paragraph === last.paragraph && paragraph.layout.bottomLine && !paragraph.isFramed;
    if (isOwn || (paragraph !== last.paragraph && isRuleLine(paragraph) && paragraph.drawnLines.length === 0))
      return { length: borderLength(form, paragraph) };
    if (paragraph !== last.paragraph && paragraph.text.trim() !== '') break;
  }
  const from = (lines[0]?.paragraph.index ?? index) - 1;
  const drawn = paragraphs
    .slice(Math.max(0, from), index + 1 + NEAR)
    .find((paragraph) => (isBeside(paragraph) || cell === null) && paragraph.drawnLines.length > 0);
  return drawn ? { length: nearest(drawn.drawnLines, last) } : null;
}

function borderLength(form: Form, { cell, section, layout }: Paragraph): number | null {
  const page = form.paper.sections[section];
  const column = cell ? cell.width : page ? page.width - page.margins.left - page.margins.right : 0;
  return column > 0 ? Math.max(0, column - layout.left - layout.right) : null;
}

/** Several lines may hang on one paragraph, as when the head is set with tabs; the one that fits the text is meant. */
function nearest(lengths: readonly number[], { text, runs }: Line): number {
  const width = boldTextWidth(text, runs[0]?.look.size ?? FORM.type.subject.size.use);
  return lengths.reduce((best, one) => (Math.abs(one - width / 2) < Math.abs(best - width / 2) ? one : best));
}

function widths(form: Form, lines: readonly Line[]): number[] {
  const first = lines[0]?.paragraph;
  const page = form.paper.sections[first?.section ?? 0];
  const column = first?.cell?.width || (page ? page.width - page.margins.left - page.margins.right : Infinity);
  return lines.flatMap(({ text, runs }) => {
    const width = boldTextWidth(text, runs[0]?.look.size ?? FORM.type.subject.size.use);
    // A long line fills its column and goes on below.
    return width <= column ? [width] : [column, ...(width % column > 0 ? [width % column] : [])];
  });
}

const fits = (length: number, ofTexts: readonly number[], { from, to }: typeof FULL): boolean =>
  ofTexts.some((text) => length >= text * from && length <= text * to);

const rulesUnder = (component: Component, name: string, source: string, share: typeof FULL, ask: string): Rule[] => {
  const applies = (form: Form) => form.of(component).length > 0;
  return [
    {
      id: `${component}.rule-line`,
      component,
      demand: `Phía dưới ${name} có đường kẻ ngang, nét liền, là đường kẻ thật.`,
      source: form30(source),
      level: 'error',
      check: (form) => {
        if (!applies(form)) return null;
        const lines = form.of(component);
        return lineUnder(form, lines)
          ? []
          : [{ at: lines.at(-1)?.paragraph ?? null, is: 'không có đường kẻ', shouldBe: 'có đường kẻ nét liền' }];
      },
    },
    {
      id: `${component}.rule-length`,
      component,
      demand: `Đường kẻ dưới ${name} ${ask}.`,
      source: form30(source),
      level: 'warning',
      check: (form) => {
        const lines = form.of(component);
        const found = lineUnder(form, lines);
        if (!found || found.length === null) return null;
        const texts = widths(form, lines);
        if (fits(found.length, texts, share)) return [];
        return [
          {
            at: lines.at(-1)?.paragraph ?? null,
            is: `dài ${mm(found.length)}`,
            shouldBe: `${ask} (${mm(texts.at(-1) ?? 0)})`,
          },
        ];
      },
    },
  ];
};

const TYPED_LINE = /^[\s_\-–—=*.~]{3,}$/;
const HEAD: ReadonlySet<Component> = new Set([
  'nationalTitle',
  'nationalMotto',
  'superior',
  'issuer',
  'documentName',
  'subject',
  'annexTitle',
  'annexSource',
]);

export const ruleLineRules: readonly Rule[] = [
  ...rulesUnder('nationalMotto', 'Tiêu ngữ', 'II.1', FULL, 'dài bằng dòng chữ'),
  ...rulesUnder('issuer', 'tên cơ quan ban hành', 'II.2', SHORT, 'dài từ 1/3 đến 1/2 dòng chữ'),
  ...rulesUnder('subject', 'trích yếu', 'II.5', SHORT, 'dài từ 1/3 đến 1/2 dòng chữ'),
  {
    id: 'other.typed-line',
    component: 'other',
    demand: 'Đường kẻ là nét vẽ, không gõ bằng dấu gạch dưới hay gạch nối.',
    source: form30('II.1'),
    level: 'error',
    check: ({ paper }) =>
      paper.paragraphs
        .filter(({ text }) => TYPED_LINE.test(text) || /_{3,}/.test(text))
        .map((at) => ({ at, is: at.text.trim().slice(0, 40), shouldBe: 'đường kẻ nét liền' })),
  },
  {
    id: 'other.underline',
    component: 'other',
    demand: 'Không gạch chân chữ ở phần đầu văn bản thay cho đường kẻ.',
    source: form30('II.1'),
    level: 'error',
    check: ({ lines }) =>
      lines
        .filter(
          ({ component, runs }) =>
            HEAD.has(component) && runs.some(({ look, text }) => look.underline && text.trim() !== ''),
        )
        .map(({ paragraph }) => ({ at: paragraph, is: 'chữ gạch chân', shouldBe: 'đường kẻ riêng ở dưới' })),
  },
];
