import { and, asc, desc, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { committees, directives } from '../../db/schema.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { readDirectiveQuery } from './directive-query.ts';
import { visibleDirectives } from './directive-scope.ts';
import { listDirectives } from './list-directives.ts';

/** The list of directives: a page of them, the counts of its tabs, and the choices of its filters. */
export async function directiveListPage(
  read: Db,
  actor: Actor,
  { search, today }: { search: URLSearchParams; today: LocalDate },
) {
  const query = readDirectiveQuery(search);
  const visible = visibleDirectives(actor);
  const year = sql<string>`substr(${directives.issuedOn}, 1, 4)`;
  const [list, issuers, years] = await Promise.all([
    listDirectives(read, actor, query, today),
    read.selectDistinct({ id: directives.issuerId }).from(directives).where(visible),
    read
      .selectDistinct({ year })
      .from(directives)
      .where(and(visible, isNotNull(directives.issuedOn)))
      .orderBy(desc(year)),
  ]);
  const issuerIds = issuers.map(({ id }) => id);
  const names = await unitNames(read, issuerIds, today);
  const boards =
    issuerIds.length === 0
      ? []
      : await read
          .select({ id: committees.id, name: committees.name })
          .from(committees)
          .where(inArray(committees.issuerId, issuerIds))
          .orderBy(asc(committees.name));
  return {
    list,
    tab: query.tab,
    isFiltered: query.isFiltered,
    choices: {
      issuers: issuerIds.map((id) => ({ id, name: names.get(id)?.shortName ?? '' })),
      committees: boards,
      years: years.map((row) => row.year),
    },
    may: {
      draft: can(actor, 'directive:draft'),
      registerIncoming: can(actor, 'directive:register-incoming'),
      recordOral: can(actor, 'directive:record-oral'),
    },
  };
}
