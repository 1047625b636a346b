import type { Db } from '#app/db/client.server.ts';
import { progressReportFacts } from '#app/documents/papers/progress-paper.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { progressReportPage } from '#app/queries/reports/progress-report-page.ts';
import { reportHead } from '#app/queries/reports/reporting-bodies.ts';
import { taskTurnsText } from '#app/text/task-turns.ts';

const NO_WORDS = { addressees: '', highlights: '', difficulties: '', nextSteps: '' };

/** A progress report as its address asks for it: the page, and the facts of its Word file without added words. */
export async function progressReportOf(read: Db, actor: Actor, address: string, today: LocalDate) {
  const page = await progressReportPage(read, actor, { search: new URLSearchParams(address), today });
  const { body, report, named, leftOut, signers, query } = page;
  const facts = progressReportFacts({
    body,
    head: await reportHead(read, body, today),
    report,
    named,
    causes: taskTurnsText.vi.cause,
    countedBy: query.basis,
    leftOut,
    words: NO_WORDS,
    signer: signers[0] ?? null,
    from: query.from,
    today,
  });
  return { ...page, facts };
}
