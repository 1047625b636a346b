import { createHash } from 'node:crypto';
import { asc, desc, gt } from 'drizzle-orm';
import type { Db, Tx } from '../db/client.server.ts';
import { auditEvents } from '../db/schema.ts';

/** One link of the audit chain, without its place in it. */
export interface AuditEntry {
  at: Date;
  recordedAt: Date;
  issuerId: string | null;
  actorPersonId: string | null;
  actorName: string;
  command: string;
  type: string;
  subjectKind: string;
  subjectId: string;
  data: Record<string, unknown>;
}

const GENESIS = '0'.repeat(64);

/** JSON with sorted keys: the two databases return objects with their keys in different orders. */
function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
      .join(',')}}`;
  return JSON.stringify(value ?? null);
}

/** SHA-256 (hex) over the previous hash, the place and the content of a link. */
const linkHash = (seq: number, prevHash: string, entry: AuditEntry): string =>
  createHash('sha256').update(`${prevHash}\n${seq}\n`).update(canonical(entry)).digest('hex');

/** Appends to the chain. Must run inside the transaction of the change it records; writes are serial, so the tail is stable. */
export async function appendAudit(tx: Tx, entries: AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const [tail] = await tx
    .select({ seq: auditEvents.seq, hash: auditEvents.hash })
    .from(auditEvents)
    .orderBy(desc(auditEvents.seq))
    .limit(1);
  let seq = tail?.seq ?? 0;
  let prevHash = tail?.hash ?? GENESIS;
  const links = entries.map((raw) => {
    // What is hashed is what can be read back: JSON drops undefined and turns dates into text.
    const entry = { ...raw, data: JSON.parse(JSON.stringify(raw.data)) as Record<string, unknown> };
    seq += 1;
    const hash = linkHash(seq, prevHash, entry);
    const link = { ...entry, seq, prevHash, hash };
    prevHash = hash;
    return link;
  });
  await tx.insert(auditEvents).values(links);
}

export type AuditVerdict = { intact: true; count: number; lastHash: string } | { intact: false; brokenAt: number };

const BATCH = 2000;

/** Recomputes the whole chain in order. Names the first link that does not follow from the one before. */
export async function verifyAudit(db: Db): Promise<AuditVerdict> {
  let seq = 0;
  let prevHash = GENESIS;
  for (;;) {
    const batch = await db
      .select()
      .from(auditEvents)
      .where(gt(auditEvents.seq, seq))
      .orderBy(asc(auditEvents.seq))
      .limit(BATCH);
    for (const { seq: place, prevHash: claimedPrev, hash, ...entry } of batch) {
      if (place !== seq + 1 || claimedPrev !== prevHash || linkHash(place, prevHash, entry) !== hash)
        return { intact: false, brokenAt: seq + 1 };
      seq = place;
      prevHash = hash;
    }
    if (batch.length < BATCH) return { intact: true, count: seq, lastHash: prevHash };
  }
}
