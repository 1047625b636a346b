import type { OfficeRules } from './office-rules.ts';
import type { LocalDate } from './shared/local-date.ts';
import { addWorkingDays, type WorkingCalendar } from './working-days.ts';

/** The last day on which the chair's office should confirm or correct spoken words that were recorded on a day. */
export const confirmBy = (
  recordedOn: LocalDate,
  { oralConfirmDays }: Pick<OfficeRules, 'oralConfirmDays'>,
  calendar: WorkingCalendar,
): LocalDate => addWorkingDays(recordedOn, oralConfirmDays, calendar);
