import type { Component } from '../recognise/components.ts';
import type { Form } from '../recognise/form.ts';
import { eachLine, form30, type Rule } from './rule.ts';

const TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** Both ways of placing the mark are in use, and the decree itself writes the first. */
const sameMark = (text: string): string => text.replace(/HOÀ/g, 'HÒA');

const present = (component: Component, name: string, source: string, needed: (form: Form) => boolean): Rule => ({
  id: `${component}.present`,
  component,
  demand: `Văn bản có ${name}.`,
  source: form30(source),
  level: 'error',
  check: (form) => {
    if (!needed(form)) return null;
    return form.of(component).length > 0 ? [] : [{ at: null, is: 'không tìm thấy', shouldBe: `có ${name}` }];
  },
});

const always = () => true;
/** Texts issued with a decision name their source and have no number or date of their own. */
const isIssuedWithAnother = ({ lines }: Form): boolean =>
  lines.some(
    ({ folded, component }) =>
      component !== 'annexSource' && /^(?:ban hanh )?kem theo (?:quyet dinh|nghi quyet)/.test(folded),
  );

export const headRules: readonly Rule[] = [
  present('nationalTitle', 'Quốc hiệu', 'II.1', always),
  present('nationalMotto', 'Tiêu ngữ', 'II.1', always),
  present('issuer', 'tên cơ quan ban hành', 'II.2', always),
  present('number', 'số, ký hiệu', 'II.3', (form) => !isIssuedWithAnother(form)),
  present('place', 'địa danh và thời gian ban hành', 'II.4', (form) => !form.isMinutes && !isIssuedWithAnother(form)),
  present(
    'documentName',
    'tên loại văn bản (hoặc trích yếu "V/v" nếu là công văn)',
    'II.5',
    ({ isLetter }) => !isLetter,
  ),
  present('subject', 'trích yếu nội dung', 'II.5', ({ isLetter, name }) => !isLetter && name !== null),
  present('addressee', 'phần "Kính gửi"', 'II.9', ({ isLetter }) => isLetter),
  present('authority', 'quyền hạn, chức vụ của người ký', 'II.7', always),
  present('signer', 'họ tên người ký', 'II.7', always),
  present('recipientsTitle', 'phần "Nơi nhận"', 'II.9', always),
  {
    id: 'nationalTitle.wording',
    component: 'nationalTitle',
    demand: `Quốc hiệu ghi đúng "${TITLE}", trên một dòng.`,
    source: form30('II.1'),
    level: 'error',
    check: (form) =>
      eachLine(form.of('nationalTitle'), ({ text, runs }) => {
        const shown = runs.every(({ look }) => look.capitals) ? text.toLocaleUpperCase('vi') : text;
        return sameMark(shown.toLocaleUpperCase('vi')) === TITLE ? null : { is: text, shouldBe: TITLE };
      }),
  },
  {
    id: 'nationalMotto.wording',
    component: 'nationalMotto',
    demand: `Tiêu ngữ ghi "${MOTTO}", giữa các cụm từ có gạch nối và cách chữ.`,
    source: form30('II.1'),
    level: 'error',
    check: (form) =>
      eachLine(form.of('nationalMotto'), ({ text }) =>
        text.toLocaleUpperCase('vi') === MOTTO.toLocaleUpperCase('vi') &&
        (text === MOTTO || text === text.toLocaleUpperCase('vi'))
          ? null
          : { is: text, shouldBe: MOTTO },
      ),
  },
  {
    id: 'nationalMotto.spacing',
    component: 'nationalMotto',
    demand: 'Quốc hiệu và Tiêu ngữ cách nhau dòng đơn.',
    source: form30('II.1'),
    level: 'warning',
    check: (form) =>
      eachLine(form.of('nationalMotto'), ({ paragraph: { layout }, isPart }) => {
        const lines = layout.lineRule === 'auto' ? layout.line : 1;
        if (isPart || (layout.before <= 3 && lines <= 1.2)) return null;
        return { is: layout.before > 3 ? `cách thêm ${layout.before} pt` : `${lines} dòng`, shouldBe: 'dòng đơn' };
      }),
  },
];
