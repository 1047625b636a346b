import { FORM, type TypeRule } from '../../form-profile.ts';
import type { Align } from '../read/look.ts';
import type { Component } from '../recognise/components.ts';
import { isCapitals, type Line } from '../recognise/line.ts';
import { eachLine, form30, pt, type Rule, span } from './rule.ts';

interface Typed {
  readonly component: Component;
  /** As the office calls it. */
  readonly name: string;
  readonly type: TypeRule;
  readonly source: string;
  /** Alignments that keep the rule; null where the decree sets none. */
  readonly align: readonly Align[] | null;
  /** Properties the decree leaves open for this component. */
  readonly free?: readonly ('bold' | 'italic' | 'capitals')[];
}

const { type } = FORM;
const LEFT: readonly Align[] = ['left', 'both'];
const CENTRE: readonly Align[] = ['center'];

const typed = (
  component: Component,
  name: string,
  rule: TypeRule,
  source: string,
  align: Typed['align'],
  free: Typed['free'] = [],
): Typed => ({ component, name, type: rule, source: form30(source), align, free });

const COMPONENTS: readonly Typed[] = [
  typed('nationalTitle', 'Quốc hiệu', type.nationalTitle, 'II.1', CENTRE),
  typed('nationalMotto', 'Tiêu ngữ', type.nationalMotto, 'II.1', CENTRE),
  typed('superior', 'Tên cơ quan chủ quản', type.superior, 'II.2', CENTRE),
  typed('issuer', 'Tên cơ quan ban hành', type.issuer, 'II.2', CENTRE),
  typed('number', 'Số, ký hiệu', type.number, 'II.3', CENTRE),
  typed('place', 'Địa danh và thời gian', type.placeAndDate, 'II.4', CENTRE),
  typed('documentName', 'Tên loại văn bản', type.documentName, 'II.5', CENTRE),
  typed('subject', 'Trích yếu', type.subject, 'II.5', CENTRE),
  typed('letterSubject', 'Trích yếu công văn', type.letterSubject, 'II.5', CENTRE),
  typed('urgency', 'Dấu chỉ mức độ khẩn', type.urgency, 'III.2', CENTRE),
  typed('addressee', 'Kính gửi', type.addressee, 'II.9', null),
  typed('enactment', 'Thẩm quyền ban hành', type.authority, 'II.5', CENTRE),
  typed('basis', 'Căn cứ ban hành', { ...type.body, italic: true }, 'II.6', ['both']),
  typed('part', 'Tiêu đề phần (I, II …)', type.part, 'II.6', LEFT),
  typed('chapter', 'Phần, chương, mục', type.heading, 'II.6', CENTRE),
  typed('article', 'Điều', type.heading, 'II.6', LEFT, ['bold', 'italic']),
  typed('heading', 'Tiêu đề khoản', type.heading, 'II.6', LEFT),
  typed('body', 'Nội dung', type.body, 'II.6', ['both'], ['bold', 'italic']),
  typed('authority', 'Quyền hạn, chức vụ', type.authority, 'II.7', CENTRE),
  typed('signer', 'Họ tên người ký', type.signer, 'II.7', CENTRE),
  typed('recipientsTitle', 'Chữ "Nơi nhận"', type.recipientsTitle, 'II.9', LEFT),
  typed('recipient', 'Tên nơi nhận', type.recipient, 'II.9', LEFT),
  typed('annexLabel', 'Chữ "Phụ lục"', type.annexLabel, 'III.1', CENTRE),
  typed('annexTitle', 'Tên phụ lục', type.annexTitle, 'III.1', CENTRE),
  typed('annexSource', 'Dòng "Kèm theo" của phụ lục', type.annexSource, 'III.1', CENTRE),
];

const ALIGN_NAMES: Record<Align, string> = {
  left: 'canh trái',
  center: 'canh giữa',
  right: 'canh phải',
  both: 'canh đều hai lề',
};

const printedRuns = ({ runs }: Line) => runs.filter(({ text }) => text.trim() !== '');

const sizeRule = ({ component, name, type: { size }, source }: Typed): Rule => ({
  id: `${component}.size`,
  component,
  demand: `${name}: cỡ chữ ${span(size.from, size.to, 'pt')}.`,
  source,
  level: 'error',
  check: (form) =>
    eachLine(form.of(component), (line) => {
      const other = printedRuns(line).find(({ look }) => look.size < size.from || look.size > size.to);
      return other ? { is: pt(other.look.size), shouldBe: span(size.from, size.to, 'pt') } : null;
    }),
});

const lookRule = (
  { component, name, type: rule, source }: Typed,
  property: 'bold' | 'italic',
  words: readonly [string, string],
): Rule => {
  const [is, shouldBe] = rule[property] ? [words[1], words[0]] : [words[0], words[1]];
  return {
    id: `${component}.${property}`,
    component,
    demand: `${name}: ${shouldBe}.`,
    source,
    level: 'error',
    check: (form) =>
      eachLine(form.of(component), (line) =>
        printedRuns(line).every(({ look }) => look[property] === rule[property]) ? null : { is, shouldBe },
      ),
  };
};

const capitalsRule = ({ component, name, source }: Typed): Rule => ({
  id: `${component}.capitals`,
  component,
  demand: `${name}: viết in hoa.`,
  source,
  level: 'error',
  check: (form) =>
    eachLine(form.of(component), (line) =>
      isCapitals(line.text) || printedRuns(line).every(({ look }) => look.capitals)
        ? null
        : { is: line.text.slice(0, 80), shouldBe: line.text.slice(0, 80).toLocaleUpperCase('vi') },
    ),
});

/** Names that must not be set in capitals throughout. */
const smallRule = ({ component, name, source }: Typed): Rule => ({
  id: `${component}.small`,
  component,
  demand: `${name}: viết in thường.`,
  source,
  level: 'error',
  check: (form) =>
    eachLine(form.of(component), (line) =>
      isCapitals(line.text) || (line.text !== '' && printedRuns(line).every(({ look }) => look.capitals))
        ? { is: 'in hoa', shouldBe: 'in thường' }
        : null,
    ),
});

const alignRule = ({ component, name, source, align }: Typed): Rule[] =>
  align === null
    ? []
    : [
        {
          id: `${component}.align`,
          component,
          demand: `${name}: ${ALIGN_NAMES[align.at(-1) ?? 'left']}.`,
          source,
          level: 'error',
          check: (form) =>
            eachLine(
              form.of(component).filter(({ isPart, paragraph }) => !isPart && !paragraph.isFloating),
              ({ paragraph: { layout } }) =>
                align.includes(layout.align)
                  ? null
                  : { is: ALIGN_NAMES[layout.align], shouldBe: ALIGN_NAMES[align.at(-1) ?? 'left'] },
            ),
        },
      ];

const SMALL: ReadonlySet<Component> = new Set([
  'nationalMotto',
  'place',
  'subject',
  'letterSubject',
  'signer',
  'recipientsTitle',
  'annexLabel',
  'annexSource',
]);

function rulesOf(one: Typed): Rule[] {
  const free = new Set(one.free);
  return [
    sizeRule(one),
    ...(free.has('bold') ? [] : [lookRule(one, 'bold', ['chữ đậm', 'chữ không đậm'])]),
    ...(free.has('italic') ? [] : [lookRule(one, 'italic', ['chữ nghiêng', 'chữ đứng'])]),
    ...(one.type.capitals && !free.has('capitals') ? [capitalsRule(one)] : []),
    ...(SMALL.has(one.component) ? [smallRule(one)] : []),
    ...alignRule(one),
  ];
}

/** Size, weight, slant, case and alignment of every component, from the form profile. */
export const typeRules: readonly Rule[] = COMPONENTS.flatMap(rulesOf);
