import { eq, or, type SQL, sql } from 'drizzle-orm';
import { directives, meetings, searchDocs, tasks } from '../db/schema.ts';
import { can } from '../domain/access/can.ts';
import type { Permission } from '../domain/access/permissions.ts';
import type { Actor } from '../domain/access/roles.ts';
import type { SearchKind } from '../domain/search.ts';
import { DIRECTIVE_SCOPE } from './directives/directive-scope.ts';
import { MEETING_SCOPE } from './meetings/meeting-scope.ts';
import { TASK_SCOPE } from './tasks/task-scope.ts';
import { type ScopeColumns, visibleTo } from './visible-to.ts';

type Owner = typeof tasks | typeof directives | typeof meetings;

/** What can be found lives in these tables, and is found by whoever may read it there. */
const SCOPED: { kind: SearchKind; permission: Permission; owner: Owner; scope: ScopeColumns }[] = [
  { kind: 'task', permission: 'task:read', owner: tasks, scope: TASK_SCOPE },
  { kind: 'directive', permission: 'directive:read', owner: directives, scope: DIRECTIVE_SCOPE },
  { kind: 'meeting', permission: 'meeting:read', owner: meetings, scope: MEETING_SCOPE },
];

/** The condition on `search_docs` that leaves what the actor may see. */
export function visibleDocs(actor: Actor): SQL {
  const conditions: SQL[] = SCOPED.map(({ kind, permission, owner, scope }) => {
    const visible = visibleTo(actor, permission, scope);
    const ofKind = eq(searchDocs.kind, kind);
    return visible
      ? sql`(${ofKind} and exists (select 1 from ${owner} where ${owner.id} = ${searchDocs.ref} and ${visible}))`
      : ofKind;
  });
  if (can(actor, 'unit:read')) conditions.push(eq(searchDocs.kind, 'unit'));
  if (can(actor, 'person:manage')) conditions.push(eq(searchDocs.kind, 'person'));
  return or(...conditions) ?? sql`1 = 0`;
}
