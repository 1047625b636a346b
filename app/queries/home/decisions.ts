import { and, asc, count, desc, eq, exists, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { remembered } from '../../db/remembered.ts';
import { conclusions, directives, meetings, tasks } from '../../db/schema.ts';
import { can } from '../../domain/access/can.ts';
import type { Permission } from '../../domain/access/permissions.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { DIRECTIVE_SCOPE } from '../directives/directive-scope.ts';
import { MEETING_SCOPE } from '../meetings/meeting-scope.ts';
import { confirmableBy } from '../tasks/confirmable-by.ts';
import { visibleTo } from '../visible-to.ts';

/** Something that waits for this person, and the page where it is done. */
export type Decision =
  | { kind: 'sign-directive' | 'number-directive' | 'confirm-oral'; id: string; title: string; since: LocalDate | null }
  | { kind: 'sign-minutes' | 'issue-notice'; id: string; title: string; since: LocalDate }
  | { kind: 'confirm-tasks'; issuerId: string; count: number; since: LocalDate | null };

const MOST = 6;

/** What waits for the actor's signature, number, confirmation; each kind asked of the access table, oldest first. */
export async function decisionsFor(read: Db, actor: Actor, issuerId: string): Promise<Decision[]> {
  const may = (permission: Permission) => can(actor, permission, { issuerId, field: null }) || can(actor, permission);
  const [drafts, signed, oral, minutes, notices, submitted] = await Promise.all([
    may('directive:sign') ? papers(read, actor, 'directive:sign', issuerId, 'draft') : [],
    may('directive:issue') ? papers(read, actor, 'directive:issue', issuerId, 'signed') : [],
    may('directive:confirm-oral') ? unconfirmed(read, actor, issuerId) : [],
    minutesToSign(read, actor, issuerId),
    may('directive:draft') ? meetingsWithoutNotice(read, actor, issuerId) : [],
    may('task:confirm') ? toConfirm(read, actor, issuerId) : { n: 0, since: null },
  ]);
  return [
    ...(submitted.n > 0
      ? [{ kind: 'confirm-tasks' as const, issuerId, count: submitted.n, since: submitted.since }]
      : []),
    ...minutes,
    ...drafts.map((paper) => ({ ...paper, kind: 'sign-directive' as const })),
    ...signed.map((paper) => ({ ...paper, kind: 'number-directive' as const })),
    ...oral.map((paper) => ({ ...paper, kind: 'confirm-oral' as const })),
    ...notices,
  ];
}

const papers = (read: Db, actor: Actor, permission: Permission, issuerId: string, status: 'draft' | 'signed') =>
  read
    .select({ id: directives.id, title: directives.subject, since: directives.signedOn })
    .from(directives)
    .where(
      and(
        visibleTo(actor, permission, DIRECTIVE_SCOPE),
        eq(directives.issuerId, issuerId),
        eq(directives.status, status),
        inArray(directives.kind, ['CONG_VAN', 'THONG_BAO_KET_LUAN']),
      ),
    )
    .orderBy(asc(directives.createdAt))
    .limit(MOST);

const unconfirmed = (read: Db, actor: Actor, issuerId: string) =>
  remembered(
    read,
    read
      .select({ id: directives.id, title: directives.subject, since: directives.receivedOn })
      .from(directives)
      .where(
        and(
          visibleTo(actor, 'directive:confirm-oral', DIRECTIVE_SCOPE),
          eq(directives.issuerId, issuerId),
          eq(directives.status, 'issued'),
          eq(directives.kind, 'ORAL'),
          isNull(directives.confirmedAt),
        ),
      )
      .orderBy(asc(directives.createdAt))
      .limit(MOST),
  );

/** Minutes whose other signature is there and this person's is missing. */
async function minutesToSign(read: Db, actor: Actor, issuerId: string) {
  const asChair = can(actor, 'meeting:sign-chair', { issuerId, field: null });
  const asSecretary = can(actor, 'meeting:sign-secretary', { issuerId, field: null });
  if (!asChair && !asSecretary) return [];
  const waiting = await read
    .select({ id: meetings.id, title: meetings.title, since: meetings.heldOn })
    .from(meetings)
    .where(
      and(
        visibleTo(actor, 'meeting:read', MEETING_SCOPE),
        eq(meetings.issuerId, issuerId),
        eq(meetings.status, 'held'),
        isNotNull(meetings.endedAt),
        asChair
          ? and(isNotNull(meetings.secretarySignedAt), isNull(meetings.chairSignedAt))
          : isNull(meetings.secretarySignedAt),
      ),
    )
    .orderBy(asc(meetings.heldOn))
    .limit(MOST);
  return waiting.map((meeting) => ({ ...meeting, kind: 'sign-minutes' as const }));
}

/** Meetings whose minutes are final and whose conclusions have not gone out; one that concluded nothing owes no notice. */
async function meetingsWithoutNotice(read: Db, actor: Actor, issuerId: string) {
  const waiting = await read
    .select({ id: meetings.id, title: meetings.title, since: meetings.heldOn })
    .from(meetings)
    .where(
      and(
        visibleTo(actor, 'meeting:read', MEETING_SCOPE),
        eq(meetings.issuerId, issuerId),
        eq(meetings.status, 'minutes_signed'),
        exists(
          read
            .select({ id: conclusions.id })
            .from(conclusions)
            .where(and(eq(conclusions.meetingId, meetings.id), isNull(conclusions.removedAt))),
        ),
      ),
    )
    .orderBy(desc(meetings.heldOn))
    .limit(MOST);
  return waiting.map((meeting) => ({ ...meeting, kind: 'issue-notice' as const }));
}

async function toConfirm(read: Db, actor: Actor, issuerId: string): Promise<{ n: number; since: LocalDate | null }> {
  const where = and(confirmableBy(actor), eq(tasks.issuerId, issuerId));
  const [[total], [first]] = await Promise.all([
    remembered(read, read.select({ n: count() }).from(tasks).where(where)),
    remembered(
      read,
      read.select({ since: tasks.submittedOn }).from(tasks).where(where).orderBy(asc(tasks.submittedOn)).limit(1),
    ),
  ]);
  return { n: Number(total?.n ?? 0), since: first?.since ?? null };
}
