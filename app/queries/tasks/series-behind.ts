import { and, asc, eq, gt } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { taskSeries } from '../../db/schema.ts';
import { loadOfficeRules } from '../../db/stores/office-rules-store.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { occurrencesToCreate } from '../../domain/task-series.ts';

const PAGE = 500;

/** The issuers that have periodic duties under way. */
export const issuersWithSeries = async (read: Db): Promise<string[]> =>
  (
    await read
      .selectDistinct({ issuerId: taskSeries.issuerId })
      .from(taskSeries)
      .where(eq(taskSeries.state, 'running'))
      .orderBy(asc(taskSeries.issuerId))
  ).map(({ issuerId }) => issuerId);

/** The running series of an issuer that lack an occurrence on a day. */
export async function seriesBehind(read: Db, issuerId: string, today: LocalDate): Promise<string[]> {
  const { rules } = await loadOfficeRules(read, issuerId);
  const behind: string[] = [];
  for (let after = ''; ; ) {
    const page = await read
      .select()
      .from(taskSeries)
      .where(and(eq(taskSeries.state, 'running'), eq(taskSeries.issuerId, issuerId), gt(taskSeries.id, after)))
      .orderBy(asc(taskSeries.id))
      .limit(PAGE);
    for (const series of page)
      if (occurrencesToCreate(series, { today, ahead: rules.occurrencesAhead }).length > 0) behind.push(series.id);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return behind;
    after = last.id;
  }
}
