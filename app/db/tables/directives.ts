import type { DirectiveKind, DirectiveStatus } from '../../domain/directive.ts';
import type { DueKind, DueTerm } from '../../domain/due.ts';
import type { SeriesScope } from '../../domain/number-series.ts';
import type { SigningForm } from '../../domain/signing.ts';
import type { Target } from '../../domain/target.ts';
import type { ReformArea } from '../../domain/unit.ts';
import type { Kit } from '../kit.ts';
import type { meetingTables } from './meetings.ts';
import type { organisationTables } from './organisation.ts';

/** Number registers, and the directives that take their numbers from them. */
export const directiveTables = (
  k: Kit,
  org: ReturnType<typeof organisationTables>,
  { meetings, conclusions }: ReturnType<typeof meetingTables>,
) => {
  const { units, people, committees, unitGroups } = org;

  /** One register: an issuer (a People's Committee, or a committee with its own series), a year and a scope. */
  const numberSeries = k.table(
    'number_series',
    {
      id: k.text('id').primaryKey(),
      issuerId: k
        .text('issuer_id')
        .notNull()
        .references(() => units.id),
      committeeId: k.text('committee_id').references(() => committees.id),
      year: k.int('year').notNull(),
      scope: k.choice<SeriesScope>('scope').notNull(),
      name: k.text('name').notNull(),
      /** Abbreviations of the document types that draw from this register; `CV` stands for công văn. Empty: all types. */
      docTypes: k.json<string[]>('doc_types').notNull(),
      lastNumber: k.int('last_number').notNull().default(0),
      /** Numbers up to this one were given before the register was kept here: they are entered, never drawn. */
      openedAfter: k.int('opened_after').notNull().default(0),
      /** A book opened for papers that already exist: numbers are entered, never drawn. */
      backdated: k.bool('backdated').notNull().default(false),
      lockedOn: k.day('locked_on'),
      version: k.int('version').notNull().default(1),
    },
    (t) => [k.index('number_series_issuer').on(t.issuerId, t.year)],
  );

  const directives = k.table(
    'directives',
    {
      id: k.text('id').primaryKey(),
      kind: k.choice<DirectiveKind>('kind').notNull(),
      status: k.choice<DirectiveStatus>('status').notNull(),
      /** Whose tasks these are: the issuing People's Committee, or the receiving one for incoming and oral directives. */
      issuerId: k
        .text('issuer_id')
        .notNull()
        .references(() => units.id),
      /** The committee whose work this is. */
      committeeId: k.text('committee_id').references(() => committees.id),
      /** The committee itself is printed as issuer, and numbers the paper in its own series. */
      byCommittee: k.bool('by_committee').notNull().default(false),
      meetingId: k.text('meeting_id').references(() => meetings.id),
      field: k.choice<ReformArea>('field'),
      subject: k.text('subject').notNull(),
      opening: k.text('opening').notNull().default(''),
      closing: k.text('closing').notNull().default(''),
      /** Drafting unit or field in the symbol of a công văn: the `HC` of 389/UBND-HC. */
      letterField: k.text('letter_field'),
      seriesId: k.text('series_id').references(() => numberSeries.id),
      number: k.int('number'),
      symbol: k.text('symbol'),
      numberText: k.text('number_text'),
      issuedOn: k.day('issued_on'),
      signedOn: k.day('signed_on'),
      signerPersonId: k.text('signer_person_id').references(() => people.id),
      signingForm: k.choice<SigningForm>('signing_form'),
      signerName: k.text('signer_name').notNull().default(''),
      signerTitle: k.text('signer_title').notNull().default(''),
      monitorUnitId: k.text('monitor_unit_id').references(() => units.id),
      /** Who keeps the file copy, the last line of Nơi nhận: `VT, PNV`. */
      fileCopy: k.text('file_copy').notNull().default(''),
      urgency: k.text('urgency').$type<'HOA_TOC' | 'THUONG_KHAN' | 'KHAN' | null>(),
      /** Author and arrival of an incoming directive; who spoke and when of an oral one. */
      author: k.text('author').notNull().default(''),
      receivedOn: k.day('received_on'),
      confirmedAt: k.instant('confirmed_at'),
      /** Until when the units named in a letter of urging answer; null: so many working days after its issue. */
      replyBy: k.day('reply_by'),
      replacedById: k.text('replaced_by_id'),
      correctsId: k.text('corrects_id'),
      endReason: k.text('end_reason').notNull().default(''),
      endedOn: k.day('ended_on'),
      taskCount: k.int('task_count').notNull().default(0),
      /** A secret paper: its number, units and due dates only. */
      isSecret: k.bool('is_secret').notNull().default(false),
      isDemo: k.bool('is_demo').notNull().default(false),
      createdAt: k.instant('created_at').notNull(),
      version: k.int('version').notNull().default(1),
    },
    (t) => [
      k.index('directives_issuer_day').on(t.issuerId, t.issuedOn),
      k.index('directives_issuer_status').on(t.issuerId, t.status, t.createdAt),
      k.index('directives_meeting').on(t.meetingId),
      k.index('directives_replaced_by').on(t.replacedById),
      k.index('directives_corrects').on(t.correctsId),
    ],
  );

  /** Every number ever taken or voided. The unique indexes are the belt to the counter's braces. */
  const numberEntries = k.table(
    'number_entries',
    {
      id: k.text('id').primaryKey(),
      seriesId: k
        .text('series_id')
        .notNull()
        .references(() => numberSeries.id),
      /** Whose numbers these are: the People's Committee, or the committee that has its own series. */
      issuerId: k.text('issuer_id').notNull(),
      year: k.int('year').notNull(),
      number: k.int('number').notNull(),
      numberText: k.text('number_text').notNull(),
      docType: k.text('doc_type').notNull(),
      subject: k.text('subject').notNull(),
      signer: k.text('signer').notNull(),
      recipients: k.text('recipients').notNull(),
      /** The unit that keeps the file copy, the number of copies, the day of sending, remarks (NĐ 30/2020, Phụ lục IV). */
      fileCopy: k.text('file_copy').notNull().default(''),
      copies: k.int('copies'),
      sentOn: k.day('sent_on'),
      note: k.text('note').notNull().default(''),
      issuedOn: k.day('issued_on').notNull(),
      directiveId: k.text('directive_id').references(() => directives.id),
      meetingId: k.text('meeting_id').references(() => meetings.id),
      voidReason: k.text('void_reason'),
      voidedAt: k.instant('voided_at'),
      takenAt: k.instant('taken_at').notNull(),
      version: k.int('version').notNull().default(1),
    },
    (t) => [
      k.uniqueIndex('number_entries_series_number').on(t.seriesId, t.number),
      k.uniqueIndex('number_entries_year_text').on(t.issuerId, t.year, t.numberText),
      k.index('number_entries_directive').on(t.directiveId),
    ],
  );

  /** Kính gửi and Nơi nhận: a unit, a group with its printed label, or free text. */
  const directiveRecipients = k.table(
    'directive_recipients',
    {
      id: k.text('id').primaryKey(),
      directiveId: k
        .text('directive_id')
        .notNull()
        .references(() => directives.id),
      part: k.choice<'addressee' | 'recipient'>('part').notNull(),
      unitId: k.text('unit_id').references(() => units.id),
      groupId: k.text('group_id').references(() => unitGroups.id),
      printed: k.text('printed').notNull(),
      position: k.int('position').notNull(),
    },
    (t) => [
      k.index('directive_recipients_directive').on(t.directiveId),
      k.index('directive_recipients_unit').on(t.unitId),
    ],
  );

  const directivePoints = k.table(
    'directive_points',
    {
      id: k.text('id').primaryKey(),
      directiveId: k
        .text('directive_id')
        .notNull()
        .references(() => directives.id),
      position: k.int('position').notNull(),
      text: k.text('text').notNull(),
      conclusionId: k.text('conclusion_id').references(() => conclusions.id),
      field: k.choice<ReformArea>('field'),
      monitorUnitId: k.text('monitor_unit_id').references(() => units.id),
      dueKind: k.choice<DueKind>('due_kind').notNull(),
      due: k.json<DueTerm>('due').notNull(),
      deliverable: k.text('deliverable').notNull().default(''),
      target: k.json<Target>('target'),
      version: k.int('version').notNull().default(1),
    },
    (t) => [
      k.index('directive_points_directive').on(t.directiveId, t.position),
      k.index('directive_points_conclusion').on(t.conclusionId),
    ],
  );

  const pointUnits = k.table(
    'point_units',
    {
      id: k.text('id').primaryKey(),
      pointId: k
        .text('point_id')
        .notNull()
        .references(() => directivePoints.id),
      part: k.choice<'lead' | 'coordinating'>('part').notNull(),
      unitId: k.text('unit_id').references(() => units.id),
      groupId: k.text('group_id').references(() => unitGroups.id),
      /** "Chủ tịch UBND các xã, thị trấn": kept as printed even after the group is expanded. */
      printed: k.text('printed').notNull(),
      position: k.int('position').notNull(),
    },
    (t) => [k.index('point_units_point').on(t.pointId)],
  );

  return { numberSeries, directives, numberEntries, directiveRecipients, directivePoints, pointUnits };
};
