import { formatDocumentNumber } from '#app/domain/document-number.ts';
import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { FORM } from '../form-profile.ts';
import type { Fields } from '../template-fields.ts';
import { paperDate } from './dates.ts';
import { ruleUnder } from './rule-line.ts';
import { boldTextWidth } from './text-width.ts';

/** Who issues a paper, and its number, place and date (NĐ 30/2020/NĐ-CP, Phụ lục I, ô 2, 3, 4). */
export interface LetterheadFacts {
  /** The direct superior printed above in plain capitals, such as `UBND HUYỆN HỒNG NGỰ`; null for a People's Committee. */
  readonly superior: string | null;
  /** The issuer's full name, one entry for each printed line, as it was on the date of the paper. */
  readonly issuer: readonly string[];
  /** The issuer's name inside a sentence: `Ủy ban nhân dân huyện Hồng Ngự`. */
  readonly issuerName: string;
  /** The number in its register; null while the paper is a draft, which prints blanks for number and day. */
  readonly number: number | null;
  /** The symbol after the number, never changed in case: `UBND-HC`, `TTr-PNV`. */
  readonly symbol: string;
  /** Where the issuer sits, as it was called on that date: `Hồng Ngự`. */
  readonly place: string;
  /** Date of the paper; of a draft only month and year are printed. */
  readonly date: LocalDate;
}

const BLANK_NUMBER = '      ';
// Names are broken here rather than inside: the body first, its field or place below.
const BODIES = ['BAN CHỈ ĐẠO', 'ỦY BAN NHÂN DÂN', 'HỘI ĐỒNG NHÂN DÂN', 'HỘI ĐỒNG', 'VĂN PHÒNG', 'TỔ CÔNG TÁC'] as const;
const BEFORE_PLACE = / (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU) \S/;
const MOST_WORDS = 40;

/** Number and symbol, `05/BC-BCĐ`: two digits below 10; blanks before the number is taken. */
export function numberAndSymbol({ number, symbol }: Pick<LetterheadFacts, 'number' | 'symbol'>): string {
  return number === null ? `${BLANK_NUMBER}/${symbol}` : formatDocumentNumber(number, symbol);
}

/** The fields of the head of every paper. */
export function letterhead(facts: LetterheadFacts): Fields {
  const lines = facts.issuer.flatMap((line) => nameLines(line.toUpperCase()));
  return {
    'cơ quan chủ quản': facts.superior?.toUpperCase() ?? '',
    'tên cơ quan': lines.map((line) => ({ 'dòng tên': line })),
    'kẻ dưới tên cơ quan': ruleUnder(lines, FORM.type.issuer.size, FORM.head.left),
    'số ký hiệu': numberAndSymbol(facts),
  };
}

/** The field of the place-and-date line, which minutes do not have. */
export function placeAndDate({ place, number, date }: LetterheadFacts): Fields {
  return { 'địa danh ngày tháng': `${place}, ${paperDate(date, number === null)}` };
}

/** The line under an annex's title that names the paper it goes with (NĐ 30/2020/NĐ-CP, Phụ lục I, mục III.1). */
export function annexSource(paper: string, facts: LetterheadFacts): string {
  const date = paperDate(facts.date, facts.number === null);
  return `(Kèm theo ${paper} số ${numberAndSymbol(facts)} ${date} của ${facts.issuerName})`;
}

/** Breaks a name too wide for the left column: after the body's own words, before its place, or in the middle. */
function nameLines(name: string): string[] {
  if (fits(name)) return [name];
  const body = BODIES.find((words) => name.startsWith(`${words} `));
  if (body !== undefined) return [body, ...nameLines(name.slice(body.length + 1))];
  const place = BEFORE_PLACE.exec(name)?.index;
  const lines = place === undefined ? halves(name) : [name.slice(0, place), name.slice(place + 1)];
  return lines.every(fits) ? lines : halves(name);
}

const fits = (line: string): boolean => boldTextWidth(line, FORM.type.issuer.size.use) <= FORM.head.left;

/** Two lines of about the same width; Word breaks them further if they are still too wide. */
function halves(name: string): string[] {
  const words = name.split(' ');
  if (words.length < 2 || words.length > MOST_WORDS) return [name];
  const line = (from: number, to?: number) => words.slice(from, to).join(' ');
  const widest = (at: number) => Math.max(...[line(0, at), line(at)].map((part) => boldTextWidth(part, 1)));
  const places = words.slice(1).map((_, index) => index + 1);
  const best = places.reduce((chosen, at) => (widest(at) < widest(chosen) ? at : chosen), 1);
  return [line(0, best), line(best)];
}
