import type { Db } from '../../db/client.server.ts';
import { addressableGroups } from '../../db/stores/addressee-store.ts';
import type { ConclusionUnit } from '../../db/stores/conclusion-store.ts';
import { loadAgendaItem, type Meeting } from '../../db/stores/meeting-store.ts';
import { checkConclusion } from '../../domain/conclusion.ts';
import { NotFound, RuleBroken } from '../../domain/shared/errors.ts';
import { DUE_FIELDS } from '../assignment-inputs.ts';
import { checkUnits } from '../meetings/plan-rules.ts';
import type { ConclusionInput } from './conclusion-inputs.ts';

/** A conclusion ready to be kept: its row, its committees, and who acts on it. */
export interface CheckedConclusion {
  row: Pick<ConclusionInput, 'agendaItemId' | 'text' | 'field' | 'monitorUnitId' | 'due' | 'deliverable' | 'target'> & {
    dueKind: ConclusionInput['due']['kind'];
  };
  committeeIds: string[];
  units: ConclusionUnit[];
}

/**
 * Checks a conclusion against its meeting: an item of its agenda, committees that hold it, units and groups that exist
 * on its day, and a whole deadline and target. Throws RuleBroken at the field to mend.
 */
export async function checkedConclusion(db: Db, meeting: Meeting, input: ConclusionInput): Promise<CheckedConclusion> {
  const { agendaItemId, text, field, monitorUnitId, due, deliverable, target } = input;
  if (agendaItemId) await loadAgendaItem(db, meeting.id, agendaItemId);
  if (input.committeeIds.some((id) => !meeting.committeeIds.includes(id)))
    throw new RuleBroken('conclusion.committee_elsewhere', {}, 'committeeIds');
  checkConclusion(
    {
      leadIds: [...input.leadUnitIds, ...input.leadGroupIds],
      coordinatingIds: [...input.coordinatingUnitIds, ...input.coordinatingGroupIds],
      due,
      target,
    },
    meeting.heldOn,
    DUE_FIELDS,
  );
  await checkUnits(db, meeting.heldOn, [
    ...input.leadUnitIds.map((unitId) => ({ unitId, field: 'leadUnitIds' })),
    ...input.coordinatingUnitIds.map((unitId) => ({ unitId, field: 'coordinatingUnitIds' })),
    { unitId: monitorUnitId, field: 'monitorUnitId' },
  ]);
  await checkGroups(db, meeting, input.leadGroupIds, 'leadGroupIds');
  await checkGroups(db, meeting, input.coordinatingGroupIds, 'coordinatingGroupIds');
  return {
    row: { agendaItemId, text, field, monitorUnitId, due, dueKind: due.kind, deliverable, target },
    // A joint meeting concludes for all its committees unless somebody says otherwise.
    committeeIds: input.committeeIds.length > 0 ? input.committeeIds : meeting.committeeIds,
    units: unitsOf(input),
  };
}

async function checkGroups(db: Db, meeting: Meeting, groupIds: readonly string[], field: string): Promise<void> {
  const groups = await addressableGroups(db, groupIds, meeting.heldOn).catch((error: unknown) => {
    if (error instanceof NotFound) throw new RuleBroken('group.unknown', {}, field);
    throw error;
  });
  if (groups.some(({ issuerId }) => issuerId !== meeting.issuerId)) throw new RuleBroken('group.unknown', {}, field);
  const empty = groups.find(({ units }) => units.length === 0);
  if (empty) throw new RuleBroken('group.empty_on_date', { group: empty.label, date: meeting.heldOn }, field);
}

const unitsOf = (input: ConclusionInput): ConclusionUnit[] => [
  ...input.leadUnitIds.map((unitId) => ({ part: 'lead' as const, unitId, groupId: null })),
  ...input.leadGroupIds.map((groupId) => ({ part: 'lead' as const, unitId: null, groupId })),
  ...input.coordinatingUnitIds.map((unitId) => ({ part: 'coordinating' as const, unitId, groupId: null })),
  ...input.coordinatingGroupIds.map((groupId) => ({ part: 'coordinating' as const, unitId: null, groupId })),
];
