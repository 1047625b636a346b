import { eq } from 'drizzle-orm';
import type { NoticeEvent, Rhythm } from '../../domain/notice.ts';
import type { Db, Tx } from '../client.server.ts';
import { digestStops, noticeChoices } from '../schema.ts';

/** What a person chose, and whether they stopped their digests. */
export async function loadChoices(
  db: Db,
  personId: string,
): Promise<{ rhythms: Partial<Record<NoticeEvent, Rhythm>>; stoppedAt: Date | null }> {
  const rows = await db.select().from(noticeChoices).where(eq(noticeChoices.personId, personId));
  const [stop] = await db.select().from(digestStops).where(eq(digestStops.personId, personId));
  return {
    rhythms: Object.fromEntries(rows.map(({ event, rhythm }) => [event, rhythm])),
    stoppedAt: stop?.stoppedAt ?? null,
  };
}

/** Keeps these choices and no others. */
export async function saveChoices(
  tx: Tx,
  personId: string,
  choices: readonly { event: NoticeEvent; rhythm: Rhythm }[],
): Promise<void> {
  await tx.delete(noticeChoices).where(eq(noticeChoices.personId, personId));
  if (choices.length > 0) await tx.insert(noticeChoices).values(choices.map((one) => ({ personId, ...one })));
}

/** Stops a person's digests or lets them go on; false when it was so already. */
export async function setDigestsStopped(
  tx: Tx,
  { personId, stopped, now }: { personId: string; stopped: boolean; now: Date },
): Promise<boolean> {
  const changed = stopped
    ? await tx
        .insert(digestStops)
        .values({ personId, stoppedAt: now })
        .onConflictDoNothing()
        .returning({ personId: digestStops.personId })
    : await tx
        .delete(digestStops)
        .where(eq(digestStops.personId, personId))
        .returning({ personId: digestStops.personId });
  return changed.length > 0;
}
