import { and, count, desc, eq, gte, inArray, ne } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directives, tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { NotAllowed } from '../../domain/shared/errors.ts';
import { OPEN_STATES } from '../../domain/task.ts';
import { actsOn, readableDirective } from './directive-page.ts';
import { visibleDirectives } from './directive-scope.ts';

const MOST_PAPERS = 200;

/** What taking a directive back would bring about, in numbers, and the papers that could take its place. */
export async function withdrawPage(read: Db, actor: Actor, directiveId: string) {
  const directive = await readableDirective(read, actor, directiveId);
  if (!actsOn(actor, directive).withdraw) throw new NotAllowed('directive:withdraw');
  const byUnit = await read
    .select({ unitId: tasks.leadUnitId, n: count() })
    .from(tasks)
    .where(and(eq(tasks.directiveId, directiveId), inArray(tasks.state, [...OPEN_STATES, 'draft'])))
    .groupBy(tasks.leadUnitId);
  const later = await read
    .select({
      id: directives.id,
      kind: directives.kind,
      numberText: directives.numberText,
      subject: directives.subject,
    })
    .from(directives)
    .where(
      and(
        visibleDirectives(actor),
        eq(directives.issuerId, directive.issuerId),
        eq(directives.status, 'issued'),
        ne(directives.id, directiveId),
        directive.issuedOn ? gte(directives.issuedOn, directive.issuedOn) : undefined,
      ),
    )
    .orderBy(desc(directives.issuedOn), desc(directives.number))
    .limit(MOST_PAPERS);
  const { id, kind, numberText, subject, version } = directive;
  return {
    directive: { id, kind, numberText, subject, version },
    openCount: byUnit.reduce((sum, row) => sum + Number(row.n), 0),
    unitCount: byUnit.length,
    doneCount: await read.$count(tasks, and(eq(tasks.directiveId, directiveId), eq(tasks.state, 'completed'))),
    papers: later,
  };
}
