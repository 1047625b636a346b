import type { DueKind, DueTerm } from '../../domain/due.ts';
import type { Attendance, MeetingKind, MeetingMode, MeetingStatus } from '../../domain/meeting.ts';
import type { Target } from '../../domain/target.ts';
import type { ReformArea } from '../../domain/unit.ts';
import type { Kit } from '../kit.ts';
import type { organisationTables } from './organisation.ts';

/** Meetings, who came, what was said and what was concluded. */
export const meetingTables = (k: Kit, org: ReturnType<typeof organisationTables>) => {
  const { units, people, committees, unitGroups } = org;

  const meetings = k.table(
    'meetings',
    {
      id: k.text('id').primaryKey(),
      issuerId: k
        .text('issuer_id')
        .notNull()
        .references(() => units.id),
      title: k.text('title').notNull(),
      kind: k.choice<MeetingKind>('kind').notNull(),
      mode: k.choice<MeetingMode>('mode').notNull(),
      status: k.choice<MeetingStatus>('status').notNull(),
      heldOn: k.day('held_on').notNull(),
      /** Local office time, HH:MM. */
      startsAt: k.text('starts_at').notNull(),
      endsAt: k.text('ends_at'),
      place: k.text('place').notNull(),
      onlineLink: k.text('online_link'),
      chairPersonId: k.text('chair_person_id').references(() => people.id),
      chairTitle: k.text('chair_title').notNull(),
      secretaryPersonId: k.text('secretary_person_id').references(() => people.id),
      preparation: k.text('preparation').notNull().default(''),
      /** Day the invitations went out; until then only the issuer knows of the meeting. */
      invitedOn: k.day('invited_on'),
      currentItemId: k.text('current_item_id'),
      startedAt: k.instant('started_at'),
      endedAt: k.instant('ended_at'),
      secretarySignedAt: k.instant('secretary_signed_at'),
      chairSignedAt: k.instant('chair_signed_at'),
      reopenReason: k.text('reopen_reason'),
      postponedReason: k.text('postponed_reason'),
      cancelReason: k.text('cancel_reason'),
      isDemo: k.bool('is_demo').notNull().default(false),
      version: k.int('version').notNull().default(1),
    },
    (t) => [k.index('meetings_issuer_day').on(t.issuerId, t.heldOn), k.index('meetings_day').on(t.heldOn)],
  );

  const meetingCommittees = k.table(
    'meeting_committees',
    {
      meetingId: k
        .text('meeting_id')
        .notNull()
        .references(() => meetings.id),
      committeeId: k
        .text('committee_id')
        .notNull()
        .references(() => committees.id),
      position: k.int('position').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.meetingId, t.committeeId] }),
      k.index('meeting_committees_committee').on(t.committeeId),
    ],
  );

  const agendaItems = k.table(
    'agenda_items',
    {
      id: k.text('id').primaryKey(),
      meetingId: k
        .text('meeting_id')
        .notNull()
        .references(() => meetings.id),
      position: k.int('position').notNull(),
      title: k.text('title').notNull(),
      presenterUnitId: k.text('presenter_unit_id').references(() => units.id),
      minutes: k.int('minutes'),
      /** What was reported under this item; becomes section I of the minutes. */
      summary: k.text('summary').notNull().default(''),
      startedAt: k.instant('started_at'),
      doneAt: k.instant('done_at'),
      carriedFromId: k.text('carried_from_id'),
      carriedToId: k.text('carried_to_id'),
      version: k.int('version').notNull().default(1),
    },
    (t) => [k.index('agenda_items_meeting').on(t.meetingId, t.position)],
  );

  /** Invited units and persons, and how they attended. */
  const participants = k.table(
    'participants',
    {
      id: k.text('id').primaryKey(),
      meetingId: k
        .text('meeting_id')
        .notNull()
        .references(() => meetings.id),
      unitId: k.text('unit_id').references(() => units.id),
      personId: k.text('person_id').references(() => people.id),
      /** The name and post as of the meeting day. */
      name: k.text('name').notNull(),
      title: k.text('title').notNull(),
      attendance: k.choice<Attendance>('attendance').notNull(),
      absenceReason: k.text('absence_reason').notNull().default(''),
      substituteName: k.text('substitute_name').notNull().default(''),
      substituteTitle: k.text('substitute_title').notNull().default(''),
      position: k.int('position').notNull(),
      version: k.int('version').notNull().default(1),
    },
    (t) => [k.index('participants_meeting').on(t.meetingId, t.position), k.index('participants_unit').on(t.unitId)],
  );

  const opinions = k.table(
    'opinions',
    {
      id: k.text('id').primaryKey(),
      meetingId: k
        .text('meeting_id')
        .notNull()
        .references(() => meetings.id),
      agendaItemId: k.text('agenda_item_id').references(() => agendaItems.id),
      speaker: k.text('speaker').notNull(),
      unitId: k.text('unit_id').references(() => units.id),
      text: k.text('text').notNull(),
      position: k.int('position').notNull(),
      removedAt: k.instant('removed_at'),
      version: k.int('version').notNull().default(1),
    },
    (t) => [k.index('opinions_meeting').on(t.meetingId, t.position)],
  );

  const conclusions = k.table(
    'conclusions',
    {
      id: k.text('id').primaryKey(),
      meetingId: k
        .text('meeting_id')
        .notNull()
        .references(() => meetings.id),
      agendaItemId: k.text('agenda_item_id').references(() => agendaItems.id),
      position: k.int('position').notNull(),
      text: k.text('text').notNull(),
      field: k.choice<ReformArea>('field'),
      monitorUnitId: k.text('monitor_unit_id').references(() => units.id),
      dueKind: k.choice<DueKind>('due_kind').notNull(),
      due: k.json<DueTerm>('due').notNull(),
      deliverable: k.text('deliverable').notNull().default(''),
      target: k.json<Target>('target'),
      /** The point of an earlier directive that gave this work already: no task is made of it again. Directives come after meetings, so the id is not a reference. */
      samePointId: k.text('same_point_id'),
      /** Somebody said that it is new work, whatever it resembles. */
      isNewWork: k.bool('is_new_work').notNull().default(false),
      /** A general orientation without a unit of its own stays a record, and makes no task. */
      removedAt: k.instant('removed_at'),
      version: k.int('version').notNull().default(1),
    },
    (t) => [k.index('conclusions_meeting').on(t.meetingId, t.position)],
  );

  const conclusionCommittees = k.table(
    'conclusion_committees',
    {
      conclusionId: k
        .text('conclusion_id')
        .notNull()
        .references(() => conclusions.id),
      committeeId: k
        .text('committee_id')
        .notNull()
        .references(() => committees.id),
    },
    (t) => [k.primaryKey({ columns: [t.conclusionId, t.committeeId] })],
  );

  /** Lead and coordinating units or groups of a conclusion. Exactly one of `unitId` and `groupId` is set. */
  const conclusionUnits = k.table(
    'conclusion_units',
    {
      id: k.text('id').primaryKey(),
      conclusionId: k
        .text('conclusion_id')
        .notNull()
        .references(() => conclusions.id),
      part: k.choice<'lead' | 'coordinating'>('part').notNull(),
      unitId: k.text('unit_id').references(() => units.id),
      groupId: k.text('group_id').references(() => unitGroups.id),
      position: k.int('position').notNull(),
    },
    (t) => [k.index('conclusion_units_conclusion').on(t.conclusionId)],
  );

  return {
    meetings,
    meetingCommittees,
    agendaItems,
    participants,
    opinions,
    conclusions,
    conclusionCommittees,
    conclusionUnits,
  };
};
