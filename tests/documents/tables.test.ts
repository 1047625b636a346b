import { describe, expect, test } from 'vitest';
import type { TaskProgressRow } from '#app/documents/parts/task-table.ts';
import type { FactsByType } from '#app/documents/registry.ts';
import { ROWS_FOR_WORKER, renderDocument } from '#app/documents/render.server.ts';
import { sampleFacts } from '#app/documents/template-files.server.ts';
import { NO_TASKS } from '#app/domain/counting.ts';
import { readDocx, type WordFile } from './support/docx.ts';
import { all, at, elementsIn, textOf, type XmlElement } from './support/xml.ts';

async function reportOf(rows: number): Promise<FactsByType['progress-report']> {
  const facts = await sampleFacts('progress-report');
  const tasks = Array.from({ length: rows }, (_, index): TaskProgressRow => {
    const row = facts.tasks[index % facts.tasks.length];
    if (!row) throw new Error('the sample has no tasks');
    return { ...row, text: `Nhiệm vụ thứ ${index + 1}` };
  });
  const counts = { ...NO_TASKS, N: rows, P1: rows };
  return { ...facts, tasks, counts, previous: null, units: [{ unit: 'Phòng Nội vụ', counts }] };
}

const taskTable = (file: WordFile): XmlElement[] => elementsIn(elementsIn(file.body, 'w:tbl')[2] ?? file.body, 'w:tr');

const cells = (row: XmlElement | undefined): string[] => (row ? elementsIn(row, 'w:tc').map(textOf) : []);

describe('the table of tasks', () => {
  test.each([1, 25, ROWS_FOR_WORKER + 100])('holds %i rows, in order, none of them split', async (rows) => {
    const file = readDocx(await renderDocument('progress-report', await reportOf(rows)));
    const [heading, ...body] = taskTable(file);
    expect(cells(heading)).toHaveLength(10);
    expect(body.map((row) => cells(row).slice(0, 3)[2])).toEqual(
      Array.from({ length: rows }, (_, index) => `Nhiệm vụ thứ ${index + 1}`),
    );
    expect(body.map((row) => cells(row)[0])).toEqual(Array.from({ length: rows }, (_, index) => String(index + 1)));
    expect(body.every((row) => at(row, 'w:trPr', 'w:cantSplit'))).toBe(true);
    expect(body.every((row) => !at(row, 'w:trPr', 'w:tblHeader'))).toBe(true);
    expect(all(file.body, 'w:tc').filter((cell) => elementsIn(cell, 'w:p').length === 0)).toEqual([]);
  });

  test('prints days in figures with the zeros of the decree, and words where there is no day', async () => {
    const file = readDocx(await renderDocument('progress-report', await sampleFacts('progress-report')));
    const dues = taskTable(file).map((row) => cells(row)[5]);
    expect(dues).toEqual([
      'Thời hạn',
      '15/4/2022',
      '15/4/2022',
      '30/6/2022',
      '08/4/2022',
      '25/3/2022',
      '22/4/2022',
      'Thường xuyên',
      '29/4/2022',
    ]);
  });
});

describe('totals', () => {
  test.each<[string, (facts: FactsByType['progress-report']) => FactsByType['progress-report']]>([
    [
      'groups that do not make the total',
      (facts) => ({ ...facts, counts: { ...facts.counts, C1: facts.counts.C1 + 1 } }),
    ],
    ['an annex of tasks that is one short', (facts) => ({ ...facts, tasks: facts.tasks.slice(1) })],
    ['an annex of units that is one short', (facts) => ({ ...facts, units: facts.units.slice(1) })],
  ])('a report is not printed with %s', async (_, broken) => {
    const facts = broken(await sampleFacts('progress-report'));
    await expect(renderDocument('progress-report', facts)).rejects.toThrow('document.totals_differ');
  });
});
