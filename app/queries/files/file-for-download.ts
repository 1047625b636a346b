import { and, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { agendaItems, directives, files, meetings, progressReports, tasks } from '../../db/schema.ts';
import type { FileOwnerKind, FileRow } from '../../db/stores/file-store.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import { DIRECTIVE_SCOPE } from '../directives/directive-scope.ts';
import { MEETING_SCOPE } from '../meetings/meeting-scope.ts';
import { TASK_SCOPE } from '../tasks/task-scope.ts';
import { visibleTo } from '../visible-to.ts';

/** For each kind of owner: the condition that the owner exists and the actor may read it. */
const READABLE: Record<FileOwnerKind, (actor: Actor) => SQL> = {
  meeting: (actor) => readable(sql`${meetings}`, sql`${meetings.id} = ${files.ownerId}`, meetingOf(actor)),
  agenda_item: (actor) =>
    readable(
      sql`${agendaItems} join ${meetings} on ${meetings.id} = ${agendaItems.meetingId}`,
      sql`${agendaItems.id} = ${files.ownerId}`,
      meetingOf(actor),
    ),
  directive: (actor) => readable(sql`${directives}`, sql`${directives.id} = ${files.ownerId}`, directiveOf(actor)),
  directive_scan: (actor) => readable(sql`${directives}`, sql`${directives.id} = ${files.ownerId}`, directiveOf(actor)),
  progress_report: (actor) =>
    readable(
      sql`${progressReports} join ${tasks} on ${tasks.id} = ${progressReports.taskId}`,
      sql`${progressReports.id} = ${files.ownerId}`,
      visibleTo(actor, 'task:read', TASK_SCOPE),
    ),
};

const meetingOf = (actor: Actor) => visibleTo(actor, 'meeting:read', MEETING_SCOPE);
const directiveOf = (actor: Actor) => visibleTo(actor, 'directive:read', DIRECTIVE_SCOPE);

const readable = (owner: SQL, isOwner: SQL, visible: SQL | undefined): SQL =>
  sql`exists (select 1 from ${owner} where ${isOwner}${visible ? sql` and ${visible}` : sql``})`;

/** A file on a record the actor may read. Throws NotFound when there is none, whether hidden, removed or unknown. */
export async function fileForDownload(read: Db, actor: Actor, fileId: string): Promise<FileRow> {
  const kinds = Object.keys(READABLE) as FileOwnerKind[];
  const [file] = await read
    .select()
    .from(files)
    .where(
      and(
        eq(files.id, fileId),
        isNull(files.removedAt),
        or(...kinds.map((kind) => and(eq(files.ownerKind, kind), READABLE[kind](actor)))),
      ),
    );
  if (!file) throw new NotFound('file', fileId);
  return file;
}
