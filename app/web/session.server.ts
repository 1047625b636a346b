import { createHmac, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Tx } from '../db/client.server.ts';
import { accounts, people, sessions } from '../db/schema.ts';
import { endSession } from '../db/stores/account-store.ts';
import type { Actor } from '../domain/access/roles.ts';
import { rightsOn } from '../queries/people/rights-on.ts';
import { runtime } from '../runtime.server.ts';
import { sessionCookie } from './cookies.server.ts';

const HOUR = 3_600_000;
/** A session ends after two weeks in any case; unless the machine is to be remembered, after a working day without use. */
const LIFETIME = 14 * 24 * HOUR;
const IDLE = 12 * HOUR;
/** How stale `seenAt` may get before a request refreshes it: one write in five minutes, not one per click. */
const TOUCH = HOUR / 12;

const sessionId = (token: string): string => createHmac('sha256', runtime().secret).update(token).digest('hex');

const idleOf = (remembered: boolean): number => (remembered ? LIFETIME : IDLE);

export interface NewSession {
  accountId: string;
  userAgent: string;
  /** Outlives the browser. */
  remembered: boolean;
}

/** Opens a session in the transaction that let the person in; returns the token, to be handed over by {@link sessionHeader}. */
export async function openSession(tx: Tx, { accountId, userAgent, remembered }: NewSession): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const now = new Date();
  await tx.insert(sessions).values({
    id: sessionId(token),
    accountId,
    createdAt: now,
    seenAt: now,
    expiresAt: new Date(now.getTime() + idleOf(remembered)),
    userAgent: userAgent.slice(0, 200),
    remembered,
  });
  return token;
}

/** The header that gives the browser its token, until it closes or for as long as the session may last. */
export const sessionHeader = (token: string, remembered: boolean): Promise<string> =>
  sessionCookie().serialize(token, remembered ? { maxAge: LIFETIME / 1000 } : {});

const tokenOf = async (request: Request): Promise<string | null> => {
  const token: unknown = await sessionCookie().parse(request.headers.get('Cookie'));
  return typeof token === 'string' && token.length > 20 ? token : null;
};

/** Ends this browser's session; returns the header that clears the cookie. */
export async function closeSession(request: Request): Promise<string> {
  const token = await tokenOf(request);
  if (token) await runtime().office.db.write((tx) => endSession(tx, sessionId(token), new Date()));
  return sessionCookie().serialize('', { maxAge: 0 });
}

export interface SignedIn {
  actor: Actor & { accountId: string; personId: string };
  username: string;
  sessionId: string;
  mustChangePassword: boolean;
}

/** Who is asking, with the posts they hold today; null when nobody is signed in. */
export async function signedIn(request: Request): Promise<SignedIn | null> {
  const token = await tokenOf(request);
  if (!token) return null;
  const { office, today } = runtime();
  const id = sessionId(token);
  const now = new Date();
  const [found] = await office.db.read
    .select({
      accountId: accounts.id,
      personId: people.id,
      name: people.fullName,
      username: accounts.username,
      mustChangePassword: accounts.mustChangePassword,
      createdAt: sessions.createdAt,
      seenAt: sessions.seenAt,
      remembered: sessions.remembered,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .innerJoin(people, eq(people.id, accounts.personId))
    .where(
      and(eq(sessions.id, id), isNull(sessions.revokedAt), gt(sessions.expiresAt, now), isNull(accounts.disabledAt)),
    );
  if (!found || now.getTime() - found.createdAt.getTime() > LIFETIME) return null;
  if (now.getTime() - found.seenAt.getTime() > TOUCH)
    await office.db.write((tx) =>
      tx
        .update(sessions)
        .set({ seenAt: now, expiresAt: new Date(now.getTime() + idleOf(found.remembered)) })
        .where(eq(sessions.id, id)),
    );
  const { accountId, personId, name, username, mustChangePassword } = found;
  const rights = await rightsOn(office.db.read, personId, today());
  return {
    actor: { kind: 'person', accountId, personId, name, ...rights },
    username,
    sessionId: id,
    mustChangePassword,
  };
}
