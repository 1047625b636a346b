import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directives, searchDocs, tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { mostAlike, tellingWords } from '../../domain/similar-task.ts';
import { OPEN_STATES } from '../../domain/task.ts';
import { textsWithAny } from '../full-text.ts';
import { TASK_SCOPE } from '../tasks/task-scope.ts';
import { visibleTo } from '../visible-to.ts';
import type { ConclusionView } from './meeting-record.ts';

/** Work that a conclusion seems to repeat: a point of an earlier directive that has open tasks. */
export interface SimilarWork {
  conclusionId: string;
  pointId: string;
  position: number;
  text: string;
  directiveId: string;
  numberText: string | null;
  dueOn: LocalDate | null;
}

/** Only the newest few are asked about: it is offered while one writes, and never gets in the way. */
const ASKED = 3;
const MOST_FOUND = 100;

/** What the newest conclusions seem to repeat, for those not settled yet; one offer for each at most. */
export async function similarWork(
  read: Db,
  actor: Actor,
  { issuerId, conclusions }: { issuerId: string; conclusions: readonly ConclusionView[] },
): Promise<SimilarWork[]> {
  const open = conclusions.filter((one) => one.samePointId === null && !one.isNewWork && one.directive === null);
  const offers = await Promise.all(
    open.slice(-ASKED).map(async ({ id, text }): Promise<SimilarWork | null> => {
      const found = mostAlike(text, await worksWith(read, actor, issuerId, tellingWords(text)));
      return found && { conclusionId: id, ...found };
    }),
  );
  return offers.filter((offer) => offer !== null);
}

/** Points with open tasks whose indexed text holds some of the words, the best first. */
async function worksWith(read: Db, actor: Actor, issuerId: string, words: readonly string[]) {
  if (words.length === 0) return [];
  const { fromWhere, bestFirst } = textsWithAny(words);
  const refs = sql`(select ref from (select ${searchDocs.ref} as ref ${fromWhere}
    and ${searchDocs.kind} = 'task' and ${searchDocs.issuerId} = ${issuerId} order by ${bestFirst} limit ${MOST_FOUND}) as found)`;
  const rows = await read
    .select({
      pointId: tasks.pointId,
      position: tasks.pointPosition,
      text: tasks.title,
      directiveId: tasks.directiveId,
      numberText: directives.numberText,
      dueOn: tasks.dueOn,
    })
    .from(tasks)
    .innerJoin(directives, eq(directives.id, tasks.directiveId))
    .where(
      and(
        sql`${tasks.id} in ${refs}`,
        eq(tasks.issuerId, issuerId),
        inArray(tasks.state, [...OPEN_STATES]),
        eq(tasks.isSecret, false),
        visibleTo(actor, 'task:read', TASK_SCOPE),
      ),
    )
    .orderBy(asc(tasks.issuedOn), asc(tasks.pointPosition), asc(tasks.id));
  return [...new Map(rows.toReversed().map((row) => [row.pointId, row])).values()].reverse();
}
