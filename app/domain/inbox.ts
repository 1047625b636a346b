import { DUE_SOON_DAYS } from './task.ts';

/**
 * What may wait for somebody, in the order shown when equally urgent: what holds others up comes before one's own work.
 */
export const INBOX_KINDS = [
  'decide',
  'confirm',
  'confirm_oral',
  'sign',
  'sign_minutes',
  'number',
  'notice',
  'urging',
  'reassign',
  'acknowledge',
  'report',
  'subtask',
] as const;
export type InboxKind = (typeof INBOX_KINDS)[number];

/** How much of each kind waits. */
export type InboxCounts = Partial<Record<InboxKind, number>>;

/** The number in the navigation. */
export const inboxTotal = (counts: InboxCounts): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

/** Work of one's own is in the inbox from this many calendar days before it is due. */
export const INBOX_DAYS_AHEAD = DUE_SOON_DAYS;

/** What may be done to many tasks at once, after a look at what will change. */
export const BULK_ACTS = ['acknowledge', 'confirm', 'urge'] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

/** Tasks that one form changes at most. */
export const MOST_AT_ONCE = 100;

/** The bulk act that works off an entry of the inbox. */
export const bulkActOf = (kind: InboxKind | null): BulkAct | null =>
  kind === 'acknowledge' || kind === 'confirm' ? kind : null;
