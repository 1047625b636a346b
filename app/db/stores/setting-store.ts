import { eq } from 'drizzle-orm';
import type { Db, Tx } from '../client.server.ts';
import { settings } from '../schema.ts';

/** What the installation remembers about itself, by name. */
export interface Settings {
  /** SHA-256 of the one-time token of the set-up page. */
  'set-up-token': string;
}

/** A setting, or null. */
export async function findSetting<Key extends keyof Settings>(db: Db, key: Key): Promise<Settings[Key] | null> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, key));
  return row ? (row.value as Settings[Key]) : null;
}

export async function putSetting<Key extends keyof Settings>(tx: Tx, key: Key, value: Settings[Key]): Promise<void> {
  await tx.insert(settings).values({ key, value }).onConflictDoUpdate({ target: settings.key, set: { value } });
}

export async function removeSetting(tx: Tx, key: keyof Settings): Promise<void> {
  await tx.delete(settings).where(eq(settings.key, key));
}
