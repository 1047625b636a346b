import {
  and,
  asc,
  count,
  eq,
  exists,
  inArray,
  isNotNull,
  isNull,
  like,
  notExists,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { accounts, people, posts } from '../../db/schema.ts';
import { foldVietnamese } from '../../domain/shared/fold-vietnamese.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { Paging } from '../paging.ts';
import type { PeopleQuery, PeopleState } from './people-query.ts';
import { unitNames } from './unit-names.ts';
import { validOnDay } from './valid-on.ts';

export interface PersonListRow {
  id: string;
  fullName: string;
  email: string | null;
  username: string | null;
  disabledAt: Date | null;
  /** Held today, in the order of rank. */
  posts: { id: string; title: string; unit: string }[];
}

export interface PeopleList extends Paging {
  rows: PersonListRow[];
  total: number;
}

/** One page of the people of the installation, by given name. */
export async function listPeople(read: Db, query: PeopleQuery, today: LocalDate): Promise<PeopleList> {
  const { page, pageSize } = query;
  const where = and(...conditions(read, query, today));
  const [counted] = await read
    .select({ n: count() })
    .from(people)
    .leftJoin(accounts, eq(accounts.personId, people.id))
    .where(where);
  const found = await read
    .select({
      id: people.id,
      fullName: people.fullName,
      email: people.email,
      username: accounts.username,
      disabledAt: accounts.disabledAt,
    })
    .from(people)
    .leftJoin(accounts, eq(accounts.personId, people.id))
    .where(where)
    .orderBy(asc(people.sortKey), asc(people.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const held = await postsOfPeople(
    read,
    found.map(({ id }) => id),
    today,
  );
  const rows = found.map((person) => ({ ...person, posts: held.get(person.id) ?? [] }));
  return { rows, total: Number(counted?.n ?? 0), page, pageSize };
}

function conditions(read: Db, { text, unitId, state }: PeopleQuery, today: LocalDate): (SQL | undefined)[] {
  const words = foldVietnamese(text).split(' ').filter(Boolean);
  const heldToday = (extra?: SQL) =>
    read
      .select({ id: posts.id })
      .from(posts)
      .where(and(eq(posts.personId, people.id), validOnDay(posts, today), extra));
  const states: Record<PeopleState, SQL | undefined> = {
    'co-tai-khoan': and(isNotNull(accounts.id), isNull(accounts.disabledAt)),
    'chua-co-tai-khoan': isNull(accounts.id),
    'da-khoa': isNotNull(accounts.disabledAt),
    'khong-chuc-danh': notExists(heldToday()),
  };
  return [
    ...words.map((word) => or(like(people.nameFold, `%${word}%`), like(accounts.username, `%${word}%`))),
    unitId ? exists(heldToday(eq(posts.unitId, unitId))) : undefined,
    state ? states[state] : undefined,
  ];
}

async function postsOfPeople(
  read: Db,
  personIds: string[],
  today: LocalDate,
): Promise<Map<string, PersonListRow['posts']>> {
  const byPerson = new Map<string, PersonListRow['posts']>();
  if (personIds.length === 0) return byPerson;
  const held = await read
    .select({ id: posts.id, personId: posts.personId, title: posts.title, unitId: posts.unitId })
    .from(posts)
    .where(and(inArray(posts.personId, personIds), validOnDay(posts, today)))
    // Posts at work before posts in committees.
    .orderBy(sql`${posts.committeeId} is not null`, asc(posts.rank), asc(posts.id));
  const names = await unitNames(
    read,
    held.map(({ unitId }) => unitId),
    today,
  );
  for (const { personId, unitId, ...post } of held)
    byPerson.set(personId, [...(byPerson.get(personId) ?? []), { ...post, unit: names.get(unitId)?.shortName ?? '' }]);
  return byPerson;
}
