import { findDirective } from '../../db/stores/directive-store.ts';
import type { Task } from '../../db/stores/task-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { required } from '../../domain/workflow/guards.ts';
import { checkBasisDay } from '../../domain/workflow/task-changes.ts';
import type { CommandContext } from '../define-command.server.ts';
import { optionalDay, optionalId, optionalText } from '../inputs.ts';

/** The paper a task is moved or ended by: one issued here, or number and day of another. */
export const basisInput = {
  basisDirectiveId: optionalId,
  basisNumber: optionalText(100),
  basisOn: optionalDay,
};

interface BasisGiven {
  basisDirectiveId: string | null;
  basisNumber: string;
  basisOn: LocalDate | null;
}

export interface BasisPaper {
  basis: string;
  basisOn: LocalDate;
  basisDirectiveId: string | null;
}

/** Reads the paper off the form. Throws RuleBroken `task.basis_missing`, `task.basis_older`, `task.basis_in_future`. */
export async function basisPaper({ tx, today }: CommandContext, task: Task, given: BasisGiven): Promise<BasisPaper> {
  const paper = given.basisDirectiveId ? await issuedHere(tx, task, given.basisDirectiveId) : null;
  const basis = paper?.number ?? required(given.basisNumber, 'task.basis_missing', 'basisNumber');
  const basisOn = paper?.on ?? given.basisOn;
  if (basisOn === null) throw new RuleBroken('required', {}, 'basisOn');
  checkBasisDay(task, basisOn, today);
  return { basis, basisOn, basisDirectiveId: given.basisDirectiveId };
}

async function issuedHere(tx: CommandContext['tx'], task: Task, id: string) {
  const directive = await findDirective(tx, id);
  const usable = directive?.issuerId === task.issuerId && directive.status === 'issued';
  if (!usable || directive.numberText === null || directive.issuedOn === null)
    throw new RuleBroken('task.basis_not_issued', {}, 'basisDirectiveId');
  return { number: directive.numberText, on: directive.issuedOn };
}
