import type { Db } from '../../db/client.server.ts';
import { loadSeries, type NumberEntry, type SeriesRow, seriesOf } from '../../db/stores/number-book.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor, Scope } from '../../domain/access/roles.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import { type LocalDate, yearOf } from '../../domain/shared/local-date.ts';
import { type EntryQuery, listEntries } from './list-entries.ts';
import { registerReport } from './register-report.ts';
import { type RegisterRow, registerRows } from './register-rows.ts';
import { typesServed } from './symbols.ts';

/** A register, if the actor may read it. Throws NotFound. */
export async function readableRegister(
  read: Db,
  actor: Actor,
  seriesId: string,
  today: LocalDate,
): Promise<{ register: RegisterRow; row: SeriesRow; scope: Scope }> {
  const { row, scope } = await loadSeries(read, seriesId);
  const [register] = can(actor, 'register:read', scope) ? await registerRows(read, [row], today) : [];
  if (!register) throw new NotFound('number_series', seriesId);
  return { register, row, scope };
}

/** A line of the register as its page shows it. */
export type EntryRow = Omit<NumberEntry, 'takenAt' | 'issuerId' | 'version'> & { mayVoid: boolean };

/** A register with a page of its lines, what an inspection finds, and what the actor may do. */
export async function registerPage(
  read: Db,
  actor: Actor,
  { seriesId, query, today }: { seriesId: string; query: EntryQuery; today: LocalDate },
) {
  const { register, row, scope } = await readableRegister(read, actor, seriesId, today);
  const { rows, ...list } = await listEntries(read, seriesId, query);
  const isOpen = register.lockedOn === null;
  const mayVoid = isOpen && can(actor, 'number:void', scope);
  const mayManage = can(actor, 'register:manage', scope);
  return {
    register,
    report: await registerReport(read, row),
    list: { ...list, rows: rows.map((entry) => shown(entry, mayVoid)) },
    may: {
      enter: isOpen && can(actor, 'directive:issue', scope),
      edit: isOpen && mayManage,
      void: mayVoid,
      carryOn: mayManage && (await lacksSuccessor(read, row, today)),
    },
  };
}

const shown = ({ takenAt: _at, issuerId: _issuer, version: _version, ...entry }: NumberEntry, mayVoid: boolean) => ({
  ...entry,
  mayVoid: mayVoid && entry.voidedAt === null && entry.directiveId === null && entry.meetingId === null,
});

/** True when the year after has begun and has no register for what this one serves. */
async function lacksSuccessor(read: Db, row: SeriesRow, today: LocalDate): Promise<boolean> {
  if (row.year >= yearOf(today)) return false;
  const served = typesServed(row, await seriesOf(read, row, row.year));
  const later = (await seriesOf(read, row, row.year + 1)).flatMap((one, _, all) => typesServed(one, all));
  return served.some((docType) => !later.includes(docType));
}
