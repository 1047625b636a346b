import type { Tx } from '../../db/client.server.ts';
import { newId } from '../../db/ids.ts';
import { loadConclusions } from '../../db/stores/conclusion-store.ts';
import type { DirectiveParts, Named, PointUnit, Recipient } from '../../db/stores/directive-store.ts';
import { findGroup } from '../../db/stores/group-store.ts';
import { loadUnits, profileOn } from '../../db/stores/unit-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { addressedAs } from '../../domain/unit-names.ts';
import type { CommonInput, NamedInput, OutgoingInput } from './draft-inputs.ts';

type Lines = Partial<Pick<OutgoingInput, 'addressees' | 'addresseeLines' | 'recipients' | 'recipientLines'>>;

interface Naming {
  issuerId: string;
  meetingId: string | null;
  /** Names are printed as of this day. */
  day: LocalDate;
  /** Ids of points that belong to this draft already; any other id is not believed. */
  knownPointIds: ReadonlySet<string>;
}

/** Turns what was typed into the parts of a draft. Throws RuleBroken at a unit, group or conclusion that is not there. */
export async function draftParts(tx: Tx, naming: Naming, input: CommonInput & Lines): Promise<DirectiveParts> {
  const names = await nameBook(tx, naming, input);
  const lines = (
    part: Recipient['part'],
    chosen: NamedInput | undefined,
    words: readonly string[] = [],
    at: string,
  ) => [
    ...words.map((printed): Recipient => ({ part, unitId: null, groupId: null, printed })),
    ...(chosen ? names(chosen, at) : []).map((named): Recipient => ({ part, ...named })),
  ];
  const conclusionIds = new Set(
    naming.meetingId === null ? [] : (await loadConclusions(tx, naming.meetingId)).map(({ id }) => id),
  );
  return {
    recipients: [
      ...lines('addressee', input.addressees, input.addresseeLines, 'addressees'),
      ...lines('recipient', input.recipients, input.recipientLines, 'recipients'),
    ],
    points: input.points.map(({ id, row, leads, coordinating, due, conclusionId, ...point }) => {
      refuseBoth(leads, coordinating, `points[${row}].coordinating`);
      const part = (name: PointUnit['part'], chosen: NamedInput, at: string) =>
        names(chosen, `points[${row}].${at}`).map((named): PointUnit => ({ part: name, ...named }));
      return {
        ...point,
        id: id !== null && naming.knownPointIds.has(id) ? id : newId(),
        conclusionId: conclusionId !== null && conclusionIds.has(conclusionId) ? conclusionId : null,
        due,
        dueKind: due.kind,
        units: [...part('lead', leads, 'leads'), ...part('coordinating', coordinating, 'coordinating')],
      };
    }),
  };
}

/** A unit that leads does not also help. */
function refuseBoth(leads: NamedInput, coordinating: NamedInput, field: string): void {
  const both = [...leads.unitIds, ...leads.groupIds].some((id) =>
    [...coordinating.unitIds, ...coordinating.groupIds].includes(id),
  );
  if (both) throw new RuleBroken('conclusion.lead_also_coordinates', {}, field);
}

/** Looks all named units and groups up at once, and prints them as they are called on the day. */
async function nameBook(tx: Tx, { issuerId, day }: Naming, input: CommonInput & Lines) {
  const chosen = [
    input.addressees,
    input.recipients,
    ...input.points.flatMap(({ leads, coordinating }) => [leads, coordinating]),
  ];
  const unitIds = [
    ...chosen.flatMap((one) => one?.unitIds ?? []),
    ...input.points.flatMap(({ monitorUnitId }) => monitorUnitId ?? []),
  ];
  const units = new Map((await loadUnits(tx, [...new Set(unitIds)])).map((unit) => [unit.id, unit]));
  const groups = new Map<string, string>();
  for (const groupId of new Set(chosen.flatMap((one) => one?.groupIds ?? []))) {
    const group = await findGroup(tx, groupId);
    if (group && group.issuerId === issuerId && group.retiredOn === null) groups.set(groupId, group.label);
  }
  for (const { monitorUnitId, row } of input.points)
    if (monitorUnitId !== null && !units.has(monitorUnitId))
      throw new RuleBroken('unit.unknown', {}, `points[${row}].monitorUnitId`);
  return (names: NamedInput, field: string): Named[] => [
    ...names.groupIds.map((groupId) => {
      const printed = groups.get(groupId);
      if (printed === undefined) throw new RuleBroken('group.unknown', {}, field);
      return { unitId: null, groupId, printed };
    }),
    ...names.unitIds.map((unitId) => {
      const unit = units.get(unitId);
      if (!unit) throw new RuleBroken('unit.unknown', {}, field);
      return {
        unitId,
        groupId: null,
        printed: addressedAs({ level: unit.level, name: profileOn(unit.profiles, day).name }),
      };
    }),
  ];
}
