import type { Db } from '../../db/client.server.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { INBOX_KINDS, type InboxKind } from '../../domain/inbox.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { type InboxEntry, inboxCounts, inboxEntries } from '../inbox/inbox-page.ts';

/** What others wait for; results to confirm are told as one number, one's own work has lists of its own. */
const DECISIONS: readonly InboxKind[] = INBOX_KINDS.filter(
  (kind) => !['confirm', 'acknowledge', 'report', 'subtask'].includes(kind),
);
const SHOWN = 6;

export interface Decisions {
  /** Results that wait for confirmation, and since when the first of them. */
  confirm: { count: number; since: LocalDate | null } | null;
  /** The most urgent of the rest. */
  entries: InboxEntry[];
  /** Entries there are in all, the results as one. */
  total: number;
}

/** The part of the inbox that a home page opens with. */
export async function decisionsFor(read: Db, actor: Actor, today: LocalDate): Promise<Decisions> {
  const [counts, entries, [oldest]] = await Promise.all([
    inboxCounts(read, actor, today),
    inboxEntries(read, actor, { today, kinds: DECISIONS, page: 1, pageSize: SHOWN }),
    inboxEntries(read, actor, { today, kinds: ['confirm'], page: 1, pageSize: 1 }),
  ]);
  const confirm = counts.confirm ? { count: counts.confirm, since: oldest?.day ?? null } : null;
  const rest = DECISIONS.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
  return { confirm, entries, total: rest + (confirm ? 1 : 0) };
}
