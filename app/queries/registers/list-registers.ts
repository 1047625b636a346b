import { and, asc, desc, eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { numberSeries } from '../../db/schema.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { compareVietnamese } from '../../domain/shared/fold-vietnamese.ts';
import { type LocalDate, yearOf } from '../../domain/shared/local-date.ts';
import { visibleTo } from '../visible-to.ts';
import { type RegisterRow, registerRows } from './register-rows.ts';

/** How registers expose their scope to `visibleTo`. */
export const REGISTER_SCOPE = { issuerId: numberSeries.issuerId };

/** The registers of one People's Committee, or of one committee of it that has its own. */
export interface RegisterGroup {
  key: string;
  issuer: string;
  committee: string | null;
  rows: RegisterRow[];
}

/** Reads `?nam=2021`; anything else is the year of today. */
export function readYear(search: URLSearchParams, today: LocalDate): number {
  const typed = search.get('nam') ?? '';
  return /^(19|20)\d{2}$/.test(typed) ? Number(typed) : yearOf(today);
}

/** The registers of a year that an actor may read, by owner; those of a committee follow its People's Committee's. */
export async function listRegisters(read: Db, actor: Actor, { year, today }: { year: number; today: LocalDate }) {
  const visible = visibleTo(actor, 'register:read', REGISTER_SCOPE);
  const series = await read
    .select()
    .from(numberSeries)
    .where(and(visible, eq(numberSeries.year, year)))
    .orderBy(asc(numberSeries.id));
  const years = await read
    .selectDistinct({ year: numberSeries.year })
    .from(numberSeries)
    .where(visible)
    .orderBy(desc(numberSeries.year));
  return {
    year,
    years: [...new Set([yearOf(today), year, ...years.map((one) => one.year)])].sort((a, b) => b - a),
    /** The newest year that has a register; null when there is none at all. */
    latestYear: years[0]?.year ?? null,
    groups: groupByOwner(await registerRows(read, series, today)),
    mayOpen: can(actor, 'register:manage'),
  };
}

function groupByOwner(rows: readonly RegisterRow[]): RegisterGroup[] {
  const groups = new Map<string, RegisterGroup>();
  for (const row of rows) {
    const key = row.committeeId ?? row.issuerId;
    const { issuer, committee } = row;
    groups.set(key, { key, issuer, committee, rows: [...(groups.get(key)?.rows ?? []), row] });
  }
  return [...groups.values()].sort(
    (a, b) => compareVietnamese(a.issuer, b.issuer) || compareVietnamese(a.committee ?? '', b.committee ?? ''),
  );
}
