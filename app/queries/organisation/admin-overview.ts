import { and, count, eq, gte, isNull, lte, notExists, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '../../db/client.server.ts';
import { accounts, calendarDays, committees, posts, unitGroups, units } from '../../db/schema.ts';
import { dateOf, type LocalDate, yearOf } from '../../domain/shared/local-date.ts';
import { unstaffed } from './unstaffed.ts';
import { validOnDay } from './valid-on.ts';

/** The state of the organisation in numbers, and what the administrator should look at. */
export async function adminOverview(read: Db, today: LocalDate) {
  const year = yearOf(today);
  const counted = async (table: PgTable, where: SQL | undefined): Promise<number> => {
    const [row] = await read.select({ n: count() }).from(table).where(where);
    return Number(row?.n ?? 0);
  };
  const heldToday = (extra: SQL) =>
    read
      .select({ id: posts.id })
      .from(posts)
      .where(and(extra, validOnDay(posts, today)));
  return {
    year,
    units: await counted(units, validOnDay(units, today)),
    people: await counted(accounts, isNull(accounts.disabledAt)),
    groups: await counted(unitGroups, isNull(unitGroups.retiredOn)),
    committees: await counted(committees, validOnDay(committees, today)),
    days: await counted(
      calendarDays,
      and(gte(calendarDays.day, dateOf(year, 1, 1)), lte(calendarDays.day, dateOf(year, 12, 31))),
    ),
    unitsWithoutPeople: await counted(units, unstaffed(read, today)),
    peopleWithoutPost: await counted(
      accounts,
      and(isNull(accounts.disabledAt), notExists(heldToday(eq(posts.personId, accounts.personId)))),
    ),
    committeesWithoutChair: await counted(
      committees,
      and(
        validOnDay(committees, today),
        notExists(heldToday(and(eq(posts.committeeId, committees.id), eq(posts.role, 'chair')) as SQL)),
      ),
    ),
  };
}
