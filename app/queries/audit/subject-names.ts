import { inArray, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directives, meetings, tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { visibleDirectives } from '../directives/directive-scope.ts';
import { MEETING_SCOPE } from '../meetings/meeting-scope.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { TASK_SCOPE } from '../tasks/task-scope.ts';
import { visibleTo } from '../visible-to.ts';

/** What a record is called today, and whether the reader of the log may open it. */
export interface SubjectName {
  /** Null for what is secret: the log tells that something happened, not to what. */
  name: string | null;
  mayOpen: boolean;
}

interface Subject {
  subjectKind: string;
  subjectId: string;
}

const isMet = (condition: SQL | undefined) => sql<number>`case when ${condition ?? sql`1 = 1`} then 1 else 0 end`;

/**
 * Names of the meetings, papers and tasks among the subjects of log lines, by id; whoever runs the system reads the log
 * without reading the papers.
 */
export async function subjectNames(
  read: Db,
  actor: Actor,
  { subjects, today }: { subjects: readonly Subject[]; today: LocalDate },
): Promise<Map<string, SubjectName>> {
  const idsOf = (kind: string) => [
    ...new Set(subjects.flatMap(({ subjectKind, subjectId }) => (subjectKind === kind ? subjectId : []))),
  ];
  const [ofMeetings, ofDirectives, ofTasks] = await Promise.all([
    read
      .select({
        id: meetings.id,
        name: meetings.title,
        mayOpen: isMet(visibleTo(actor, 'meeting:read', MEETING_SCOPE)),
      })
      .from(meetings)
      .where(inArray(meetings.id, idsOf('meeting'))),
    read
      .select({
        id: directives.id,
        number: directives.numberText,
        subject: directives.subject,
        isSecret: directives.isSecret,
        mayOpen: isMet(visibleDirectives(actor)),
      })
      .from(directives)
      .where(inArray(directives.id, idsOf('directive'))),
    read
      .select({
        id: tasks.id,
        title: tasks.title,
        leadUnitId: tasks.leadUnitId,
        isSecret: tasks.isSecret,
        mayOpen: isMet(visibleTo(actor, 'task:read', TASK_SCOPE)),
      })
      .from(tasks)
      .where(inArray(tasks.id, idsOf('task'))),
  ]);
  const units = await unitNames(
    read,
    ofTasks.map(({ leadUnitId }) => leadUnitId),
    today,
  );
  const named: [string, string | null, number][] = [
    ...ofMeetings.map(({ id, name, mayOpen }): [string, string, number] => [id, name, mayOpen]),
    ...ofDirectives.map(({ id, number, subject, isSecret, mayOpen }): [string, string | null, number] => [
      id,
      number ?? (isSecret ? null : subject),
      mayOpen,
    ]),
    // The units of one point share its title.
    ...ofTasks.map(({ id, title, leadUnitId, isSecret, mayOpen }): [string, string | null, number] => [
      id,
      isSecret ? null : `${title} (${units.get(leadUnitId)?.shortName ?? ''})`,
      mayOpen,
    ]),
  ];
  return new Map(named.map(([id, name, mayOpen]) => [id, { name, mayOpen: mayOpen === 1 }]));
}
