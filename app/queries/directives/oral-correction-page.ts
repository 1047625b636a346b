import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { tasks } from '../../db/schema.ts';
import { loadDirective } from '../../db/stores/directive-store.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { NotAllowed, NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { OPEN_STATES } from '../../domain/task.ts';
import { isSecondHand } from '../../domain/workflow/directive-workflow.ts';
import { unitOptions } from '../organisation/unit-options.ts';

/**
 * Spoken words as they were written down, with the units that lead each point now, for the office of whoever spoke.
 * Throws NotFound when there is nothing to put right.
 */
export async function oralCorrectionPage(
  read: Db,
  actor: Actor,
  { directiveId, today }: { directiveId: string; today: LocalDate },
) {
  const directive = await loadDirective(read, directiveId);
  if (!can(actor, 'directive:confirm-oral', directive.scope)) throw new NotAllowed('directive:confirm-oral');
  if (directive.status !== 'issued' || !isSecondHand(directive)) throw new NotFound('directive', directiveId);
  const [open, units] = await Promise.all([
    read
      .selectDistinct({ pointId: tasks.pointId, leadUnitId: tasks.leadUnitId })
      .from(tasks)
      .where(and(eq(tasks.directiveId, directiveId), inArray(tasks.state, [...OPEN_STATES]))),
    unitOptions(read, today, { under: [directive.issuerId] }),
  ]);
  const { id, version, subject, issuerId } = directive;
  return {
    directive: { id, version, subject },
    points: directive.points.map((point) => ({
      id: point.id,
      position: point.position,
      text: point.text,
      leads: open.filter(({ pointId }) => pointId === point.id).map(({ leadUnitId }) => leadUnitId),
    })),
    units: units
      .filter((unit) => unit.id !== issuerId)
      .map(({ id, shortName, abbreviation, level }) => ({ id, name: shortName, abbreviation, level })),
  };
}
