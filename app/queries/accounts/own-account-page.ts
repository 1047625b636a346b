import { and, asc, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { accounts, people, posts, sessions } from '../../db/schema.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { validOnDay } from '../organisation/valid-on.ts';

export interface OwnAccountPage {
  username: string;
  fullName: string;
  email: string | null;
  /** Held today. */
  posts: { id: string; title: string; unit: string }[];
  /** Where the account is signed in, last used first. */
  sessions: { id: string; userAgent: string; createdAt: Date; seenAt: Date }[];
}

/** What a person sees of their own account. `now` is real time: sessions live by it, also in training. */
export async function ownAccountPage(
  read: Db,
  { accountId, personId }: { accountId: string; personId: string },
  { today, now }: { today: LocalDate; now: Date },
): Promise<OwnAccountPage> {
  const [account] = await read
    .select({ username: accounts.username, fullName: people.fullName, email: people.email })
    .from(accounts)
    .innerJoin(people, eq(people.id, accounts.personId))
    .where(eq(accounts.id, accountId));
  if (!account) throw new NotFound('account', accountId);
  const held = await read
    .select({ id: posts.id, title: posts.title, unitId: posts.unitId })
    .from(posts)
    .where(and(eq(posts.personId, personId), validOnDay(posts, today)))
    .orderBy(asc(posts.rank), asc(posts.id));
  const names = await unitNames(
    read,
    held.map(({ unitId }) => unitId),
    today,
  );
  return {
    ...account,
    posts: held.map(({ id, title, unitId }) => ({ id, title, unit: names.get(unitId)?.shortName ?? '' })),
    sessions: await read
      .select({
        id: sessions.id,
        userAgent: sessions.userAgent,
        createdAt: sessions.createdAt,
        seenAt: sessions.seenAt,
      })
      .from(sessions)
      .where(and(eq(sessions.accountId, accountId), isNull(sessions.revokedAt), gt(sessions.expiresAt, now)))
      .orderBy(desc(sessions.seenAt)),
  };
}
