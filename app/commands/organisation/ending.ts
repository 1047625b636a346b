import type { Tx } from '../../db/client.server.ts';
import { saveCommittee } from '../../db/stores/committee-store.ts';
import { savePost } from '../../db/stores/person-store.ts';
import { committeesOutliving, postsOutliving } from '../../db/stores/unit-end.ts';
import { saveProfile, saveUnit, type Unit } from '../../db/stores/unit-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { type LocalDate, validOn } from '../../domain/shared/local-date.ts';

/** Throws when something that should end with its unit or committee begins only afterwards. */
function begun<Row extends { validFrom: LocalDate | null }>(row: Row, lastDay: LocalDate): Row {
  if (row.validFrom !== null && row.validFrom > lastDay)
    throw new RuleBroken('unit.begins_later', { day: row.validFrom }, 'lastDay');
  return row;
}

/** Ends the posts of some units and committees that would outlive them; returns how many. */
export async function endPosts(
  tx: Tx,
  held: { unitIds: readonly string[]; committeeIds: readonly string[] },
  lastDay: LocalDate,
): Promise<number> {
  const found = await postsOutliving(tx, held, lastDay);
  for (const post of found) await savePost(tx, begun(post, lastDay), { validTo: lastDay });
  return found.length;
}

/**
 * Ends units with everything that hangs on them: the profile that holds on the last day, their posts, their committees
 * and the posts in those. Throws when something of theirs begins only afterwards: that must be put right first.
 */
export async function endUnits(
  tx: Tx,
  ending: readonly Unit[],
  lastDay: LocalDate,
): Promise<{ units: number; posts: number; committees: number }> {
  for (const unit of ending) {
    const last = unit.profiles.at(-1);
    if (!last || !validOn(last, lastDay)) throw new RuleBroken('unit.changes_later', { unit: last?.name }, 'lastDay');
    await saveUnit(tx, unit, { validTo: lastDay });
    await saveProfile(tx, last, { validTo: lastDay });
  }
  const unitIds = ending.map(({ id }) => id);
  const committees = await committeesOutliving(tx, unitIds, lastDay);
  for (const committee of committees) await saveCommittee(tx, begun(committee, lastDay), { validTo: lastDay });
  const posts = await endPosts(tx, { unitIds, committeeIds: committees.map(({ id }) => id) }, lastDay);
  return { units: ending.length, posts, committees: committees.length };
}
