import { execute, type Office } from '../commands/define-command.server.ts';
import { createOccurrences as createSome, SERIES_AT_ONCE } from '../commands/series/create-occurrences.ts';
import { systemActor } from '../domain/access/roles.ts';
import type { LocalDate } from '../domain/shared/local-date.ts';
import { issuersWithSeries, seriesBehind } from '../queries/tasks/series-behind.ts';

/**
 * Creates the occurrences of all periodic duties that should exist on a day, a batch at a time; returns how many there
 * were. May be stopped anywhere and run again, by several processes at once: what exists is never created twice.
 */
export async function createOccurrences(office: Office, today: LocalDate): Promise<number> {
  let created = 0;
  for (const issuerId of await issuersWithSeries(office.db.read)) {
    const behind = await seriesBehind(office.db.read, issuerId, today);
    for (let start = 0; start < behind.length; start += SERIES_AT_ONCE) {
      const seriesIds = behind.slice(start, start + SERIES_AT_ONCE);
      created += (await execute(office, createSome, { actor: systemActor, input: { issuerId, seriesIds } })).count;
    }
  }
  return created;
}
