import { z } from 'zod';
import { optionalText } from '#app/commands/inputs.ts';
import { progressReportFacts } from '#app/documents/papers/progress-paper.ts';
import { renderDocument } from '#app/documents/render.server.ts';
import { progressReportPage } from '#app/queries/reports/progress-report-page.ts';
import { reportHead } from '#app/queries/reports/reporting-bodies.ts';
import { typedDate } from '#app/text/format.ts';
import { reportsText } from '#app/text/reports.ts';
import { taskTurnsText } from '#app/text/task-turns.ts';
import { downloadLoader } from '#app/web/download-loader.server.ts';
import { downloadDraft } from '#app/web/issued-document.server.ts';
import { LONGEST_PART } from './longest-part.ts';

const part = optionalText(LONGEST_PART);
const words = z.object({ addressees: part, highlights: part, difficulties: part, nextSteps: part, signer: part });

/** The report in Word, as the figures are now; a draft without number. Nothing is written, so it is a plain GET. */
export const loader = downloadLoader({ permission: 'document:export' }, async ({ read, actor, url, today }) => {
  const { signer: signerId, ...typed } = words.parse(Object.fromEntries(url.searchParams));
  const { body, signers, report, named, leftOut, query } = await progressReportPage(read, actor, {
    search: url.searchParams,
    today,
  });
  const facts = progressReportFacts({
    body,
    head: await reportHead(read, body, today),
    report,
    named,
    causes: taskTurnsText.vi.cause,
    countedBy: query.basis,
    leftOut,
    words: typed,
    signer: signers.find(({ personId }) => personId === signerId) ?? null,
    from: query.from,
    today,
  });
  // The name of a paper is Vietnamese, whatever the language of the screen.
  return downloadDraft(
    await renderDocument('progress-report', facts),
    reportsText.vi.file(typedDate(today).replaceAll('/', '-')),
  );
});
