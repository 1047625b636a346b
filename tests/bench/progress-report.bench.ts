import { performance } from 'node:perf_hooks';
import {
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { fillTemplate } from '#app/documents/fill/fill-template.mjs';
import type { TaskProgressRow } from '#app/documents/parts/task-table.ts';
import { type FactsByType, fieldsToPrint } from '#app/documents/registry.ts';
import { renderDocument } from '#app/documents/render.server.ts';
import type { Fields } from '#app/documents/template-fields.ts';
import { sampleFacts, shippedTemplate } from '#app/documents/template-files.server.ts';
import { NO_TASKS } from '#app/domain/counting.ts';

export interface ProgressReportBench {
  readonly rows: number;
  /** Milliseconds, the median of the rounds. */
  readonly docxAlone: number;
  /** The whole report from its template, on the same thread. */
  readonly filled: number;
  /** The whole report as the server makes it: in a worker, from its start to the bytes. */
  readonly rendered: number;
  /** `filled` over `docxAlone`; the aim is 1.5 at most. */
  readonly ratio: number;
  readonly renderedRatio: number;
}

const COLUMNS = [11, 29, 49, 27, 26, 21, 28, 21, 21, 19].map((mm) => Math.round((mm * 1440) / 25.4));

/** Times a progress report of many tasks against the docx library writing the same table and nothing else. */
export async function benchProgressReport(rows = 2000, rounds = 5): Promise<ProgressReportBench> {
  const facts = await reportOf(rows);
  const template = await shippedTemplate('progress-report');
  const cells = cellsOf(fieldsToPrint('progress-report', facts));
  const docxAlone = await median(rounds, () => docxTable(cells));
  const filled = await median(rounds, () => fillTemplate(template, fieldsToPrint('progress-report', facts)));
  const rendered = await median(rounds, () => renderDocument('progress-report', facts));
  return { rows, docxAlone, filled, rendered, ratio: filled / docxAlone, renderedRatio: rendered / docxAlone };
}

/** The sample's report with many tasks, every text of its own so that nothing is gained by repetition. */
export async function reportOf(rows: number): Promise<FactsByType['progress-report']> {
  const facts = await sampleFacts('progress-report');
  const tasks = Array.from({ length: rows }, (_, index): TaskProgressRow => {
    const row = facts.tasks[index % facts.tasks.length];
    if (!row) throw new Error('the sample has no tasks');
    return { ...row, text: `${row.text} (${index + 1})` };
  });
  const counts = { ...NO_TASKS, N: rows, P1: rows };
  return { ...facts, tasks, counts, previous: null, units: [] };
}

function cellsOf(fields: Fields): string[][] {
  const rows = fields['bảng nhiệm vụ'];
  if (!Array.isArray(rows)) throw new Error('the report has no table of tasks');
  return rows.map((row) => Object.values(row).map(String));
}

function docxTable(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const row = (texts: readonly string[]) =>
    new TableRow({
      cantSplit: true,
      children: texts.map(
        (text, index) =>
          new TableCell({
            width: { size: COLUMNS[index] ?? 0, type: WidthType.DXA },
            children: [new Paragraph({ text, style: 'BangChu' })],
          }),
      ),
    });
  const table = new Table({ columnWidths: COLUMNS, layout: TableLayoutType.FIXED, rows: rows.map(row) });
  const page = { size: { orientation: PageOrientation.LANDSCAPE } };
  return Packer.toBuffer(new Document({ sections: [{ properties: { page }, children: [table] }] }));
}

/** The middle time of the rounds, after one that warms up. */
async function median(rounds: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
