import { FORM } from '../../form-profile.ts';
import type { Paragraph, Run } from '../read/paper.ts';
import type { Form } from '../recognise/form.ts';
import { type Fault, form30, pt, type Rule, span } from './rule.ts';

const BLACK = /^(?:auto|0{6}|0{3}|black)$/i;
/** A red plain enough for the mark of urgency. */
const RED = /^(?:[c-f][0-9a-f])(?:[0-2][0-9a-f]){2}$/i;
const SIZES = { from: 10, to: 14 };

/** One fault for a paragraph, by the first run that has it. */
function eachParagraph({ paper }: Form, fault: (run: Run, paragraph: Paragraph) => Omit<Fault, 'at'> | null): Fault[] {
  return paper.paragraphs.flatMap((paragraph) => {
    for (const run of paragraph.runs) {
      const found = run.text.trim() === '' ? null : fault(run, paragraph);
      if (found) return [{ ...found, at: paragraph }];
    }
    return [];
  });
}

const isMarked = (text: string): boolean => /[^ -~]/.test(text);

export const fontRules: readonly Rule[] = [
  {
    id: 'font.family',
    component: 'font',
    demand: `Toàn văn bản dùng phông chữ ${FORM.font}.`,
    source: form30('I.4'),
    level: 'error',
    check: (form) =>
      eachParagraph(form, ({ text, look }) => {
        const used = isMarked(text) ? [look.font, look.markedFont] : [look.font];
        const other = used.find((font) => font.toLowerCase() !== FORM.font.toLowerCase());
        return other === undefined ? null : { is: other, shouldBe: FORM.font };
      }),
  },
  {
    id: 'font.colour',
    component: 'font',
    demand: 'Chữ màu đen; riêng dấu chỉ mức độ khẩn màu đỏ tươi.',
    source: form30('I.4'),
    level: 'error',
    check: (form) => {
      const urgent = new Set(form.of('urgency').map(({ paragraph }) => paragraph));
      return eachParagraph(form, ({ look }, paragraph) => {
        if (BLACK.test(look.colour) || (urgent.has(paragraph) && RED.test(look.colour))) return null;
        return { is: `màu ${look.colour}`, shouldBe: urgent.has(paragraph) ? 'màu đỏ' : 'màu đen' };
      });
    },
  },
  {
    id: 'font.size',
    component: 'font',
    demand: `Không dùng cỡ chữ ngoài khoảng ${SIZES.from} đến ${SIZES.to}, kể cả trong bảng.`,
    source: form30('I.5'),
    level: 'warning',
    check: (form) =>
      eachParagraph(form, ({ look: { size } }) =>
        size >= SIZES.from && size <= SIZES.to ? null : { is: pt(size), shouldBe: span(SIZES.from, SIZES.to, 'pt') },
      ),
  },
];
