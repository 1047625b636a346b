import { asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { agendaItems, directivePoints, directives, meetings, unitGroups } from '../../db/schema.ts';
import { type Conclusion, loadConclusions } from '../../db/stores/conclusion-store.ts';
import { filesOf } from '../../db/stores/file-store.ts';
import { loadAgenda, loadOpinions, loadParticipants, type Meeting } from '../../db/stores/meeting-store.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { sameWorkOf } from './same-work.ts';

/** A unit or a group by the name it had on the day of the meeting. */
export interface NamedPart {
  id: string;
  kind: 'unit' | 'group';
  name: string;
}

export interface FileView {
  id: string;
  name: string;
  size: number;
}

const fileView = ({ id, name, size }: FileView): FileView => ({ id, name, size });

/** The other end of a carried item. */
export interface CarriedItem {
  meetingId: string;
  heldOn: LocalDate;
}

async function carriedItems(read: Db, ids: readonly string[]): Promise<Map<string, CarriedItem>> {
  if (ids.length === 0) return new Map();
  const rows = await read
    .select({ id: agendaItems.id, meetingId: agendaItems.meetingId, heldOn: meetings.heldOn })
    .from(agendaItems)
    .innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
    .where(inArray(agendaItems.id, [...ids]));
  return new Map(rows.map(({ id, meetingId, heldOn }) => [id, { meetingId, heldOn }]));
}

/** Agenda, list, opinions and conclusions of a meeting, with every unit under the name it had that day. */
export async function meetingRecord(read: Db, meeting: Meeting) {
  const [agenda, list, opinions, conclusions] = await Promise.all([
    loadAgenda(read, meeting.id),
    loadParticipants(read, meeting.id),
    loadOpinions(read, meeting.id),
    loadConclusions(read, meeting.id),
  ]);
  const [names, groups, carried, papers, itemPapers, published, same] = await Promise.all([
    unitNames(
      read,
      [
        ...agenda.map(({ presenterUnitId }) => presenterUnitId),
        ...list.map(({ unitId }) => unitId),
        ...opinions.map(({ unitId }) => unitId),
        ...conclusions.flatMap(({ units, monitorUnitId }) => [monitorUnitId, ...units.map(({ unitId }) => unitId)]),
      ],
      meeting.heldOn,
    ),
    groupLabels(read, conclusions),
    carriedItems(
      read,
      agenda.flatMap(({ carriedFromId, carriedToId }) => [carriedFromId ?? [], carriedToId ?? []].flat()),
    ),
    filesOf(read, 'meeting', [meeting.id]),
    filesOf(
      read,
      'agenda_item',
      agenda.map(({ id }) => id),
    ),
    directivesOf(read, conclusions),
    sameWorkOf(read, conclusions),
  ]);
  const nameOf = (id: string | null) => (id ? (names.get(id)?.shortName ?? null) : null);
  const parts = ({ units }: Conclusion, part: 'lead' | 'coordinating'): NamedPart[] =>
    units
      .filter((unit) => unit.part === part)
      .flatMap(({ unitId, groupId }): NamedPart[] => {
        if (unitId) return [{ id: unitId, kind: 'unit', name: nameOf(unitId) ?? '' }];
        return groupId ? [{ id: groupId, kind: 'group', name: groups.get(groupId) ?? '' }] : [];
      });
  return {
    agenda: agenda.map((item) => ({
      ...item,
      presenter: nameOf(item.presenterUnitId),
      carriedFrom: (item.carriedFromId && carried.get(item.carriedFromId)) || null,
      carriedTo: (item.carriedToId && carried.get(item.carriedToId)) || null,
      files: itemPapers.filter(({ ownerId }) => ownerId === item.id).map(fileView),
      opinions: opinions.filter(({ agendaItemId }) => agendaItemId === item.id).length,
      conclusions: conclusions.filter(({ agendaItemId }) => agendaItemId === item.id).length,
    })),
    participants: list.map((one) => ({ ...one, unit: nameOf(one.unitId) })),
    opinions: opinions.map((opinion) => ({ ...opinion, unit: nameOf(opinion.unitId) })),
    conclusions: conclusions.map((conclusion) => ({
      ...conclusion,
      leads: parts(conclusion, 'lead'),
      coordinators: parts(conclusion, 'coordinating'),
      monitor: nameOf(conclusion.monitorUnitId),
      directive: published.get(conclusion.id) ?? null,
      sameWork: (conclusion.samePointId && same.get(conclusion.samePointId)) || null,
    })),
    files: papers.map(fileView),
  };
}

export type MeetingRecordView = Awaited<ReturnType<typeof meetingRecord>>;
export type AgendaView = MeetingRecordView['agenda'][number];
export type ParticipantView = MeetingRecordView['participants'][number];
export type OpinionView = MeetingRecordView['opinions'][number];
export type ConclusionView = MeetingRecordView['conclusions'][number];

async function groupLabels(read: Db, conclusions: readonly Conclusion[]): Promise<Map<string, string>> {
  const ids = [...new Set(conclusions.flatMap(({ units }) => units.flatMap(({ groupId }) => groupId ?? [])))];
  if (ids.length === 0) return new Map();
  const rows = await read
    .select({ id: unitGroups.id, label: unitGroups.label })
    .from(unitGroups)
    .where(inArray(unitGroups.id, ids));
  return new Map(rows.map(({ id, label }) => [id, label]));
}

/** The directive each conclusion went out with; of several, the latest. */
async function directivesOf(read: Db, conclusions: readonly Conclusion[]) {
  if (conclusions.length === 0) return new Map<string, { id: string; numberText: string | null }>();
  const rows = await read
    .select({ conclusionId: directivePoints.conclusionId, id: directives.id, numberText: directives.numberText })
    .from(directivePoints)
    .innerJoin(directives, eq(directives.id, directivePoints.directiveId))
    .where(
      inArray(
        directivePoints.conclusionId,
        conclusions.map(({ id }) => id),
      ),
    )
    .orderBy(asc(directives.createdAt), asc(directives.id));
  return new Map(rows.map(({ conclusionId, id, numberText }) => [conclusionId ?? '', { id, numberText }]));
}
