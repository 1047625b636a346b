import { asc, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { accounts, committees } from '../../db/schema.ts';
import { loadPerson, postsOfPerson } from '../../db/stores/person-store.ts';
import { type LocalDate, validOn } from '../../domain/shared/local-date.ts';
import { unitNames } from './unit-names.ts';
import { unitOptions } from './unit-options.ts';

/** A person with every post they have held and their account: all the administrator may change. Throws NotFound. */
export async function personPage(read: Db, personId: string, today: LocalDate) {
  const { scope: _scope, ...person } = await loadPerson(read, personId);
  const held = await postsOfPerson(read, personId);
  const names = await unitNames(
    read,
    held.map(({ unitId }) => unitId),
    today,
  );
  const committeeIds = held.flatMap(({ committeeId }) => committeeId ?? []);
  const boards =
    committeeIds.length === 0
      ? []
      : await read
          .select({ id: committees.id, name: committees.name })
          .from(committees)
          .where(inArray(committees.id, committeeIds));
  const boardNames = new Map(boards.map(({ id, name }) => [id, name]));
  const [account] = await read
    .select({
      id: accounts.id,
      username: accounts.username,
      disabledAt: accounts.disabledAt,
      mustChangePassword: accounts.mustChangePassword,
      version: accounts.version,
    })
    .from(accounts)
    .where(eq(accounts.personId, personId));
  return {
    person,
    posts: held
      .map((post) => ({
        ...post,
        unit: names.get(post.unitId)?.name ?? '',
        committee: (post.committeeId && boardNames.get(post.committeeId)) || null,
        isHeld: validOn(post, today),
      }))
      .sort(
        (a, b) =>
          Number(b.isHeld) - Number(a.isHeld) ||
          Number(a.committeeId !== null) - Number(b.committeeId !== null) ||
          a.rank - b.rank,
      ),
    account: account ?? null,
    ...(await postChoices(read, today)),
  };
}

/** The units and committees a post can be held in. */
export async function postChoices(read: Db, today: LocalDate) {
  return {
    units: await unitOptions(read, today, { coming: true }),
    committees: await read
      .select({ id: committees.id, name: committees.name })
      .from(committees)
      .orderBy(asc(committees.nameFold), desc(committees.validFrom)),
  };
}
