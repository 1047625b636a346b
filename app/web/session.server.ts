import { createHmac, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import { accounts, people, sessions } from '../db/schema.ts';
import type { Actor } from '../domain/access/roles.ts';
import { postsOn } from '../queries/people/posts-on.ts';
import { runtime } from '../runtime.server.ts';
import { sessionCookie } from './cookies.server.ts';

const HOUR = 3_600_000;
/** A session ends after a working day without use, and after two weeks in any case (OWASP ASVS 3.3). */
const IDLE = 12 * HOUR;
const LIFETIME = 14 * 24 * HOUR;
/** How stale `seenAt` may get before a request refreshes it: one write in five minutes, not one per click. */
const TOUCH = HOUR / 12;

const sessionId = (token: string): string => createHmac('sha256', runtime().secret).update(token).digest('hex');

/** Opens a session; returns the header that hands its token to the browser. */
export async function openSession(accountId: string, userAgent: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const now = new Date();
  await runtime().office.db.write((tx) =>
    tx.insert(sessions).values({
      id: sessionId(token),
      accountId,
      createdAt: now,
      seenAt: now,
      expiresAt: new Date(now.getTime() + IDLE),
      userAgent: userAgent.slice(0, 200),
    }),
  );
  return sessionCookie().serialize(token, { maxAge: LIFETIME / 1000 });
}

const tokenOf = async (request: Request): Promise<string | null> => {
  const token: unknown = await sessionCookie().parse(request.headers.get('Cookie'));
  return typeof token === 'string' && token.length > 20 ? token : null;
};

/** Ends this browser's session; returns the header that clears the cookie. */
export async function closeSession(request: Request): Promise<string> {
  const token = await tokenOf(request);
  if (token)
    await runtime().office.db.write((tx) =>
      tx
        .update(sessions)
        .set({ revokedAt: new Date() })
        .where(eq(sessions.id, sessionId(token))),
    );
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
        .set({ seenAt: now, expiresAt: new Date(now.getTime() + IDLE) })
        .where(eq(sessions.id, id)),
    );
  const { accountId, personId, name, username, mustChangePassword } = found;
  const posts = await postsOn(office.db.read, personId, today());
  return { actor: { kind: 'person', accountId, personId, name, posts }, username, sessionId: id, mustChangePassword };
}

/** Removes sessions that can no longer be used. */
export async function purgeSessions(): Promise<void> {
  await runtime().office.db.write((tx) =>
    tx.delete(sessions).where(lt(sessions.expiresAt, new Date(Date.now() - LIFETIME))),
  );
}
