import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directives } from '../../db/schema.ts';
import { loadCalendar } from '../../db/stores/calendar-store.ts';
import type { OfficeRules } from '../../domain/office-rules.ts';
import { confirmBy } from '../../domain/oral.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';

/** Spoken words whose tasks were given out and that nobody has confirmed. */
export const UNCONFIRMED: SQL | undefined = and(
  eq(directives.kind, 'ORAL'),
  eq(directives.status, 'issued'),
  isNull(directives.confirmedAt),
);

/** Spoken words that wait for the office of whoever spoke. */
export interface UnconfirmedOral {
  directiveId: string;
  subject: string;
  /** Who spoke, as recorded; the person where they hold a post here. */
  author: string;
  signerPersonId: string | null;
  spokenOn: LocalDate;
  recordedOn: LocalDate;
  confirmBy: LocalDate;
  isOverdue: boolean;
  taskCount: number;
}

/**
 * The spoken orders of an issuer that wait for confirmation, with the day until which it should come; the oldest
 * first. `visible` narrows them to what somebody may see.
 */
export async function unconfirmedOrals(
  read: Db,
  issuerId: string,
  today: LocalDate,
  rules: OfficeRules,
  visible?: SQL,
): Promise<UnconfirmedOral[]> {
  const rows = await read
    .select({
      directiveId: directives.id,
      subject: directives.subject,
      author: directives.author,
      signerPersonId: directives.signerPersonId,
      spokenOn: directives.issuedOn,
      receivedOn: directives.receivedOn,
      taskCount: directives.taskCount,
    })
    .from(directives)
    .where(and(eq(directives.issuerId, issuerId), UNCONFIRMED, visible))
    .orderBy(asc(sql`coalesce(${directives.receivedOn}, ${directives.issuedOn})`), asc(directives.id));
  if (rows.length === 0) return [];
  const calendar = await loadCalendar(read);
  return rows.map(({ receivedOn, spokenOn, ...row }) => {
    const spoken = spokenOn ?? today;
    const recordedOn = receivedOn ?? spoken;
    const until = confirmBy(recordedOn, rules, calendar);
    return { ...row, spokenOn: spoken, recordedOn, confirmBy: until, isOverdue: until < today };
  });
}
