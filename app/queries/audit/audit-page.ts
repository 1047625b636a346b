import { and, desc, eq, gte, inArray, like, lt, type SQL } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { auditEvents, people } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { foldVietnamese } from '../../domain/shared/fold-vietnamese.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { visibleTo } from '../visible-to.ts';
import { type SubjectName, subjectNames } from './subject-names.ts';

/** What the log is narrowed to; empty parts do not narrow. */
export interface AuditFilters {
  /** Part of a person's name, with or without marks. */
  person?: string;
  personId?: string;
  command?: string;
  subjectKind?: string;
  subjectId?: string;
  /** Office time, from (included) and until (left out). */
  from?: Date;
  until?: Date;
}

export interface AuditLine {
  seq: number;
  at: Date;
  recordedAt: Date;
  actorPersonId: string | null;
  actorName: string;
  command: string;
  type: string;
  subjectKind: string;
  subjectId: string;
  data: Record<string, unknown>;
  hash: string;
  /** Of meetings, papers and tasks; other records are named by what the event kept. */
  named: SubjectName | null;
}

export const AUDIT_PAGE = 50;

/** One page of the log, newest first, of the People's Committees the actor may read it of; `before` is the place to go on from. */
export async function auditPage(
  read: Db,
  actor: Actor,
  { filters, before, today }: { filters: AuditFilters; before: number | null; today: LocalDate },
): Promise<{ rows: AuditLine[]; older: number | null }> {
  const rows = await read
    .select()
    .from(auditEvents)
    .where(
      and(
        visibleTo(actor, 'audit:read', { issuerId: auditEvents.issuerId }),
        before === null ? undefined : lt(auditEvents.seq, before),
        narrowed(read, filters),
      ),
    )
    .orderBy(desc(auditEvents.seq))
    .limit(AUDIT_PAGE + 1);
  const shown = rows.slice(0, AUDIT_PAGE);
  const names = await subjectNames(read, actor, { subjects: shown, today });
  return {
    rows: shown.map((line) => ({ ...line, named: names.get(line.subjectId) ?? null })),
    older: rows.length > AUDIT_PAGE ? (shown.at(-1)?.seq ?? null) : null,
  };
}

function narrowed(read: Db, filters: AuditFilters): SQL | undefined {
  const { actorPersonId, command, subjectKind, subjectId, at } = auditEvents;
  const name = foldVietnamese(filters.person ?? '');
  const named = read
    .select({ id: people.id })
    .from(people)
    .where(like(people.nameFold, `%${name}%`));
  return and(
    name === '' ? undefined : inArray(actorPersonId, named),
    filters.personId ? eq(actorPersonId, filters.personId) : undefined,
    filters.command ? eq(command, filters.command) : undefined,
    filters.subjectKind ? eq(subjectKind, filters.subjectKind) : undefined,
    filters.subjectId ? eq(subjectId, filters.subjectId) : undefined,
    filters.from ? gte(at, filters.from) : undefined,
    filters.until ? lt(at, filters.until) : undefined,
  );
}
