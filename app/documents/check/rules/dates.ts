import type { Line } from '../recognise/line.ts';
import { eachLine, type Fault, form30, type Rule } from './rule.ts';

const FULL_DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?/giu;
const SHORT_DATE = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;

/** Days below 10 and the months 1 and 2 are written with a zero; other months without. */
const day = (text: string): string => text.replace(/^0?(?=\d$)/, '0');
const month = (text: string): string => (Number(text) <= 2 ? day(text) : String(Number(text)));

function dateFault(text: string): Omit<Fault, 'at'> | null {
  for (const [whole, d = '', m = ''] of [...text.matchAll(FULL_DATE), ...text.matchAll(SHORT_DATE)]) {
    const right = whole.replace(d, day(d)).replace(new RegExp(`${m}(?=/\\d{4}|\\s+năm|$)`), month(m));
    if (right !== whole) return { is: whole, shouldBe: right };
  }
  return null;
}

function impossible(text: string): Omit<Fault, 'at'> | null {
  for (const [whole, d, m, y] of [...text.matchAll(FULL_DATE), ...text.matchAll(SHORT_DATE)]) {
    const [dayNumber, monthNumber, year] = [Number(d), Number(m), y === undefined ? 2024 : Number(y)];
    const date = new Date(Date.UTC(year, monthNumber - 1, dayNumber));
    if (date.getUTCMonth() !== monthNumber - 1 || date.getUTCDate() !== dayNumber)
      return { is: whole, shouldBe: 'ngày có trong lịch' };
  }
  return null;
}

const TEXT = [
  'subject',
  'letterSubject',
  'basis',
  'body',
  'heading',
  'article',
  'annexSource',
  'annexBody',
  'table',
] as const;

const PLACE = /^(\p{Lu}[\p{L}\d .'-]*), ngày\s+(\d{1,2}|[ .…]*)\s*tháng\s+(\d{1,2}|[ .…]*)\s*năm\s+(\d{4}|[ .…]*)$/u;

const dated = (fault: (text: string) => Omit<Fault, 'at'> | null) => (line: Line) => fault(line.text);

export const dateRules: readonly Rule[] = [
  {
    id: 'place.wording',
    component: 'place',
    demand: 'Ghi địa danh, dấu phẩy, rồi "ngày … tháng … năm …", không viết tắt.',
    source: form30('II.4'),
    level: 'error',
    check: (form) =>
      eachLine(form.of('place'), ({ text }) =>
        PLACE.test(text) ? null : { is: text.slice(0, 80), shouldBe: 'Hồng Ngự, ngày 05 tháng 02 năm 2022' },
      ),
  },
  {
    id: 'place.padded',
    component: 'place',
    demand: 'Ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0 phía trước.',
    source: form30('II.4'),
    level: 'error',
    check: (form) => eachLine(form.of('place'), dated(dateFault)),
  },
  {
    id: 'body.padded-dates',
    component: 'body',
    demand: 'Ngày nhỏ hơn 10 và tháng 1, 2 nêu trong văn bản ghi thêm số 0 phía trước.',
    source: form30('II.4'),
    level: 'warning',
    check: (form) =>
      eachLine(
        TEXT.flatMap((component) => form.of(component)),
        dated(dateFault),
      ),
  },
  {
    id: 'body.real-dates',
    component: 'body',
    demand: 'Ngày nêu trong văn bản là ngày có thật.',
    source: form30('II.4'),
    level: 'error',
    check: (form) =>
      eachLine([...form.of('place'), ...TEXT.flatMap((component) => form.of(component))], dated(impossible)),
  },
];
