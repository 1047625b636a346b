import { foldVietnamese } from '#app/domain/shared/fold-vietnamese.ts';
import type { Component } from '../recognise/components.ts';
import type { Form } from '../recognise/form.ts';
import type { Line } from '../recognise/line.ts';
import { capitals30, eachLine, type Rule } from './rule.ts';

const TEXT: ReadonlySet<Component> = new Set([
  'subject',
  'letterSubject',
  'addressee',
  'basis',
  'article',
  'heading',
  'body',
  'recipient',
  'annexSource',
  'annexBody',
  'table',
]);
const text = (form: Form): readonly Line[] => form.lines.filter(({ component }) => TEXT.has(component));

/** What is quoted is written as its author wrote it. */
const QUOTED = /["“][^"“”]*["”]/g;

const rule = (
  name: string,
  demand: string,
  place: string,
  pattern: RegExp,
  right: (match: string) => string,
): Rule => ({
  id: `capitals.${name}`,
  component: 'capitals',
  demand,
  source: capitals30(place),
  level: 'warning',
  check: (form) =>
    eachLine(text(form), (line) => {
      const found = pattern.exec(line.text.replace(QUOTED, (quoted) => '"'.repeat(quoted.length)));
      return found ? { is: found[0].trim(), shouldBe: right(found[0].trim()) } : null;
    }),
});

const lowerFirst = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
const upperFirst = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

const BODIES = ['Ủy ban nhân dân', 'Hội đồng nhân dân', 'Ban Chỉ đạo', 'Tòa án nhân dân', 'Viện kiểm sát nhân dân'];
const ROOMS = [
  'Nội vụ',
  'Tư pháp',
  'Tài chính',
  'Văn hóa',
  'Giáo dục',
  'Y tế',
  'Kinh tế',
  'Nông nghiệp',
  'Tài nguyên',
  'Lao động',
  'Thanh tra',
];
const DOCUMENTS = 'nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kế hoạch|báo cáo|thông báo|tờ trình|công văn';
const WEEKDAYS = 'hai|ba|tư|năm|sáu|bảy';

/** Both places of the mark are in use: Ủy and Uỷ. */
const eitherMark = (pattern: string): string => pattern.replaceAll('Ủy', '(?:Ủy|Uỷ)').replaceAll('ỦY', '(?:ỦY|UỶ)');
const anyCase = (name: string): string =>
  name
    .replace(/\p{L}/gu, (letter) => `[${letter.toLocaleLowerCase('vi')}${letter.toLocaleUpperCase('vi')}]`)
    .replace('[ủỦ][yY]', '(?:[ủỦ][yY]|[uU][ỷỶ])');

/** A body's name in any case, where it is neither written as it should be nor all in capitals. */
function misspelledBody(): RegExp {
  const wrong = BODIES.map(
    (name) => `(?!${eitherMark(name)}|${eitherMark(name.toLocaleUpperCase('vi'))})${anyCase(name)}`,
  );
  return new RegExp(`(?<!\\p{L})(?:${wrong.join('|')})(?!\\p{L})`, 'u');
}

const rightBody = (match: string): string =>
  BODIES.find((name) => foldVietnamese(name) === foldVietnamese(match)) ?? match;

export const capitalRules: readonly Rule[] = [
  rule(
    'division',
    'Danh từ chung chỉ đơn vị hành chính viết thường trước tên riêng: huyện Hồng Ngự, xã Long Thuận.',
    'III.1',
    /(?<=[\p{Ll}\d,;()] )(?:Huyện|Xã|Tỉnh|Phường|Quận|Thị trấn|Thị xã|Thành phố(?! Hồ Chí Minh)) (?=\p{Lu}\p{Ll}*(?: |[.,;]|$))/u,
    lowerFirst,
  ),
  rule(
    'numbered-division',
    'Viết hoa danh từ chung khi tên đơn vị hành chính là số: Quận 1, Phường 3.',
    'III.1',
    /(?<!\p{L})(?:quận|phường) (?=\d{1,2}(?!\d|%|[.,]\d))\d+/u,
    upperFirst,
  ),
  rule(
    'body-name',
    'Tên cơ quan viết hoa chữ cái đầu của các từ chỉ loại hình và chức năng: Ủy ban nhân dân, Ban Chỉ đạo.',
    'IV.1',
    misspelledBody(),
    rightBody,
  ),
  rule(
    'reform',
    'Chỉ viết hoa chữ đầu của cụm từ chỉ chức năng: cải cách hành chính.',
    'IV.1',
    /(?:[Cc]ải Cách|[Cc]ải cách Hành [Cc]hính|[Cc]ải cách hành Chính|Cải Cách Hành Chính)/u,
    (match) => match.toLocaleLowerCase('vi'),
  ),
  rule(
    'department',
    'Tên phòng, ban, sở viết hoa chữ cái đầu của cụm từ chỉ lĩnh vực: Phòng Nội vụ.',
    'IV.1',
    new RegExp(`(?<!\\p{L})(?:[Pp]hòng|[Ss]ở) (?:${ROOMS.map(lowerFirst).join('|')})(?!\\p{L})`, 'u'),
    (match) =>
      match
        .split(' ')
        .map((word, place) => (place < 2 ? upperFirst(word) : word))
        .join(' '),
  ),
  rule(
    'people',
    'Viết hoa "Nhân dân", "Nhà nước".',
    'V.1',
    /(?:Đảng và|pháp luật của|Đảng,) nhà nước|(?:phục vụ|toàn thể|các tầng lớp|quần chúng) nhân dân(?! lao động)/u,
    (match) => match.replace('nhà nước', 'Nhà nước').replace('nhân dân', 'Nhân dân'),
  ),
  rule(
    'document',
    'Viết hoa tên loại khi nói đến một văn bản cụ thể: Kế hoạch số 12/KH-UBND.',
    'V',
    new RegExp(`(?<=[\\p{L}\\d,;:(] ?)(?:${DOCUMENTS}) (?=số:? ?\\d)`, 'u'),
    upperFirst,
  ),
  rule(
    'article',
    'Viện dẫn: viết hoa "Điều", "Chương", "Mục", "Phần".',
    'V',
    /(?<=(?:khoản|Khoản|điểm \p{Ll}) \d+ )điều (?=\d)|(?<!\p{L})chương (?=[IVX]+(?!\p{L}))/u,
    upperFirst,
  ),
  rule(
    'clause',
    'Viện dẫn: viết thường "khoản", "điểm".',
    'V',
    /(?<=[\p{Ll},] )(?:Khoản (?=\d+ )|Điểm (?=[a-zđ] ))/u,
    lowerFirst,
  ),
  rule(
    'weekday',
    'Viết hoa tên thứ khi ghi bằng chữ: thứ Hai.',
    'V',
    new RegExp(`\\(thứ (?:${WEEKDAYS})\\)|(?:sáng|chiều|tối) thứ (?:${WEEKDAYS})(?!\\p{L})`, 'u'),
    (match) =>
      match.replace(/(thứ )(\p{L})/u, (_whole, word: string, first: string) => word + first.toLocaleUpperCase('vi')),
  ),
  rule(
    'weekday-noun',
    'Viết thường từ "thứ" trước tên ngày: thứ Hai.',
    'V',
    /(?<=[\p{Ll},(] ?)Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy|hai|ba|tư|năm|sáu|bảy)(?!\p{L})/u,
    (match) => match.replace('Thứ', 'thứ').replace(/ (\p{L})/u, (found) => found.toLocaleUpperCase('vi')),
  ),
];
