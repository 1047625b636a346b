import { and, desc, eq, or } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { committees, directives, meetings } from '../../db/schema.ts';
import { loadCalendar } from '../../db/stores/calendar-store.ts';
import { type Directive, type DirectiveRow, isPublic, loadDirective } from '../../db/stores/directive-store.ts';
import { filesOf } from '../../db/stores/file-store.ts';
import { loadOfficeRules } from '../../db/stores/office-rules-store.ts';
import { can } from '../../domain/access/can.ts';
import type { Permission } from '../../domain/access/permissions.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { directionOf } from '../../domain/directive.ts';
import { confirmBy } from '../../domain/oral.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { isSecondHand } from '../../domain/workflow/directive-workflow.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { visibleDirective, visibleDirectives } from './directive-scope.ts';

/** A directive the actor may see. Throws NotFound, as if a hidden one did not exist. */
export async function readableDirective(read: Db, actor: Actor, directiveId: string): Promise<Directive> {
  const [visible] = await read
    .select({ id: directives.id })
    .from(directives)
    .where(visibleDirective(actor, directiveId));
  if (!visible) throw new NotFound('directive', directiveId);
  return loadDirective(read, directiveId);
}

/** Everything around the matrix of a directive: its head, what it hangs on, and what may be done with it. */
export async function directivePage(
  read: Db,
  actor: Actor,
  { directiveId, today }: { directiveId: string; today: LocalDate },
) {
  const directive = await readableDirective(read, actor, directiveId);
  const [related, scans, meeting, committee] = await Promise.all([
    relatedTo(read, actor, directive),
    filesOf(read, 'directive_scan', [directiveId]),
    meetingOf(read, directive.meetingId),
    committeeOf(read, directive.committeeId),
  ]);
  const names = await unitNames(read, [directive.issuerId, directive.monitorUnitId], directive.issuedOn ?? today);
  const { scope: _, recipients: __, points, ...row } = directive;
  return {
    directive: { ...row, direction: directionOf(row.kind), isSecondHand: isSecondHand(row) },
    confirmation: await confirmationOf(read, row, today),
    points,
    issuer: names.get(row.issuerId)?.shortName ?? '',
    monitor: row.monitorUnitId ? (names.get(row.monitorUnitId)?.shortName ?? '') : null,
    committee,
    meeting,
    ...related,
    scans: scans.map(({ id, name, size }) => ({ id, name, size })),
    acts: actsOn(actor, directive),
  };
}

/** Until when spoken words should be confirmed; null when they are, or were never given out. */
async function confirmationOf(
  read: Db,
  { issuerId, status, issuedOn, receivedOn, ...row }: DirectiveRow,
  today: LocalDate,
): Promise<{ until: LocalDate; isOverdue: boolean } | null> {
  const recordedOn = receivedOn ?? issuedOn;
  if (status !== 'issued' || !isSecondHand(row) || recordedOn === null) return null;
  const { rules } = await loadOfficeRules(read, issuerId);
  const until = confirmBy(recordedOn, rules, await loadCalendar(read));
  return { until, isOverdue: until < today };
}

/** Papers that end or correct this one, and those it ends or corrects. */
async function relatedTo(read: Db, actor: Actor, { id, replacedById, correctsId }: Directive) {
  const rows = await read
    .select({
      id: directives.id,
      numberText: directives.numberText,
      subject: directives.subject,
      replacedById: directives.replacedById,
      correctsId: directives.correctsId,
    })
    .from(directives)
    .where(
      and(
        or(
          eq(directives.replacedById, id),
          eq(directives.correctsId, id),
          replacedById ? eq(directives.id, replacedById) : undefined,
          correctsId ? eq(directives.id, correctsId) : undefined,
        ),
        visibleDirectives(actor),
      ),
    )
    .orderBy(desc(directives.issuedOn));
  const pick = (which: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(which).map((row) => ({ id: row.id, label: row.numberText ?? row.subject }));
  return {
    replacedBy: pick((row) => row.id === replacedById),
    replaces: pick((row) => row.replacedById === id),
    corrects: pick((row) => row.id === correctsId),
    correctedBy: pick((row) => row.correctsId === id),
  };
}

const meetingOf = async (read: Db, id: string | null) =>
  id === null
    ? null
    : ((
        await read
          .select({ id: meetings.id, title: meetings.title, heldOn: meetings.heldOn })
          .from(meetings)
          .where(eq(meetings.id, id))
      )[0] ?? null);

const committeeOf = async (read: Db, id: string | null) =>
  id === null
    ? null
    : ((await read.select({ name: committees.name }).from(committees).where(eq(committees.id, id)))[0]?.name ?? null);

/** The permission that draws up and hands out each kind of directive. */
const WORK: Record<ReturnType<typeof directionOf>, { edit: Permission; issue: Permission }> = {
  outgoing: { edit: 'directive:draft', issue: 'directive:issue' },
  incoming: { edit: 'directive:register-incoming', issue: 'directive:register-incoming' },
  oral: { edit: 'directive:record-oral', issue: 'directive:record-oral' },
};

/** What the actor may do with a directive as it stands. */
export function actsOn(actor: Actor, directive: Directive) {
  const { status, kind, scope } = directive;
  const direction = directionOf(kind);
  const may = (permission: Permission) => can(actor, permission, scope);
  const isDraft = status === 'draft';
  const waits = isDraft || (status === 'signed' && direction === 'outgoing');
  return {
    edit: isDraft && may(WORK[direction].edit),
    sign: isDraft && direction === 'outgoing' && may('directive:sign'),
    revise: status === 'signed' && may('directive:draft'),
    issue: waits && may(WORK[direction].issue),
    discard: waits && may('directive:draft'),
    confirmOral: status === 'issued' && isSecondHand(directive) && may('directive:confirm-oral'),
    withdraw: status === 'issued' && may('directive:withdraw'),
    attachScan: isPublic(status) && direction === 'outgoing' && may('directive:issue'),
    download: direction === 'outgoing' && may('document:read'),
    urge: status === 'issued' && may('task:remind'),
    seeLog: can(actor, 'directive:read', { issuerId: directive.issuerId, field: directive.field }),
  };
}
