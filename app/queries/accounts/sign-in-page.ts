import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { accounts, people, posts, units } from '../../db/schema.ts';
import { anyAccount } from '../../db/stores/account-store.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { validOnDay } from '../organisation/valid-on.ts';

export interface DemoAccount {
  username: string;
  name: string;
  /** The first post they hold on the day. */
  title: string;
}

/** What a visitor may know before signing in: whose installation this is, and in training its demo accounts. */
export interface SignInPage {
  /** Null while nobody has set the installation up. */
  organisation: string | null;
  isSetUp: boolean;
  demoAccounts: DemoAccount[];
}

export async function signInPage(
  read: Db,
  { today, training }: { today: LocalDate; training: boolean },
): Promise<SignInPage> {
  return {
    organisation: await homeOrganisation(read, today),
    isSetUp: await anyAccount(read),
    demoAccounts: training ? await demoAccounts(read, today) : [],
  };
}

/** The People's Committee that comes first in the order the administrator gave. */
async function homeOrganisation(read: Db, today: LocalDate): Promise<string | null> {
  const [first] = await read
    .select({ id: units.id })
    .from(units)
    .where(eq(units.isIssuer, true))
    .orderBy(asc(units.sortOrder), asc(units.id))
    .limit(1);
  return first ? ((await unitNames(read, [first.id], today)).get(first.id)?.shortName ?? null) : null;
}

async function demoAccounts(read: Db, today: LocalDate): Promise<DemoAccount[]> {
  const rows = await read
    .select({ username: accounts.username, name: people.fullName, title: posts.title })
    .from(accounts)
    .innerJoin(people, eq(people.id, accounts.personId))
    .innerJoin(posts, eq(posts.personId, people.id))
    .where(and(eq(accounts.isDemo, true), isNull(accounts.disabledAt), validOnDay(posts, today)))
    .orderBy(asc(accounts.id), asc(posts.rank), asc(posts.id));
  return rows.filter(({ username }, index) => rows.findIndex((row) => row.username === username) === index);
}
