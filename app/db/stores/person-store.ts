import { asc, eq } from 'drizzle-orm';
import type { Scope } from '../../domain/access/roles.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import { foldVietnamese, sortKeyVietnamese } from '../../domain/shared/fold-vietnamese.ts';
import type { Db, Tx } from '../client.server.ts';
import { committees, people, posts, units } from '../schema.ts';
import { saveVersioned } from './save.ts';
import { indexDocs } from './search-index.ts';

export type PersonRow = typeof people.$inferSelect;
export type PostRow = typeof posts.$inferSelect;

/** People belong to no People's Committee: only who manages the whole installation may change them. */
export const PEOPLE_SCOPE: Scope = { issuerId: '' };

/** A person, or null. */
export async function findPerson(db: Db, id: string): Promise<(PersonRow & { scope: Scope }) | null> {
  const [row] = await db.select().from(people).where(eq(people.id, id));
  return row ? { ...row, scope: PEOPLE_SCOPE } : null;
}

/** Loads a person for a decision. Throws NotFound. */
export async function loadPerson(db: Db, id: string): Promise<PersonRow & { scope: Scope }> {
  const person = await findPerson(db, id);
  if (!person) throw new NotFound('person', id);
  return person;
}

type PersonFacts = Pick<PersonRow, 'fullName' | 'salutation' | 'email' | 'phone'>;

/** In Vietnam lists of people go by the given name, the last word, then by the whole name. */
const nameForms = (fullName: string) => {
  const words = fullName.split(/\s+/);
  return {
    nameFold: foldVietnamese(fullName),
    sortKey: sortKeyVietnamese(`${words.at(-1)} ${words.slice(0, -1).join(' ')}`),
  };
};

/** Adds a person with the forms that searching and sorting use. */
export async function insertPerson(tx: Tx, person: PersonFacts & { id: string }): Promise<void> {
  await tx.insert(people).values({ ...person, ...nameForms(person.fullName) });
  await indexPerson(tx, person.id, person);
}

/** Saves a person; see {@link saveVersioned}. */
export async function savePerson(tx: Tx, person: { id: string; version: number }, facts: PersonFacts): Promise<number> {
  const version = await saveVersioned(tx, people, 'person', person, { ...facts, ...nameForms(facts.fullName) });
  await indexPerson(tx, person.id, facts);
  return version;
}

/** Only who manages people finds them by search; elsewhere they are chosen from lists. */
const indexPerson = (tx: Tx, id: string, { fullName, email, phone }: PersonFacts): Promise<void> =>
  indexDocs(tx, [
    {
      kind: 'person',
      ref: id,
      issuerId: '',
      day: null,
      title: fullName,
      body: [email, phone].filter(Boolean).join(' '),
    },
  ]);

/** A post with the People's Committee it sits under. */
export interface PostEntity extends PostRow {
  scope: Scope;
}

/** A post, or null. */
export async function findPost(db: Db, id: string): Promise<PostEntity | null> {
  const [row] = await db
    .select({ post: posts, unitIssuerId: units.issuerId, committeeIssuerId: committees.issuerId })
    .from(posts)
    .innerJoin(units, eq(units.id, posts.unitId))
    .leftJoin(committees, eq(committees.id, posts.committeeId))
    .where(eq(posts.id, id));
  return row ? { ...row.post, scope: { issuerId: row.committeeIssuerId ?? row.unitIssuerId } } : null;
}

/** Loads a post for a decision. Throws NotFound. */
export async function loadPost(db: Db, id: string): Promise<PostEntity> {
  const post = await findPost(db, id);
  if (!post) throw new NotFound('post', id);
  return post;
}

/** Every post a person has held, in the order they were entered. */
export const postsOfPerson = (db: Db, personId: string): Promise<PostRow[]> =>
  db.select().from(posts).where(eq(posts.personId, personId)).orderBy(asc(posts.id));

/** Adds a post. */
export const insertPost = async (tx: Tx, post: typeof posts.$inferInsert): Promise<void> => {
  await tx.insert(posts).values(post);
};

/** Saves a change to a post; see {@link saveVersioned}. */
export const savePost = (
  tx: Tx,
  post: { id: string; version: number },
  patch: Partial<typeof posts.$inferInsert>,
): Promise<number> => saveVersioned(tx, posts, 'post', post, patch);
