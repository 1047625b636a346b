import { and, eq, isNull, notExists, type SQL } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { accounts, posts, units } from '../../db/schema.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { validOnDay } from './valid-on.ts';

/** Units of a day where nobody who holds a post can sign in: work given to them would never be reported. */
export const unstaffed = (read: Db, today: LocalDate): SQL | undefined =>
  and(
    validOnDay(units, today),
    notExists(
      read
        .select({ id: posts.id })
        .from(posts)
        .innerJoin(accounts, and(eq(accounts.personId, posts.personId), isNull(accounts.disabledAt)))
        .where(and(eq(posts.unitId, units.id), validOnDay(posts, today))),
    ),
  );
