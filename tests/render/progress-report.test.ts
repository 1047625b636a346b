import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { tasks } from '#app/db/schema.ts';
import { quantity } from '#app/documents/parts/figures.ts';
import { renderDocument } from '#app/documents/render.server.ts';
import { ratesOf } from '#app/domain/counting.ts';
import { taskOffice } from '#tests/commands/tasks/office.ts';
import { progressReportOf } from '#tests/support/progress-report.ts';
import { addRandomTasks } from '#tests/support/random-tasks.ts';
import { world } from '#tests/support/world.ts';
import { type Page, type Pdf, printed } from './support/pdf.ts';

const LAUNCH_LIMIT_MS = 170_000;
const MM = 72 / 25.4;

const w = await world({ today: '2022-04-19' });
const { givenTo } = await taskOffice(w);
const [model] = await w.db.read
  .select()
  .from(tasks)
  .where(eq(tasks.id, await givenTo('HN-LT')));
await addRandomTasks(w, model!, { count: 150, seed: 41 });

const { report, facts } = await progressReportOf(w.db.read, await w.actor('chutich'), 'tu=1/4/2022', w.today());

let pdf: Pdf;
beforeAll(async () => {
  const found = (await printed({ report: await renderDocument('progress-report', facts) })).get('report');
  if (!found) throw new Error('the report was not printed');
  pdf = found;
}, LAUNCH_LIMIT_MS);

const textOf = (pages: readonly Page[]) => pages.flatMap(({ lines }) => lines).join('\n');
const isLandscape = ({ width, height }: Page) => width > height;
/** The tasks lie across their pages; the units stand after them. */
const annexes = () => ({
  tasks: pdf.pages.filter(isLandscape),
  units: pdf.pages.slice(pdf.pages.findLastIndex(isLandscape) + 1),
});

describe('a report of the office, opened and printed by LibreOffice', () => {
  test('says the figures of the page in its text', () => {
    const text = textOf(pdf.pages).replaceAll(/\s+/g, ' ');
    const { N, C1, C2, P1, P2 } = report.counts;
    for (const said of [
      `Tổng số nhiệm vụ: ${quantity(N)}, trong đó:`,
      `Hoàn thành đúng hạn: ${quantity(C1)} nhiệm vụ`,
      `Hoàn thành quá hạn: ${quantity(C2)} nhiệm vụ`,
      `Đang thực hiện, trong hạn: ${quantity(P1)} nhiệm vụ`,
      `Đang thực hiện, quá hạn: ${quantity(P2)} nhiệm vụ`,
    ])
      expect(text).toContain(said);
    const { percent } = ratesOf(report.counts).onTimeAmongDue;
    expect(text).toContain(`${percent?.toFixed(2).replace('.', ',')}% số nhiệm vụ đã đến hạn`);
  });

  test('breaks no date over two lines', () => {
    const dates = annexes().tasks.flatMap(({ words }) => words.filter(({ text }) => /\d\/\d+\/\d/.test(text)));
    expect(dates.length).toBeGreaterThan(report.rows.length);
    expect(dates.filter(({ text }) => !/\/\d{4}\b/.test(text)).map(({ text }) => text)).toEqual([]);
  });

  test('lists every task once, in order, in its first annex', () => {
    const numbers = annexes().tasks.flatMap(({ words }) => {
      const heading = words.find(({ text }) => text === 'STT');
      return words
        .filter(({ text, right, top }) => right < 42 * MM && top > (heading?.top ?? 0) && /^\d+$/.test(text))
        .toSorted((a, b) => a.top - b.top);
    });
    expect(numbers.map(({ text }) => Number(text))).toEqual(report.rows.map((_, index) => index + 1));
  });

  test('has a line for every unit and their sum in its second annex', () => {
    const lines = annexes().units.flatMap((page) => page.lines);
    for (const [index, { counts }] of report.units.entries()) {
      const { N, C1, C2, P1, P2, U } = counts;
      const figures = [N, C1, C2, P1, P2, U].join(' ');
      expect(lines.some((line) => line.startsWith(`${index + 1} `) && line.includes(` ${figures} `))).toBe(true);
    }
    const { N, C1, C2, P1, P2, U } = report.counts;
    expect(lines.some((line) => line.startsWith(`Tổng cộng ${[N, C1, C2, P1, P2, U].join(' ')} `))).toBe(true);
  });

  test('keeps its text upright, its tasks across, its units upright again, and no page empty', () => {
    const turned = pdf.pages.map(isLandscape);
    const [first, last] = [turned.indexOf(true), turned.lastIndexOf(true)];
    expect(first).toBeGreaterThan(0);
    expect(turned.slice(first, last + 1).every(Boolean)).toBe(true);
    expect(last).toBeLessThan(turned.length - 1);
    expect(pdf.pages.every(({ lines }) => lines.length > 2)).toBe(true);
  });
});
