import type { Role } from '../../domain/access/roles.ts';
import type { CommuneKind, GroupRule, ReformArea, SuccessorKind, UnitLevel } from '../../domain/unit.ts';
import type { Kit } from '../kit.ts';

/** Units, groups, people, posts and committees: all of it dated, because papers print what was true on their day. */
export const organisationTables = (k: Kit) => {
  const units = k.table(
    'units',
    {
      id: k.text('id').primaryKey(),
      code: k.text('code').notNull(),
      level: k.choice<UnitLevel>('level').notNull(),
      communeKind: k.choice<CommuneKind>('commune_kind'),
      /** The People's Committee this unit belongs to; itself for a People's Committee. */
      issuerId: k.text('issuer_id').notNull(),
      isIssuer: k.bool('is_issuer').notNull(),
      reformAreas: k.json<ReformArea[]>('reform_areas').notNull(),
      validFrom: k.day('valid_from'),
      validTo: k.day('valid_to'),
      sortOrder: k.int('sort_order').notNull().default(0),
      version: k.int('version').notNull().default(1),
    },
    (t) => [k.uniqueIndex('units_code').on(t.code), k.index('units_issuer').on(t.issuerId)],
  );

  /** How a unit is named and placed during a period. A null `validFrom` means "since the beginning". */
  const unitProfiles = k.table(
    'unit_profiles',
    {
      id: k.text('id').primaryKey(),
      unitId: k
        .text('unit_id')
        .notNull()
        .references(() => units.id),
      parentId: k.text('parent_id').references(() => units.id),
      name: k.text('name').notNull(),
      shortName: k.text('short_name').notNull(),
      abbreviation: k.text('abbreviation').notNull(),
      issuerLines: k.json<string[]>('issuer_lines').notNull(),
      symbol: k.text('symbol').notNull(),
      letterFields: k.json<string[]>('letter_fields').notNull(),
      issuePlace: k.text('issue_place').notNull(),
      validFrom: k.day('valid_from'),
      validTo: k.day('valid_to'),
      nameFold: k.text('name_fold').notNull(),
      sortKey: k.text('sort_key').notNull(),
      version: k.int('version').notNull().default(1),
    },
    (t) => [k.index('unit_profiles_unit').on(t.unitId, t.validFrom), k.index('unit_profiles_parent').on(t.parentId)],
  );

  const unitSuccessors = k.table(
    'unit_successors',
    {
      id: k.text('id').primaryKey(),
      fromUnitId: k
        .text('from_unit_id')
        .notNull()
        .references(() => units.id),
      /** Null: a successor exists but is not identified yet. */
      toUnitId: k.text('to_unit_id').references(() => units.id),
      part: k.choice<SuccessorKind>('part').notNull(),
      effectiveOn: k.day('effective_on').notNull(),
      legalDocument: k.text('legal_document').notNull(),
      version: k.int('version').notNull().default(1),
    },
    (t) => [k.index('unit_successors_from').on(t.fromUnitId), k.index('unit_successors_to').on(t.toUnitId)],
  );

  const unitGroups = k.table(
    'unit_groups',
    {
      id: k.text('id').primaryKey(),
      issuerId: k
        .text('issuer_id')
        .notNull()
        .references(() => units.id),
      code: k.text('code').notNull(),
      label: k.text('label').notNull(),
      rule: k.json<GroupRule>('rule').notNull(),
      retiredOn: k.day('retired_on'),
      version: k.int('version').notNull().default(1),
    },
    (t) => [k.uniqueIndex('unit_groups_code').on(t.issuerId, t.code)],
  );

  const people = k.table(
    'people',
    {
      id: k.text('id').primaryKey(),
      fullName: k.text('full_name').notNull(),
      salutation: k.text('salutation').notNull(),
      email: k.text('email'),
      phone: k.text('phone'),
      nameFold: k.text('name_fold').notNull(),
      sortKey: k.text('sort_key').notNull(),
      version: k.int('version').notNull().default(1),
    },
    (t) => [k.index('people_sort').on(t.sortKey)],
  );

  const committees = k.table(
    'committees',
    {
      id: k.text('id').primaryKey(),
      code: k.text('code').notNull(),
      issuerId: k
        .text('issuer_id')
        .notNull()
        .references(() => units.id),
      name: k.text('name').notNull(),
      issuerLines: k.json<string[]>('issuer_lines').notNull(),
      symbol: k.text('symbol').notNull(),
      scope: k.text('scope').notNull().default(''),
      sealAllowed: k.bool('seal_allowed').notNull(),
      ownSeries: k.bool('own_series').notNull(),
      standingOfficeId: k.text('standing_office_id').references(() => units.id),
      validFrom: k.day('valid_from'),
      validTo: k.day('valid_to'),
      nameFold: k.text('name_fold').notNull(),
      version: k.int('version').notNull().default(1),
    },
    (t) => [k.uniqueIndex('committees_code').on(t.code), k.index('committees_issuer').on(t.issuerId)],
  );

  /** A role held by a person in a unit or a committee, between two days. Rights follow from posts, never from a person. */
  const posts = k.table(
    'posts',
    {
      id: k.text('id').primaryKey(),
      personId: k
        .text('person_id')
        .notNull()
        .references(() => people.id),
      role: k.choice<Role>('role').notNull(),
      unitId: k
        .text('unit_id')
        .notNull()
        .references(() => units.id),
      committeeId: k.text('committee_id').references(() => committees.id),
      /** As printed: "Chủ tịch UBND huyện". */
      title: k.text('title').notNull(),
      fields: k.json<ReformArea[]>('fields'),
      rank: k.int('rank').notNull().default(100),
      validFrom: k.day('valid_from'),
      validTo: k.day('valid_to'),
      version: k.int('version').notNull().default(1),
    },
    (t) => [
      k.index('posts_person').on(t.personId),
      k.index('posts_unit').on(t.unitId),
      k.index('posts_committee').on(t.committeeId, t.rank),
    ],
  );

  return { units, unitProfiles, unitSuccessors, unitGroups, people, committees, posts };
};
