import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { people, posts } from '../../db/schema.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { validOnDay } from '../organisation/valid-on.ts';

/** Somebody mail can reach, with the units they are written to for. */
export interface Recipient {
  personId: string;
  name: string;
  salutation: string;
  email: string;
  unitIds: string[];
  /** Heads one of these units; otherwise an officer, or invited in person. */
  isHead: boolean;
}

const columns = {
  personId: people.id,
  name: people.fullName,
  salutation: people.salutation,
  email: people.email,
};

/** Heads and officers of units on a day, each once, who have a mail address. */
export async function unitRecipients(
  read: Db,
  unitIds: readonly (string | null)[],
  onDay: LocalDate,
): Promise<Recipient[]> {
  const wanted = [...new Set(unitIds)].filter((id) => id !== null);
  if (wanted.length === 0) return [];
  const rows = await read
    .select({ ...columns, unitId: posts.unitId, role: posts.role })
    .from(posts)
    .innerJoin(people, eq(people.id, posts.personId))
    .where(
      and(
        inArray(posts.unitId, wanted),
        inArray(posts.role, ['unit_head', 'officer']),
        validOnDay(posts, onDay),
        isNotNull(people.email),
      ),
    )
    .orderBy(asc(people.id));
  const found = new Map<string, Recipient>();
  for (const { unitId, role, email, ...person } of rows) {
    const known = found.get(person.personId) ?? { ...person, email: email ?? '', unitIds: [], isHead: false };
    known.unitIds.push(unitId);
    known.isHead ||= role === 'unit_head';
    found.set(person.personId, known);
  }
  return [...found.values()];
}

/** People by name, who have a mail address. */
export async function personRecipients(read: Db, personIds: readonly (string | null)[]): Promise<Recipient[]> {
  const wanted = [...new Set(personIds)].filter((id) => id !== null);
  if (wanted.length === 0) return [];
  const rows = await read
    .select(columns)
    .from(people)
    .where(and(inArray(people.id, wanted), isNotNull(people.email)))
    .orderBy(asc(people.id));
  return rows.map((row) => ({ ...row, email: row.email ?? '', unitIds: [], isHead: false }));
}

/** Two lists as one, nobody twice. */
export const mergeRecipients = (...lists: readonly Recipient[][]): Recipient[] => {
  const all = lists.flat();
  return all.filter(({ personId }, index) => all.findIndex((one) => one.personId === personId) === index);
};
