import type { Form } from '../recognise/form.ts';
import type { Line } from '../recognise/line.ts';
import { type Fault, form30, type Rule } from './rule.ts';

const LETTERS = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'x',
  'y',
];
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

const roman = (text: string): number =>
  [...text].reduce((sum, sign, place) => {
    const value = ROMAN[sign] ?? 0;
    return sum + ((ROMAN[text[place + 1] ?? ''] ?? 0) > value ? -value : value);
  }, 0);

interface Series {
  readonly pattern: RegExp;
  /** Place in the series, from 1; 0 when it is none. */
  readonly place: (label: string) => number;
  readonly written: (place: number) => string;
  /** Lines that start the count anew. */
  readonly restarts: RegExp;
}

const PARTS: Series = {
  pattern: /^([IVXLC]+)\s*\.\s/,
  place: roman,
  written: (place) => `mục thứ ${place}`,
  restarts: /^(?:Phần|PHẦN|Chương|CHƯƠNG)\s/u,
};
const CLAUSES: Series = {
  pattern: /^(\d{1,2})\s*\.\s/,
  place: Number,
  written: (place) => `${place}.`,
  restarts: /^(?:[IVXLC]+\s*\.|Điều\s+\d|(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s)/u,
};
const POINTS: Series = {
  pattern: /^([a-zđ])\s*\)\s/u,
  place: (letter) => LETTERS.indexOf(letter) + 1,
  written: (place) => `${LETTERS[place - 1] ?? '?'})`,
  restarts: /^(?:[IVXLC]+\s*\.|\d+(?:\.\d+)*\s*\.|Điều\s+\d|(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s)/u,
};
const ARTICLES: Series = {
  pattern: /^Điều\s+(\d+)/u,
  place: Number,
  written: (place) => `Điều ${place}`,
  restarts: /^\b$/,
};

const isText = ({ component }: Line): boolean => ['body', 'heading', 'article', 'part', 'chapter'].includes(component);

/** Each label follows the one before it; a first label opens a new count. */
function disorder(form: Form, { pattern, place, written, restarts }: Series): Fault[] | null {
  const faults: Fault[] = [];
  let last = 0;
  let isUsed = false;
  for (const { text, paragraph } of form.lines.filter(isText)) {
    const label = pattern.exec(text)?.[1];
    if (label === undefined) {
      if (restarts.test(text)) last = 0;
      continue;
    }
    isUsed = true;
    const now = place(label);
    if (now !== last + 1 && now !== 1)
      faults.push({ at: paragraph, is: text.slice(0, 20), shouldBe: written(last + 1) });
    last = now;
  }
  return isUsed ? faults : null;
}

const rule = (name: string, demand: string, series: Series): Rule => ({
  id: `body.${name}`,
  component: 'body',
  demand,
  source: form30('II.6'),
  level: 'warning',
  check: (form) => disorder(form, series),
});

export const orderRules: readonly Rule[] = [
  rule('part-order', 'Mục I, II, III … đánh số liên tục.', PARTS),
  rule('article-order', 'Điều 1, 2, 3 … đánh số liên tục.', ARTICLES),
  rule('clause-order', 'Khoản 1, 2, 3 … đánh số liên tục trong từng mục, điều.', CLAUSES),
  rule('point-order', 'Điểm theo thứ tự bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h …', POINTS),
];
