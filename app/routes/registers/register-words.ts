import { formatNumber } from '#app/domain/document-number.ts';
import type { RegisterRow } from '#app/queries/registers/register-rows.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { registersText } from '#app/text/registers.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import type { RegistersText } from '#app/text/vi/registers.ts';

/** The name of a register with its year; a name that says its year already stays as it is. */
export const registerTitle = ({ ofYear }: RegistersText, { name, year }: Pick<RegisterRow, 'name' | 'year'>): string =>
  name.includes(String(year)) ? name : ofYear(name, year);

/** What screens say about a register: never with grouped digits, always with the leading zero. */
export function useRegisterWords() {
  const t = useText(registersText);
  const format = useFormat();
  const today = useToday();
  return {
    types: ({ docTypes }: Pick<RegisterRow, 'docTypes'>) =>
      docTypes.length === 0 ? t.allTypes : docTypes.map(t.typeName).join(', '),
    pattern: ({ pattern }: Pick<RegisterRow, 'pattern'>) => t.pattern[pattern.kind](pattern.symbol),
    owner: ({ committee, issuer }: Pick<RegisterRow, 'committee' | 'issuer'>) => upperFirst(committee ?? issuer),
    /** Order number as printed, `05`; nothing given yet is a dash. */
    number: (number: number) => (number > 0 ? formatNumber(number) : t.list.none),
    day: (day: RegisterRow['lastOn']) => (day ? format.shortDate(day, today) : null),
  };
}
