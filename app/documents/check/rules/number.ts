import { parseIncomingNumber, parseOwnNumber } from '#app/domain/document-number.ts';
import { DOCUMENT_TYPES, documentTypeOf } from '#app/domain/document-type.ts';
import { foldVietnamese } from '#app/domain/shared/fold-vietnamese.ts';
import type { Form } from '../recognise/form.ts';
import { eachLine, form30, type Rule } from './rule.ts';

/** `Số: 05/BC-BCĐ` → `05/BC-BCĐ`. */
const written = (text: string): string => text.replace(/^số\s*:?\s*/iu, '').trim();
/** A draft leaves room for the number. */
const isDraft = (text: string): boolean => /^[\s.…_]*\//.test(written(text));
const parsed = (text: string) => parseOwnNumber(written(text)) ?? parseIncomingNumber(written(text));
const symbolOf = (text: string): string => written(text).replace(/^[^/]*\/(?:(?:19|20)\d\d\/)?/, '');

const rule = (name: string, demand: string, check: Rule['check'], place = 'II.3'): Rule => ({
  id: `number.${name}`,
  component: 'number',
  demand,
  source: form30(place),
  level: 'error',
  check,
});

export const numberRules: readonly Rule[] = [
  rule('label', 'Từ "Số" viết thường, sau có dấu hai chấm.', (form) =>
    eachLine(form.of('number'), ({ text }) =>
      /^Số: ?/.test(text) ? null : { is: text.slice(0, 20), shouldBe: 'Số:' },
    ),
  ),
  rule('spaces', 'Giữa số, ký hiệu, dấu gạch chéo và gạch nối không cách chữ.', (form) =>
    eachLine(form.of('number'), ({ text }) => {
      const number = isDraft(text) ? symbolOf(text) : written(text);
      return /\s/.test(number) ? { is: number, shouldBe: number.replace(/\s+/g, '') } : null;
    }),
  ),
  rule('leading-zero', 'Số nhỏ hơn 10 ghi thêm số 0 phía trước; số lớn hơn thì không.', (form) =>
    eachLine(form.of('number'), ({ text }) => {
      const order = /^\d+/.exec(written(text))?.[0];
      if (order === undefined) return null;
      const right = String(Number(order)).padStart(2, '0');
      return order === right ? null : { is: order, shouldBe: right };
    }),
  ),
  rule(
    'grammar',
    'Số, ký hiệu theo mẫu: số/CHỮ VIẾT TẮT TÊN LOẠI-CHỮ VIẾT TẮT TÊN CƠ QUAN (công văn: số/CƠ QUAN-ĐƠN VỊ).',
    (form) =>
      eachLine(form.of('number'), ({ text }) => {
        // Spaces and zeros have rules of their own.
        const number = written(text)
          .replace(/\s+/g, '')
          .replace(/^0*(?=\d)/, '');
        const whole = isDraft(text) ? `01/${symbolOf(text).replace(/\s+/g, '')}` : number.replace(/^(\d)(?=\/)/, '0$1');
        return parsed(whole) && whole.includes('-') ? null : { is: written(text), shouldBe: '05/BC-BCĐ, 389/UBND-HC' };
      }),
  ),
  rule(
    'type',
    'Chữ viết tắt trong ký hiệu đúng tên loại văn bản; công văn không có tên loại.',
    (form) => {
      const expected = abbreviationOf(form);
      return expected === undefined
        ? null
        : eachLine(form.of('number'), ({ text }) => {
            const first = symbolOf(text).split('-')[0]?.trim() ?? '';
            if (expected === null)
              return documentTypeOf(first) ? { is: first, shouldBe: 'tên cơ quan, như UBND-HC' } : null;
            return first === expected ? null : { is: first, shouldBe: expected };
          });
    },
    'II.3 và Phụ lục III',
  ),
];

/** The abbreviation the kind of paper asks for: null for a letter, undefined when the kind is not known. */
function abbreviationOf({ isLetter, name }: Form): string | null | undefined {
  if (isLetter) return null;
  const type = Object.values(DOCUMENT_TYPES).find((one) => foldVietnamese(one.name) === name?.folded);
  return type?.abbreviation ?? undefined;
}
