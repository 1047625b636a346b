import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { committees, directives } from '../../db/schema.ts';
import { type SeriesRow, seriesOf } from '../../db/stores/number-book.ts';
import { docTypeOf, ownerOf } from '../../db/stores/paper-symbol.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { formatDocumentNumber } from '../../domain/document-number.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { unitOptions } from '../organisation/unit-options.ts';
import { validOnDay } from '../organisation/valid-on.ts';
import { readableRegister } from './register-page.ts';
import { registerReport } from './register-report.ts';
import { type AskedRegister, registerToChange } from './register-to-change.ts';
import { typesServed, usualSymbols } from './symbols.ts';

/** What the form of a new register chooses from, filled in from `like`: the register of the year before. */
export async function newRegisterForm(
  read: Db,
  actor: Actor,
  { like, today }: { like: string | null; today: LocalDate },
) {
  const issuers = (await unitOptions(read, today, { issuersOnly: true }))
    .filter(({ id }) => can(actor, 'register:manage', { issuerId: id }))
    .map(({ id, shortName }) => ({ id, name: shortName }));
  const ids = issuers.map(({ id }) => id);
  const boards =
    ids.length === 0
      ? []
      : await read
          .select({ id: committees.id, name: committees.name, issuerId: committees.issuerId })
          .from(committees)
          .where(and(inArray(committees.issuerId, ids), eq(committees.ownSeries, true), validOnDay(committees, today)))
          .orderBy(asc(committees.nameFold), asc(committees.id));
  const model = like === null ? null : (await readableRegister(read, actor, like, today)).register;
  return { issuers, boards, model };
}

/** A register to change, with the number it would give next. */
export async function registerEditor(read: Db, actor: Actor, asked: AskedRegister) {
  const { register, row } = await registerToChange(read, actor, asked, 'register:manage');
  const [docType] = typesServed(row, await seriesOf(read, row, row.year));
  const [symbol] = docType === undefined ? [] : usualSymbols(docType, register.symbols);
  const { next } = register;
  return { register, preview: next !== null && symbol ? formatDocumentNumber(next, symbol) : null };
}

/** What locking a register would leave undone, in numbers. */
export async function lockForm(read: Db, actor: Actor, asked: AskedRegister) {
  const { register, row } = await registerToChange(read, actor, asked, 'register:manage');
  const { gaps } = await registerReport(read, row);
  return { register, gaps, waiting: await papersWaiting(read, row) };
}

/** Signed papers that would take their number from this register. */
async function papersWaiting(read: Db, row: SeriesRow): Promise<number> {
  const served = typesServed(row, await seriesOf(read, row, row.year));
  const { kind, issuerId, committeeId, byCommittee, letterField, signedOn } = directives;
  const signed = await read
    .select({ kind, issuerId, committeeId, byCommittee, letterField, signedOn })
    .from(directives)
    .where(and(eq(directives.issuerId, row.issuerId), eq(directives.status, 'signed')));
  return signed.filter(
    (paper) =>
      served.includes(docTypeOf(paper)) &&
      ownerOf(paper).committeeId === row.committeeId &&
      (paper.signedOn ?? '').startsWith(String(row.year)),
  ).length;
}
