import type { Form } from '../recognise/form.ts';
import type { Line } from '../recognise/line.ts';
import { eachLine, PRACTICE, type Rule } from './rule.ts';

const ADDRESS = /:\/\/|www\.|@/i;
/** Addresses have signs of their own; they keep their length, so that places stay true. */
const withoutAddresses = (text: string): string =>
  ADDRESS.test(text) ? text.replace(/\S+/g, (word) => (ADDRESS.test(word) ? 'x'.repeat(word.length) : word)) : text;
const PAIRS =
  'kinh tế-xã hội|văn hóa-xã hội|quốc phòng-an ninh|tài chính-kế hoạch|thi đua-khen thưởng|kinh tế-hạ tầng|lao động-thương binh|độc lập-tự do|tự do-hạnh phúc|khoa học-công nghệ';
const UNSPACED_PAIR = new RegExp(`(?<!\\p{L})(?:${PAIRS.replaceAll('-', '(?:-| -|- )')})(?!\\p{L})`, 'iu');
const NOT_TEXT: ReadonlySet<Line['component']> = new Set(['number', 'place', 'other']);

const text = (form: Form): readonly Line[] => form.lines.filter(({ component }) => !NOT_TEXT.has(component));

const around = (whole: string, index: number, length: number): string =>
  whole.slice(Math.max(0, index - 15), index + length + 15).trim();

/** Finds a sign typed wrong, and shows its neighbourhood as it is and as it should be. */
const typed = (
  name: string,
  demand: string,
  pattern: RegExp,
  right: string | ((match: string) => string),
  of = text,
): Rule => ({
  id: `typing.${name}`,
  component: 'typing',
  demand,
  source: PRACTICE,
  level: 'warning',
  check: (form) =>
    eachLine(of(form), ({ paragraph }) => {
      const plain = withoutAddresses(paragraph.text.trim());
      const found = pattern.exec(plain);
      if (!found) return null;
      const is = around(plain, found.index, found[0].length);
      return { is, shouldBe: is.replace(pattern, typeof right === 'string' ? right : right(found[0])) };
    }),
});

const paragraphs = (form: Form): readonly Line[] =>
  form.lines.filter(({ component }) => component === 'body' || component === 'basis' || component === 'annexBody');

export const typingRules: readonly Rule[] = [
  typed(
    'space-before',
    'Không cách chữ trước dấu phẩy, chấm, chấm phẩy, hai chấm.',
    /(?<=[\p{L}\d)%"”])[ \u00a0]+([,.;:!?])(?=[\s"”)]|$)/u,
    '$1',
  ),
  typed(
    'space-after',
    'Sau dấu phẩy, chấm phẩy, hai chấm có một khoảng cách.',
    /(?<=[\p{L}%)])([,;:])(?=\p{L})/u,
    '$1 ',
  ),
  typed('space-after-stop', 'Sau dấu chấm câu có một khoảng cách.', /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/u, '. '),
  typed(
    'double-space',
    'Giữa các từ chỉ có một khoảng cách (trừ chỗ để trống cho số và ngày của bản thảo).',
    /(?<=\S)(?<!(?:số|ngày|tháng):?)[ \u00a0]{2,}(?=\S)/iu,
    ' ',
  ),
  typed('brackets', 'Không cách chữ ở phía trong dấu ngoặc.', /\([ \u00a0]+|(?<![ \u00a0])[ \u00a0]+\)/u, (match) =>
    match.trim(),
  ),
  typed(
    'decimal',
    'Số thập phân dùng dấu phẩy: 66,26%.',
    /(\d)\.(\d{1,2})(?=\s?%|\s(?:triệu|tỷ|điểm|ha|km|kg))/u,
    '$1,$2',
  ),
  typed(
    'thousands',
    'Hàng nghìn ngăn bằng dấu chấm: 157.945.',
    /(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?!\d)|(?<![\d.,])\d{1,3},000(?![\d,])/u,
    (match) => match.replaceAll(',', '.'),
  ),
  typed('pairs', 'Cụm từ ghép nối bằng gạch nối có khoảng cách hai bên: kinh tế - xã hội.', UNSPACED_PAIR, (match) =>
    match.replace(/\s*-\s*/, ' - '),
  ),
  typed('ellipsis', 'Dấu lửng viết "…".', /\.{3,}/u, '…'),
  {
    id: 'typing.composed',
    component: 'typing',
    demand: 'Chữ tiếng Việt gõ theo bảng mã Unicode dựng sẵn.',
    source: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.4 (TCVN 6909:2001)',
    level: 'warning',
    check: (form) =>
      eachLine(form.lines, ({ paragraph: { spelled, text: composed } }) =>
        spelled === composed ? null : { is: 'Unicode tổ hợp', shouldBe: 'Unicode dựng sẵn' },
      ),
  },
  typed(
    'sentence',
    'Viết hoa chữ cái đầu sau dấu chấm câu.',
    /(?<=\p{Ll}{2}|[\d%)]\s?%|\d{4})[.?!] (?!v\.v)\p{Ll}/u,
    (match) => match.toLocaleUpperCase('vi'),
    paragraphs,
  ),
  typed(
    'first-letter',
    'Viết hoa chữ cái đầu đoạn.',
    /^(?:(?:\d+(?:\.\d+)*\.|[a-zđ]\)) +)?(?!https?:)\p{Ll}(?!\))/u,
    (match) => match.slice(0, -1) + match.slice(-1).toLocaleUpperCase('vi'),
    paragraphs,
  ),
];
