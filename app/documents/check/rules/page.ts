import { FORM, type Measure } from '../../form-profile.ts';
import { eachSection, form30, mm, type Rule, span } from './rule.ts';

/** Word rounds to twentieths of a point, people to half a millimetre. */
const TOLERANCE = 0.6;

const inRange = (value: number, { from, to }: Measure): boolean => value >= from - TOLERANCE && value <= to + TOLERANCE;

const SIDES = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' } as const;
type Side = keyof typeof SIDES;

const marginRule = (side: Side): Rule => {
  const { from, to } = FORM.margins[side];
  return {
    id: `page.margin-${side}`,
    component: 'page',
    demand: `Lề ${SIDES[side]} từ ${from} đến ${to} mm.`,
    source: form30('I.3'),
    level: 'error',
    check: (form) =>
      eachSection(form, (section) =>
        inRange(section.margins[side], FORM.margins[side])
          ? null
          : { is: mm(section.margins[side]), shouldBe: span(from, to, 'mm') },
      ),
  };
};

const { width, height } = FORM.paper;

export const pageRules: readonly Rule[] = [
  {
    id: 'page.paper',
    component: 'page',
    demand: `Khổ giấy A4 (${width} × ${height} mm).`,
    source: form30('I.1'),
    level: 'error',
    check: (form) =>
      eachSection(form, (section) => {
        const [short, long] = [section.width, section.height].sort((a, b) => a - b);
        const fits = Math.abs((short ?? 0) - width) <= 1 && Math.abs((long ?? 0) - height) <= 1;
        return fits ? null : { is: `${mm(section.width)} × ${mm(section.height)}`, shouldBe: 'A4' };
      }),
  },
  {
    id: 'page.upright',
    component: 'page',
    demand: 'Trang đầu trình bày theo chiều dài của khổ giấy; chỉ xoay ngang cho bảng, biểu.',
    source: form30('I.2'),
    level: 'warning',
    check: ({ paper }) =>
      paper.sections[0]?.isLandscape
        ? [{ at: paper.paragraphs[0] ?? null, is: 'khổ giấy nằm ngang', shouldBe: 'khổ giấy đứng' }]
        : [],
  },
  marginRule('top'),
  marginRule('bottom'),
  marginRule('left'),
  marginRule('right'),
];
