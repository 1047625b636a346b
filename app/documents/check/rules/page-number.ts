import { FORM } from '../../form-profile.ts';
import type { PageNumberPlace, Section } from '../read/sections.ts';
import type { Form } from '../recognise/form.ts';
import { eachSection, type Fault, form30, pt, type Rule, span } from './rule.ts';

/** More letters than one page holds under the head of a paper. */
const LETTERS_OF_A_PAGE = 3800;

const SOURCE = form30('I.7');
const { from, to } = FORM.pageNumber.size;

/** Whether this stretch of pages is surely more than one. */
function isLong({ paper }: Form, section: number): boolean {
  if (paper.sections.length === 1 && paper.pages !== null) return paper.pages > 1;
  const own = paper.paragraphs.filter((paragraph) => paragraph.section === section);
  return own.reduce((sum, { text }) => sum + text.length, 0) >= LETTERS_OF_A_PAGE;
}

const shown = ({ header: { default: usual } }: Section): PageNumberPlace | null => (usual.hasField ? usual : null);

const rule = (name: string, demand: string, check: Rule['check'], level: Rule['level'] = 'error'): Rule => ({
  id: `page-number.${name}`,
  component: 'pageNumber',
  demand,
  source: SOURCE,
  level,
  check,
});

/** A demand on each page number there is. */
const ofNumber = (name: string, demand: string, fault: (place: PageNumberPlace) => Omit<Fault, 'at'> | null): Rule =>
  rule(name, demand, (form) =>
    form.paper.sections.some(shown)
      ? eachSection(form, (section) => {
          const place = shown(section);
          return place && fault(place);
        })
      : null,
  );

export const pageNumberRules: readonly Rule[] = [
  rule('present', 'Văn bản từ hai trang trở lên đánh số trang, ở lề trên.', (form) => {
    if (!form.paper.sections.some((_section, index) => isLong(form, index))) return null;
    return eachSection(form, (section, index) => {
      if (shown(section) || !isLong(form, index)) return null;
      const is = section.footer.default.hasField ? 'số trang ở lề dưới' : 'không có số trang';
      return { is, shouldBe: 'số trang ở giữa lề trên' };
    });
  }),
  ofNumber('centred', 'Số trang canh giữa theo chiều ngang trong lề trên.', ({ layout, isFloating }) =>
    isFloating || layout?.align === 'center' ? null : { is: 'không canh giữa', shouldBe: 'canh giữa' },
  ),
  ofNumber('size', `Số trang cỡ chữ ${from} đến ${to}.`, ({ look }) =>
    !look || (look.size >= from && look.size <= to) ? null : { is: pt(look.size), shouldBe: span(from, to, 'pt') },
  ),
  ofNumber('upright', 'Số trang kiểu chữ đứng, không đậm.', ({ look }) =>
    !look?.italic && !look?.bold ? null : { is: look.italic ? 'chữ nghiêng' : 'chữ đậm', shouldBe: 'chữ đứng' },
  ),
  ofNumber('font', `Số trang phông chữ ${FORM.font}.`, ({ look }) =>
    !look || look.font === FORM.font ? null : { is: look.font, shouldBe: FORM.font },
  ),
  ofNumber('alone', 'Số trang chỉ gồm chữ số, không kèm chữ hay dấu.', ({ text }) =>
    text === '' ? null : { is: text.slice(0, 60), shouldBe: 'chỉ có chữ số' },
  ),
  rule('arabic', 'Số trang bằng chữ số Ả Rập.', (form) =>
    form.paper.sections.some(shown)
      ? eachSection(form, ({ numberFormat }) =>
          numberFormat === 'decimal' ? null : { is: numberFormat, shouldBe: '1, 2, 3 …' },
        )
      : null,
  ),
  rule('first-hidden', 'Không hiển thị số trang ở trang thứ nhất.', (form) => {
    const [first] = form.paper.sections;
    if (!first || !shown(first)) return null;
    const isHidden = first.firstPageDiffers && !first.header.first.hasField && !first.footer.first.hasField;
    return isHidden
      ? []
      : [{ at: form.paper.paragraphs[0] ?? null, is: 'trang đầu in số trang', shouldBe: 'trang đầu để trống' }];
  }),
  rule('from-one', 'Số trang tính từ 1.', (form) => {
    const [first] = form.paper.sections;
    if (!first || !shown(first)) return null;
    return first.numbersFrom === null || first.numbersFrom === 1
      ? []
      : [{ at: form.paper.paragraphs[0] ?? null, is: `từ ${first.numbersFrom}`, shouldBe: 'từ 1' }];
  }),
  rule('annex-restarts', 'Số trang của phụ lục đánh riêng theo từng phụ lục.', (form) => {
    const starts = form.of('annexLabel').filter(({ paragraph }) => paragraph.section > 0);
    if (starts.length === 0) return null;
    return starts.flatMap(({ paragraph }) =>
      form.paper.sections[paragraph.section]?.numbersFrom === 1
        ? []
        : [{ at: paragraph, is: 'đánh số tiếp', shouldBe: 'bắt đầu lại từ 1' }],
    );
  }),
];
