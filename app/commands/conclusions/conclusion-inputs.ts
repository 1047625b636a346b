import { z } from 'zod';
import { REFORM_AREAS } from '../../domain/unit.ts';
import { assignedUnits, dueTerm, target } from '../assignment-inputs.ts';
import { choice, ids, optionalId, optionalText, text } from '../inputs.ts';

/** What is typed about a conclusion. */
export const conclusionFields = {
  agendaItemId: optionalId,
  text: text(4000),
  /** Which of the meeting's committees it concerns; none named is all of them. */
  committeeIds: ids,
  ...assignedUnits,
  monitorUnitId: optionalId,
  field: z.preprocess((value) => (value === undefined || value === '' ? null : value), choice(REFORM_AREAS).nullable()),
  due: z.preprocess((value) => value ?? { kind: 'NONE' }, dueTerm),
  deliverable: optionalText(500),
  target,
};

const conclusion = z.object(conclusionFields);
export type ConclusionInput = z.output<typeof conclusion>;
