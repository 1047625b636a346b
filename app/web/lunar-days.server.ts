import type { LunarDays } from '#app/domain/public-holidays.ts';
import { isLocalDate } from '#app/domain/shared/local-date.ts';

// As date-holidays writes the first day of the first month, and the tenth of the third.
const TET = 'vietnamese 1-0-1';
const HUNG_KINGS = 'vietnamese 3-0-10';

/**
 * When Tết and Giỗ Tổ fall in a year, by the Vietnamese lunar calendar of date-holidays; null for a year it does not
 * know. The package holds the holidays of every country, so it is loaded when first asked for.
 */
export async function lunarDays(year: number): Promise<LunarDays | null> {
  const { default: Holidays } = await import('date-holidays');
  const days = new Holidays('VN').getHolidays(year);
  const dayOf = (rule: string) => days.find((holiday) => holiday.rule === rule)?.date.slice(0, 10);
  const [tet, hungKings] = [dayOf(TET), dayOf(HUNG_KINGS)];
  return isLocalDate(tet) && isLocalDate(hungKings) ? { tet, hungKings } : null;
}
