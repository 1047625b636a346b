import { and, asc, count, eq } from 'drizzle-orm';
import type { Db } from '../db/client.server.ts';
import { remembered } from '../db/remembered.ts';
import { posts, tasks, units } from '../db/schema.ts';
import type { Actor } from '../domain/access/roles.ts';
import { inboxTotal } from '../domain/inbox.ts';
import type { LocalDate } from '../domain/shared/local-date.ts';
import { inboxCounts } from './inbox/inbox-page.ts';
import { unreadCount } from './notices/notices-page.ts';
import { unitNames } from './organisation/unit-names.ts';
import { validOnDay } from './organisation/valid-on.ts';
import { hasStatus } from './tasks/status-sql.ts';
import { TASK_SCOPE } from './tasks/task-scope.ts';
import { isUnfinished } from './tasks/task-sets.ts';
import { visibleTo } from './visible-to.ts';

/** What the frame around every page says about the person and their work. */
export interface ShellFacts {
  /** Short name of the People's Committee one works for; null without a post today. */
  organisation: string | null;
  /** The first post held today, with the unit. */
  post: { title: string; unit: string } | null;
  /** Overdue tasks one may see. */
  overdue: number;
  /** What waits for this person: the inbox. */
  inbox: number;
  /** Unread notices. */
  unread: number;
}

export async function shellFacts(read: Db, actor: Actor & { personId: string }, today: LocalDate): Promise<ShellFacts> {
  const [post] = await read
    .select({ title: posts.title, unitId: posts.unitId, issuerId: units.issuerId })
    .from(posts)
    .innerJoin(units, eq(units.id, posts.unitId))
    .where(and(eq(posts.personId, actor.personId), validOnDay(posts, today)))
    .orderBy(asc(posts.rank), asc(posts.id))
    .limit(1);
  const names = await unitNames(read, post ? [post.unitId, post.issuerId] : [], today);
  const shortName = (id: string | undefined) => (id && names.get(id)?.shortName) || null;
  return {
    organisation: shortName(post?.issuerId),
    post: post ? { title: post.title, unit: shortName(post.unitId) ?? '' } : null,
    overdue: await overdueCount(read, actor, today),
    inbox: inboxTotal(await inboxCounts(read, actor, today)),
    unread: await unreadCount(read, actor.personId),
  };
}

async function overdueCount(read: Db, actor: Actor, today: LocalDate): Promise<number> {
  const overdue = and(visibleTo(actor, 'task:read', TASK_SCOPE), isUnfinished, hasStatus('qua', today));
  const [row] = await remembered(read, read.select({ n: count() }).from(tasks).where(overdue));
  return Number(row?.n ?? 0);
}
