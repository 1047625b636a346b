import { and, inArray, isNotNull, sql } from 'drizzle-orm';
import { directiveRecipients, directives, tasks } from '../../db/schema.ts';
import type { ScopeColumns } from '../visible-to.ts';

/**
 * How directives expose their scope to `visibleTo`. A unit is involved in a directive once it is issued and either
 * names the unit or gives it a task; a draft is seen by its issuer only.
 */
export const DIRECTIVE_SCOPE: ScopeColumns = {
  issuerId: directives.issuerId,
  field: directives.field,
  involves: (unitIds) =>
    and(
      isNotNull(directives.issuedOn),
      sql`(exists (select 1 from ${directiveRecipients} where ${directiveRecipients.directiveId} = ${directives.id} and ${inArray(directiveRecipients.unitId, unitIds)})
        or exists (select 1 from ${tasks} where ${tasks.directiveId} = ${directives.id} and ${inArray(tasks.leadUnitId, unitIds)}))`,
    ),
  monitors: (unitIds) => inArray(directives.monitorUnitId, unitIds),
};
