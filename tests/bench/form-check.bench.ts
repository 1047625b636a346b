import { performance } from 'node:perf_hooks';
import { Document, Packer, PageBreak, Paragraph, TextRun } from 'docx';
import { checkForm } from '#app/documents/check/check-form.ts';
import { renderDocument } from '#app/documents/render.server.ts';
import { reportOf } from './progress-report.bench.ts';

export interface FormCheckBench {
  readonly pages: number;
  /** Milliseconds, the slowest of the rounds: each is a request somebody waits for. */
  readonly foreign: number;
  readonly report: number;
}

const PARAGRAPHS_A_PAGE = 12;
const TASKS_A_PAGE = 9;
const WORDS =
  'Ủy ban nhân dân các xã, thị trấn khẩn trương khắc phục những hạn chế đã được chỉ ra qua kiểm tra công tác cải cách hành chính, báo cáo kết quả trước ngày 25 tháng 3 năm 2022 để tổng hợp.';

/** Times the form checker on papers of many pages: a foreign one full of faults, and one of this program. */
export async function benchFormCheck(pages = 200, rounds = 3): Promise<FormCheckBench> {
  const [foreign, report] = [await foreignPaper(pages), await longReport(pages)];
  return { pages, foreign: slowest(rounds, foreign), report: slowest(rounds, report) };
}

function foreignPaper(pages: number): Promise<Buffer> {
  const children = Array.from({ length: pages * PARAGRAPHS_A_PAGE }, (_, place) => {
    const runs = WORDS.split(', ').map((text) => new TextRun({ text: `${text} ,`, font: 'Arial', size: 22 }));
    const ends =
      place % PARAGRAPHS_A_PAGE === PARAGRAPHS_A_PAGE - 1 ? [new TextRun({ children: [new PageBreak()] })] : [];
    return new Paragraph({ children: [...runs, ...ends] });
  });
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

const longReport = async (pages: number): Promise<Buffer> =>
  renderDocument('progress-report', await reportOf(pages * TASKS_A_PAGE));

function slowest(rounds: number, bytes: Uint8Array): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    checkForm(bytes);
    return performance.now() - start;
  });
  return Math.max(...times);
}
