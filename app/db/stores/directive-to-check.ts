import type { PaperToCheck, UrgedToCheck } from '../../domain/directive-checks.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { isOverdue } from '../../domain/task.ts';
import type { Db } from '../client.server.ts';
import type { Directive, Named } from './directive-store.ts';
import { type Expansion, expandOn, namedLines, plannedTasks } from './task-creation.ts';
import { loadUnits, profileOn } from './unit-store.ts';
import { type UrgedTask, urgedTasksOf } from './urging-store.ts';

/** A directive as the checks before issue look at it: groups expanded, units and place as of the day. */
export async function paperToCheck(
  db: Db,
  directive: Directive,
  issuedOn: LocalDate,
): Promise<{ paper: PaperToCheck; expansion: Expansion }> {
  const expansion = await expandOn(db, namedLines(directive), issuedOn);
  const [issuer] = await loadUnits(db, [directive.issuerId]);
  const missing = (lines: readonly Named[]) =>
    lines.filter(({ unitId }) => unitId !== null && !expansion.units.has(unitId)).map(({ printed }) => printed);
  const paper: PaperToCheck = {
    kind: directive.kind,
    fileCopy: directive.fileCopy,
    issuedOn,
    hasSigner: directive.signerPersonId !== null,
    place: issuer ? profileOn(issuer.profiles, issuedOn).issuePlace : '',
    hasAddressee: directive.recipients.some(({ part }) => part === 'addressee'),
    hasRecipient: directive.recipients.some(({ part }) => part === 'recipient'),
    reachedUnitIds: directive.recipients.flatMap((line) => expansion.of(line).unitIds),
    missingAddressees: missing(directive.recipients),
    points: directive.points.map((point) => {
      const leads = point.units.filter(({ part }) => part === 'lead');
      const plans = plannedTasks(point, expansion);
      return {
        due: point.due,
        leadUnitIds: plans.map(({ leadUnitId }) => leadUnitId),
        coordinatingUnitIds: [...new Set(plans.flatMap(({ coordinatingUnitIds }) => coordinatingUnitIds))],
        namesLead: leads.length > 0,
        missingUnits: missing(point.units),
      };
    }),
    urged: directive.kind === 'CONG_VAN_DON_DOC' ? (await urgedTasksOf(db, directive.id)).map(asUrged(issuedOn)) : null,
    replyBy: directive.replyBy,
    nameOf: (unitId) => expansion.units.get(unitId)?.shortName ?? '',
  };
  return { paper, expansion };
}

const asUrged =
  (day: LocalDate) =>
  (task: UrgedTask): UrgedToCheck => ({
    title: task.title,
    leadUnitId: task.leadUnitId,
    isOverdue: isOverdue({ ...task, completedOn: null }, day),
  });
