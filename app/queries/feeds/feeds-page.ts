import type { Db } from '../../db/client.server.ts';
import { type Feed, feedsOf } from '../../db/stores/feed-store.ts';
import { reachesOf } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { unitNames } from '../organisation/unit-names.ts';

export interface FeedsPage {
  feeds: (Pick<Feed, 'id' | 'kind' | 'label' | 'createdAt' | 'lastReadAt'> & { unit: string | null })[];
  /** Units whose tasks the person may give out. */
  units: { id: string; name: string }[];
}

export async function feedsPage(read: Db, actor: Actor & { personId: string }, today: LocalDate): Promise<FeedsPage> {
  const own = await feedsOf(read, actor.personId);
  const unitIds = [...new Set(reachesOf(actor, 'feed:unit').flatMap(({ post }) => post?.unitId ?? []))];
  const names = await unitNames(read, [...unitIds, ...own.map(({ unitId }) => unitId)], today);
  const nameOf = (id: string | null) => (id && names.get(id)?.shortName) || null;
  return {
    feeds: own.map(({ id, kind, label, createdAt, lastReadAt, unitId }) => ({
      id,
      kind,
      label,
      createdAt,
      lastReadAt,
      unit: nameOf(unitId),
    })),
    units: unitIds.map((id) => ({ id, name: nameOf(id) ?? '' })),
  };
}
