import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { people } from '../../db/schema.ts';
import { loadChoices } from '../../db/stores/notice-choice-store.ts';
import { DEFAULT_RHYTHM, type NoticeEvent, type Rhythm } from '../../domain/notice.ts';

export interface ChoicesPage {
  /** What holds for each kind of notice: the person's choice, else the default. */
  rhythms: Record<NoticeEvent, Rhythm>;
  /** Where mail goes; null: nowhere. */
  email: string | null;
  /** Since when the person wants no digests. */
  stoppedAt: Date | null;
}

export async function choicesPage(read: Db, personId: string): Promise<ChoicesPage> {
  const { rhythms, stoppedAt } = await loadChoices(read, personId);
  const [person] = await read.select({ email: people.email }).from(people).where(eq(people.id, personId));
  return { rhythms: { ...DEFAULT_RHYTHM, ...rhythms }, email: person?.email ?? null, stoppedAt };
}
