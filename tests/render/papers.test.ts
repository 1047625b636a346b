import { beforeAll, describe, expect, test } from 'vitest';
import { DOCUMENT_TYPE_NAMES } from '#app/documents/registry.ts';
import { renderDocument } from '#app/documents/render.server.ts';
import { sampleFacts } from '#app/documents/template-files.server.ts';
import { NO_TASKS } from '#app/domain/counting.ts';
import { type Page, type Pdf, printed } from './support/pdf.ts';

const MM = 72 / 25.4;
const MANY_ROWS = 320;
const LAUNCH_LIMIT_MS = 170_000;
const LONG_TEXT = 'Nội dung nhiệm vụ rất dài, phải chia qua nhiều trang. '.repeat(120);
// A part, point or annex heading: nothing of it may stand alone at the foot of a page.
const HEADING =
  /^([IVX]+\. \p{Lu}[\p{Lu}\s,]+|\d\. (Đánh giá chung|Nhiệm vụ trọng tâm|Tổ chức thực hiện|Đối với .*)|Phụ lục.*)$/u;

let papers: Map<string, Pdf>;

async function longReports(): Promise<Record<string, Buffer>> {
  const facts = await sampleFacts('progress-report');
  const counts = (rows: number) => ({ ...NO_TASKS, N: rows, P1: rows });
  const [first, ...others] = facts.tasks;
  if (!first) throw new Error('the sample has no tasks');
  const many = Array.from({ length: MANY_ROWS }, (_, index) => facts.tasks[index % facts.tasks.length] ?? first);
  const long = [{ ...first, text: LONG_TEXT }, ...others];
  const plain = { ...facts, units: [], previous: null };
  return {
    'many rows': await renderDocument('progress-report', { ...plain, tasks: many, counts: counts(many.length) }),
    'long cell': await renderDocument('progress-report', { ...plain, tasks: long, counts: counts(long.length) }),
  };
}

beforeAll(async () => {
  const samples: [string, Buffer][] = [];
  for (const type of DOCUMENT_TYPE_NAMES) samples.push([type, await renderDocument(type, await sampleFacts(type))]);
  papers = await printed({ ...Object.fromEntries(samples), ...(await longReports()) });
}, LAUNCH_LIMIT_MS);

function pagesOf(name: string): readonly Page[] {
  const pdf = papers.get(name);
  if (!pdf || pdf.pages.length === 0) throw new Error(`${name} was not printed`);
  return pdf.pages;
}

const isLandscape = ({ width, height }: Page) => width > height;

describe.each(DOCUMENT_TYPE_NAMES)('%s on paper', (type) => {
  test('uses one type face that has every Vietnamese letter', () => {
    const fonts = papers.get(type)?.fonts ?? [];
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((font) => !/^(LiberationSerif|TimesNewRoman)/.test(font))).toEqual([]);
  });

  test('has Quốc hiệu on one line inside the margins, beside the name of the issuer', () => {
    const [first] = pagesOf(type);
    const line = first?.lines.find((text) => text.includes('CỘNG HÒA'));
    expect(line).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    const right = Math.max(...(first?.words ?? []).map((word) => word.right));
    expect(right).toBeLessThanOrEqual((first?.width ?? 0) - 20 * MM + 1);
  });

  test('stays within its margins on every page', () => {
    for (const page of pagesOf(type)) {
      for (const word of page.words) {
        expect(word.left, word.text).toBeGreaterThanOrEqual(30 * MM - 1);
        expect(word.right, word.text).toBeLessThanOrEqual(page.width - 15 * MM + 1);
        expect(word.bottom, word.text).toBeLessThanOrEqual(page.height - 20 * MM + 3);
      }
    }
  });

  test('has no empty page and numbers the pages of each part from 2 on', () => {
    let number = 0;
    for (const page of pagesOf(type)) {
      expect(page.lines.length).toBeGreaterThan(1);
      const starts = page.lines.some((line) => line.includes('CỘNG HÒA') || /^Phụ lục/.test(line));
      number = starts ? 1 : number + 1;
      const inTopMargin = page.words.filter((word) => word.bottom < 20 * MM).map((word) => word.text);
      expect(inTopMargin).toEqual(number === 1 ? [] : [String(number)]);
    }
  });

  test('keeps its last sentence with the signature and the recipients', () => {
    const closing = pagesOf(type).filter(({ lines }) => lines.some((line) => line.endsWith('./.')));
    expect(closing).toHaveLength(1);
    const words = closing[0]?.lines.join('\n');
    expect(words).toContain('Nơi nhận:');
    expect(words).toContain('- Lưu:');
  });

  test('leaves no heading, and nothing that leads to a list, alone at the foot of a page', () => {
    const last = pagesOf(type).map(({ lines }) => lines.at(-1) ?? '');
    expect(last.filter((line) => HEADING.test(line) || line.endsWith(':'))).toEqual([]);
  });
});

describe('the head', () => {
  test('has the name of the committee on two lines', () => {
    const [first] = pagesOf('meeting-invitation');
    const left = first?.words.filter((word) => word.right < (30 + 62) * MM && word.top < 45 * MM) ?? [];
    const tops = [...new Set(left.map((word) => Math.round(word.top)))].sort((a, b) => a - b);
    const lines = tops.map((top) =>
      left
        .filter((word) => Math.round(word.top) === top)
        .map((word) => word.text)
        .join(' '),
    );
    expect(lines.slice(0, 4)).toEqual(['UBND HUYỆN HỒNG NGỰ', 'BAN CHỈ ĐẠO', 'CẢI CÁCH HÀNH CHÍNH', 'Số: 03/GM-BCĐ']);
  });

  test('has number and date on one base line', () => {
    const [first] = pagesOf('directive-letter');
    const bottomOf = (text: string) => first?.words.find((word) => word.text === text)?.bottom ?? Number.NaN;
    // The date is set a point larger, so its box ends a little lower than its base line does.
    expect(Math.abs(bottomOf('389/UBND-HC') - bottomOf('tháng'))).toBeLessThan(1);
  });
});

describe('a long annex', () => {
  test('repeats the heading of its table on every page, with no row lost or split', () => {
    const annex = pagesOf('many rows').filter(isLandscape);
    expect(annex.length).toBeGreaterThan(20);
    const numbers = annex.flatMap(({ words }) => {
      const heading = words.find((word) => word.text === 'STT');
      expect(heading).toBeDefined();
      return words
        .filter((word) => word.right < 42 * MM && word.top > (heading?.top ?? 0) && /^\d+$/.test(word.text))
        .toSorted((a, b) => a.top - b.top);
    });
    expect(numbers.map((word) => Number(word.text))).toEqual(
      Array.from({ length: MANY_ROWS }, (_, index) => index + 1),
    );
  });

  test('prints all of a text longer than a page', () => {
    const text = pagesOf('long cell')
      .flatMap(({ words }) => words.map((word) => word.text))
      .join(' ');
    expect(text.match(/rất/g)).toHaveLength(120);
    expect(text.match(/trang\./g)).toHaveLength(120);
  });
});
