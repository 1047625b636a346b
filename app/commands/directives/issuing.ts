import { type Directive, indexDirective, replaceParts } from '../../db/stores/directive-store.ts';
import { paperToCheck } from '../../db/stores/directive-to-check.ts';
import { createTasks, type Expansion } from '../../db/stores/task-creation.ts';
import { checkPaper, refuseFailing } from '../../domain/directive-checks.ts';
import { Stale } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { addressedAs } from '../../domain/unit-names.ts';
import type { CommandContext } from '../define-command.server.ts';

/** What a directive brings about once it is issued. */
export interface Given {
  taskCount: number;
  unitCount: number;
}

/** The page the person decided on shows another state of the directive. */
export function checkSeen(directive: Directive, version: number): void {
  if (directive.version !== version) throw new Stale('directive', directive.id);
}

/**
 * Runs the checks before issue and works out who is meant. Groups are what they are on that day, and units are printed
 * as they are called then.
 */
export async function readyToIssue(
  { tx }: Pick<CommandContext, 'tx'>,
  directive: Directive,
  issuedOn: LocalDate,
): Promise<{ directive: Directive; expansion: Expansion }> {
  const { paper, expansion } = await paperToCheck(tx, directive, issuedOn);
  refuseFailing(checkPaper(paper));
  const printed = <Line extends Directive['recipients'][number] | Directive['points'][number]['units'][number]>(
    line: Line,
  ): Line => {
    const unit = line.unitId === null ? undefined : expansion.units.get(line.unitId);
    return unit ? { ...line, printed: addressedAs(unit) } : line;
  };
  const renamed = {
    recipients: directive.recipients.map(printed),
    points: directive.points.map((point) => ({ ...point, units: point.units.map(printed) })),
  };
  return { directive: { ...directive, ...renamed }, expansion };
}

/** Freezes the parts under their names of the day, gives every lead unit its task, and makes the directive findable. */
export async function giveTasks(
  { tx, actor, now, today, calendar }: CommandContext,
  directive: Directive,
  expansion: Expansion,
  { givenOn, isSecondHand }: { givenOn: LocalDate; isSecondHand: boolean },
): Promise<Given> {
  await replaceParts(tx, directive.id, {
    recipients: directive.recipients,
    deliveries: directive.recipients.flatMap((line) =>
      line.groupId === null
        ? []
        : expansion.of(line).unitIds.map((unitId) => ({ part: line.part, unitId, groupId: line.groupId ?? '' })),
    ),
    points: directive.points.map(({ directiveId: _, position: __, version: ___, ...point }) => point),
  });
  const given = await createTasks(tx, directive, expansion, {
    issuedOn: givenOn,
    calendar,
    now,
    today,
    personId: actor.personId,
    isSecondHand,
  });
  await indexDirective(tx, directive);
  return given;
}
