import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { committees, directives, meetings } from '../../db/schema.ts';
import { type Conclusion, loadConclusions } from '../../db/stores/conclusion-store.ts';
import { loadMeeting } from '../../db/stores/meeting-store.ts';
import { type HeldPost, postsHeld } from '../../db/stores/post-store.ts';
import { reachesOf } from '../../domain/access/can.ts';
import type { Permission } from '../../domain/access/permissions.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { ACCESS } from '../../domain/access/table.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { MEETING_SCOPE } from '../meetings/meeting-scope.ts';
import { groupOptions } from '../organisation/expand-group.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { unitOptions } from '../organisation/unit-options.ts';
import { validOnDay } from '../organisation/valid-on.ts';
import { visibleTo } from '../visible-to.ts';

const MOST_MEETINGS = 50;

/** The People's Committees an actor may do something for on a day. */
export async function issuersFor(read: Db, actor: Actor, permission: Permission, day: LocalDate) {
  const ids = [...new Set(reachesOf(actor, permission).flatMap(({ post }) => post?.issuerId ?? []))];
  const names = await unitNames(read, ids, day);
  return ids.map((id) => ({ id, name: names.get(id)?.shortName ?? '' }));
}

/** What a draft of a People's Committee can be put together from on a day. */
export async function directiveChoices(read: Db, actor: Actor, issuerId: string, day: LocalDate) {
  const [boards, posts, units, groups, profile, held] = await Promise.all([
    read
      .select({ id: committees.id, name: committees.name, ownSeries: committees.ownSeries })
      .from(committees)
      .where(and(eq(committees.issuerId, issuerId), validOnDay(committees, day)))
      .orderBy(asc(committees.name)),
    postsHeld(read, day, { issuerId }),
    unitOptions(read, day, { under: [issuerId] }),
    groupOptions(read, day, [issuerId]),
    unitNames(read, [issuerId], day),
    read
      .select({ id: meetings.id, title: meetings.title, heldOn: meetings.heldOn })
      .from(meetings)
      .where(
        and(
          eq(meetings.issuerId, issuerId),
          inArray(meetings.status, ['held', 'minutes_signed', 'conclusions_issued']),
          visibleTo(actor, 'meeting:read', MEETING_SCOPE),
        ),
      )
      .orderBy(desc(meetings.heldOn))
      .limit(MOST_MEETINGS),
  ]);
  // Whoever signs has a post that may: the access table knows which. A head of office signs by standing order.
  const signing = posts.filter(({ role }) => ACCESS[role]['directive:sign'] !== 'none' || role === 'unit_head');
  return {
    issuerName: profile.get(issuerId)?.shortName ?? '',
    letterFields: profile.get(issuerId)?.letterFields ?? [],
    committees: boards,
    signers: oncePerPerson(signing),
    speakers: oncePerPerson(posts),
    meetings: held,
    units: units
      .filter(({ id }) => id !== issuerId)
      .map(({ id, shortName, abbreviation, level }) => ({ id, name: shortName, abbreviation, level })),
    groups: groups.map(({ id, label, units: members }) => ({ id, label, count: members.length })),
  };
}

/** People under the first of their posts: posts in units come before posts in committees. */
function oncePerPerson(posts: readonly HeldPost[]) {
  const people = new Map<string, { id: string; name: string; title: string }>();
  for (const { personId: id, name, title } of posts) if (!people.has(id)) people.set(id, { id, name, title });
  return [...people.values()];
}

export type DirectiveChoices = Awaited<ReturnType<typeof directiveChoices>>;

/** A meeting whose conclusions become the points of a draft. Throws NotFound when the actor may not see it. */
export async function meetingForDraft(read: Db, actor: Actor, meetingId: string) {
  const [visible] = await read
    .select({ id: meetings.id })
    .from(meetings)
    .where(and(eq(meetings.id, meetingId), visibleTo(actor, 'meeting:read', MEETING_SCOPE)));
  if (!visible) throw new NotFound('meeting', meetingId);
  const meeting = await loadMeeting(read, meetingId);
  const [conclusions, used, posts] = await Promise.all([
    loadConclusions(read, meetingId),
    read
      .select({ id: directives.id })
      .from(directives)
      .where(and(eq(directives.meetingId, meetingId), isNotNull(directives.number))),
    meeting.chairPersonId ? postsHeld(read, meeting.heldOn, { personIds: [meeting.chairPersonId] }) : [],
  ]);
  return {
    id: meeting.id,
    issuerId: meeting.issuerId,
    title: meeting.title,
    heldOn: meeting.heldOn,
    place: meeting.place,
    chairPersonId: meeting.chairPersonId,
    chairName: posts[0]?.name ?? '',
    chairTitle: meeting.chairTitle,
    committeeId: meeting.committeeIds[0] ?? null,
    isSigned: ['minutes_signed', 'conclusions_issued'].includes(meeting.status),
    issuedCount: used.length,
    // What was put with work given already is not given again.
    conclusions: conclusions.filter(({ samePointId }) => samePointId === null) as Conclusion[],
  };
}

export type MeetingForDraft = Awaited<ReturnType<typeof meetingForDraft>>;
