import type { OfficeRules } from '../../domain/office-rules.ts';
import type { SearchKind } from '../../domain/search.ts';
import type { Kit } from '../kit.ts';

/** What serves every noun: files, issued papers, the audit chain, the outbox, holidays, search. */
export const platformTables = (k: Kit) => {
  /** An uploaded file; the bytes lie in the file store under their SHA-256. */
  const files = k.table(
    'files',
    {
      id: k.text('id').primaryKey(),
      ownerKind: k
        .choice<'meeting' | 'agenda_item' | 'directive' | 'directive_scan' | 'progress_report'>('owner_kind')
        .notNull(),
      ownerId: k.text('owner_id').notNull(),
      name: k.text('name').notNull(),
      contentType: k.text('content_type').notNull(),
      size: k.int('size').notNull(),
      sha256: k.text('sha256').notNull(),
      uploadedByPersonId: k.text('uploaded_by_person_id').notNull(),
      uploadedAt: k.instant('uploaded_at').notNull(),
      removedAt: k.instant('removed_at'),
    },
    (t) => [k.index('files_owner').on(t.ownerKind, t.ownerId)],
  );

  /**
   * An issued Word document: rendered once, then only served. The facts are frozen with the decision; the file follows
   * at once, and until then hash and size are null.
   */
  const issuedDocuments = k.table(
    'issued_documents',
    {
      id: k.text('id').primaryKey(),
      type: k.text('type').notNull(),
      subjectKind: k.choice<'meeting' | 'directive'>('subject_kind').notNull(),
      subjectId: k.text('subject_id').notNull(),
      fileName: k.text('file_name').notNull(),
      sha256: k.text('sha256'),
      size: k.int('size'),
      templateSha256: k.text('template_sha256'),
      facts: k.json<unknown>('facts').notNull(),
      issuedAt: k.instant('issued_at').notNull(),
    },
    (t) => [k.index('issued_documents_subject').on(t.subjectKind, t.subjectId)],
  );

  /** Append-only and hash-chained: `hash = sha256(prevHash + canonical row)`. */
  const auditEvents = k.table(
    'audit_events',
    {
      seq: k.int('seq').primaryKey(),
      at: k.instant('at').notNull(),
      /** Real time; `at` is office time, which training mode fixes. */
      recordedAt: k.instant('recorded_at').notNull(),
      /** The People's Committee whose record was changed; null for accounts and what belongs to the whole installation. */
      issuerId: k.text('issuer_id'),
      actorPersonId: k.text('actor_person_id'),
      actorName: k.text('actor_name').notNull(),
      command: k.text('command').notNull(),
      type: k.text('type').notNull(),
      subjectKind: k.text('subject_kind').notNull(),
      subjectId: k.text('subject_id').notNull(),
      data: k.json<Record<string, unknown>>('data').notNull(),
      prevHash: k.text('prev_hash').notNull(),
      hash: k.text('hash').notNull(),
    },
    (t) => [
      k.index('audit_events_subject').on(t.subjectKind, t.subjectId, t.seq),
      k.index('audit_events_at').on(t.at),
      k.index('audit_events_issuer').on(t.issuerId, t.seq),
      k.index('audit_events_actor').on(t.actorPersonId, t.seq),
      k.index('audit_events_command').on(t.command, t.seq),
    ],
  );

  const outbox = k.table(
    'outbox',
    {
      id: k.text('id').primaryKey(),
      topic: k.text('topic').notNull(),
      payload: k.json<Record<string, unknown>>('payload').notNull(),
      dedupeKey: k.text('dedupe_key').notNull(),
      status: k.choice<'waiting' | 'claimed' | 'done' | 'stuck'>('status').notNull(),
      dueAt: k.instant('due_at').notNull(),
      /** Messages of one lane are carried out one after the other: the mails of one person. */
      lane: k.text('lane'),
      attempts: k.int('attempts').notNull().default(0),
      claimedBy: k.text('claimed_by'),
      claimedUntil: k.instant('claimed_until'),
      lastError: k.text('last_error'),
      createdAt: k.instant('created_at').notNull(),
      doneAt: k.instant('done_at'),
    },
    (t) => [
      k.uniqueIndex('outbox_dedupe').on(t.dedupeKey),
      k.index('outbox_status_due').on(t.status, t.dueAt),
      k.index('outbox_topic').on(t.topic, t.id),
      k.index('outbox_lane').on(t.lane, t.status, t.id),
    ],
  );

  /** Public holidays, and weekend days that are worked in exchange. */
  const calendarDays = k.table('calendar_days', {
    day: k.day('day').primaryKey(),
    kind: k.choice<'holiday' | 'working'>('kind').notNull(),
    name: k.text('name').notNull(),
    version: k.int('version').notNull().default(1),
  });

  const settings = k.table('settings', {
    key: k.text('key').primaryKey(),
    value: k.json<unknown>('value').notNull(),
    version: k.int('version').notNull().default(1),
  });

  /** The rules an issuer works by (`domain/office-rules.ts`); every change is a new row, the last one counts. */
  const officeRules = k.table(
    'office_rules',
    {
      issuerId: k.text('issuer_id').notNull(),
      version: k.int('version').notNull(),
      /** What differs from the defaults. */
      rules: k.json<Partial<OfficeRules>>('rules').notNull(),
      reason: k.text('reason').notNull().default(''),
      changedAt: k.instant('changed_at').notNull(),
      changedByPersonId: k.text('changed_by_person_id').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.issuerId, t.version] })],
  );

  /** One row per thing that can be found; folded by the app, indexed by FTS5 or tsvector (see `search.ts`). */
  const searchDocs = k.table(
    'search_docs',
    {
      id: k.int('id').primaryKey(),
      kind: k.choice<SearchKind>('kind').notNull(),
      ref: k.text('ref').notNull(),
      issuerId: k.text('issuer_id').notNull(),
      day: k.day('day'),
      title: k.text('title').notNull(),
      titleFold: k.text('title_fold').notNull(),
      bodyFold: k.text('body_fold').notNull(),
    },
    (t) => [k.uniqueIndex('search_docs_ref').on(t.kind, t.ref), k.index('search_docs_issuer').on(t.issuerId, t.day)],
  );

  return { files, issuedDocuments, auditEvents, outbox, calendarDays, settings, officeRules, searchDocs };
};
