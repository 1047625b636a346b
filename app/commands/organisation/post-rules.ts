import type { Db } from '../../db/client.server.ts';
import type { PostRow } from '../../db/stores/person-store.ts';
import { findPerson, postsOfPerson } from '../../db/stores/person-store.ts';
import { loadUnit } from '../../db/stores/unit-store.ts';
import { NotFound, RuleBroken } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { checkSpan, covers, overlaps } from '../../domain/unit-history.ts';

type NewPost = Pick<PostRow, 'id' | 'personId' | 'role' | 'unitId' | 'validFrom' | 'validTo'> & {
  committeeId: string | null;
};

/**
 * Checks a post against what it hangs on: the person exists, the unit lives through the whole term, and the person
 * does not hold the same role in the same place twice at one time. Returns its last day: a post left open ends with
 * its unit, so that rights never outlive it.
 */
export async function checkPost(db: Db, post: NewPost): Promise<LocalDate | null> {
  checkSpan(post);
  if (!(await findPerson(db, post.personId))) throw new RuleBroken('person.unknown', {}, 'personId');
  const unit = await loadUnit(db, post.unitId).catch((error: unknown) => {
    if (error instanceof NotFound) throw new RuleBroken('unit.unknown', {}, 'unitId');
    throw error;
  });
  // A term may start "before the register"; it may not outlive the unit.
  if (!covers(unit, { validFrom: post.validFrom ?? unit.validFrom, validTo: post.validTo ?? unit.validTo }))
    throw new RuleBroken(
      'post.outside_unit',
      { unit: unit.profiles.at(-1)?.name, from: unit.validFrom, to: unit.validTo },
      'unitId',
    );
  const same = (await postsOfPerson(db, post.personId)).some(
    (other) =>
      other.id !== post.id &&
      other.role === post.role &&
      other.unitId === post.unitId &&
      other.committeeId === post.committeeId &&
      overlaps(other, post),
  );
  if (same) throw new RuleBroken('post.overlaps', {}, 'validFrom');
  return post.validTo ?? unit.validTo;
}
