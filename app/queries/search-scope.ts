import { eq, or, type SQL, sql } from 'drizzle-orm';
import { directives, meetings, searchDocs, tasks } from '../db/schema.ts';
import { can } from '../domain/access/can.ts';
import type { Actor } from '../domain/access/roles.ts';
import type { SearchKind } from '../domain/search.ts';
import { visibleDirectives } from './directives/directive-scope.ts';
import { MEETING_SCOPE } from './meetings/meeting-scope.ts';
import { TASK_SCOPE } from './tasks/task-scope.ts';
import { visibleTo } from './visible-to.ts';

type Owner = typeof tasks | typeof directives | typeof meetings;

/** What can be found lives in these tables, and is found by whoever may read it there. */
const SCOPED: { kind: SearchKind; owner: Owner; visible: (actor: Actor) => SQL | undefined }[] = [
  { kind: 'task', owner: tasks, visible: (actor) => visibleTo(actor, 'task:read', TASK_SCOPE) },
  { kind: 'directive', owner: directives, visible: visibleDirectives },
  { kind: 'meeting', owner: meetings, visible: (actor) => visibleTo(actor, 'meeting:read', MEETING_SCOPE) },
];

/** The condition on `search_docs` that leaves what the actor may see. */
export function visibleDocs(actor: Actor): SQL {
  const conditions: SQL[] = SCOPED.map(({ kind, owner, visible: visibleFor }) => {
    const visible = visibleFor(actor);
    const ofKind = eq(searchDocs.kind, kind);
    return visible
      ? sql`(${ofKind} and exists (select 1 from ${owner} where ${owner.id} = ${searchDocs.ref} and ${visible}))`
      : ofKind;
  });
  if (can(actor, 'unit:read')) conditions.push(eq(searchDocs.kind, 'unit'));
  if (can(actor, 'person:manage')) conditions.push(eq(searchDocs.kind, 'person'));
  return or(...conditions) ?? sql`1 = 0`;
}
