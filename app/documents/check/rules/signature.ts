import { URGENCY_MARKS } from '../../parts/urgency.ts';
import { eachLine, form30, type Rule } from './rule.ts';

const TITLES =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|CN|KS|BS|CKI|CKII|LS|NSND|NSƯT|NGƯT|NGND)\b\.?|Ông |Bà |Đồng chí |Nhà giáo |Anh hùng |Thầy thuốc )/u;
const FORMS = /^(TM|KT|TL|TUQ|Q)\b(\.?)(\s?)/;

export const signatureRules: readonly Rule[] = [
  {
    id: 'authority.form',
    component: 'authority',
    demand: 'Chữ viết tắt TM., KT., TL., TUQ., Q. có dấu chấm và một khoảng cách trước tên tập thể hoặc chức vụ.',
    source: form30('II.7'),
    level: 'error',
    check: (form) =>
      eachLine(
        form.of('authority').filter(({ text }) => FORMS.test(text)),
        ({ text }) => {
          const [, short = '', dot, space] = FORMS.exec(text) ?? [];
          return dot === '.' && space === ' '
            ? null
            : {
                is: text.slice(0, 30),
                shouldBe: `${short}. ${text.slice(short.length).replace(/^\W+/u, '').slice(0, 30)}`,
              };
        },
      ),
  },
  {
    id: 'signer.titles',
    component: 'signer',
    demand: 'Trước họ tên người ký không ghi học hàm, học vị và danh hiệu danh dự khác.',
    source: form30('II.7'),
    level: 'error',
    check: (form) =>
      eachLine(form.of('signer'), ({ text }) => {
        const title = TITLES.exec(text)?.[0];
        return title === undefined ? null : { is: text, shouldBe: text.slice(title.length).trim() };
      }),
  },
  {
    id: 'urgency.wording',
    component: 'urgency',
    demand: `Mức độ khẩn ghi ${Object.values(URGENCY_MARKS).join(', ')}.`,
    source: form30('III.2'),
    level: 'error',
    check: (form) =>
      eachLine(form.of('urgency'), ({ text }) =>
        Object.values(URGENCY_MARKS).includes(text.toLocaleUpperCase('vi')) || /^HỎA TỐC HẸN GIỜ$/i.test(text)
          ? null
          : { is: text, shouldBe: Object.values(URGENCY_MARKS).join(', ') },
      ),
  },
  {
    id: 'urgency.framed',
    component: 'urgency',
    demand: 'Dấu chỉ mức độ khẩn đóng khung chữ nhật, viền đơn.',
    source: form30('III.2'),
    level: 'error',
    check: (form) =>
      eachLine(form.of('urgency'), ({ paragraph }) =>
        paragraph.isFramed ? null : { is: 'không có khung', shouldBe: 'khung chữ nhật' },
      ),
  },
];
