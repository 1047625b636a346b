import type { Db } from '../../db/client.server.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { NamedAddressee } from '../../domain/shorthand.ts';
import { groupOptions } from '../organisation/expand-group.ts';
import { unitOptions } from '../organisation/unit-options.ts';

/** A unit or group that can be named in a typed line, with the name it is shown by. */
export interface Addressee extends NamedAddressee {
  kind: 'unit' | 'group';
  label: string;
}

/** Whom a conclusion of a People's Committee can be given to on a day: its units, then its groups. */
export async function addresseesOf(read: Db, issuerId: string, day: LocalDate): Promise<Addressee[]> {
  const [units, groups] = await Promise.all([
    unitOptions(read, day, { under: [issuerId] }),
    groupOptions(read, day, [issuerId]),
  ]);
  return [
    ...units
      .filter(({ id }) => id !== issuerId)
      .map(({ id, name, shortName, abbreviation }) => ({
        id,
        kind: 'unit' as const,
        label: shortName,
        names: [name, shortName, abbreviation],
      })),
    ...groups.map(({ id, label, code }) => ({ id, kind: 'group' as const, label, names: [label, code] })),
  ];
}
