import { addDays, instantInZone, type LocalDate, parseVietnameseDate } from '../domain/shared/local-date.ts';
import type { AuditFilters } from '../queries/audit/audit-page.ts';

/** Reads `?nguoi=…&lenh=…&loai=…&ma=…&tu=1/4/2022&den=…&truoc=123`; what cannot be read does not narrow. */
export function readAuditQuery(
  search: URLSearchParams,
  timeZone: string,
): { filters: AuditFilters; before: number | null } {
  const word = (name: string): string => search.get(name)?.trim().slice(0, 100) ?? '';
  const midnight = (day: LocalDate | null) => day && instantInZone(day, '00:00', timeZone);
  const from = parseVietnameseDate(word('tu'));
  const to = parseVietnameseDate(word('den'));
  const before = Number(search.get('truoc'));
  const filters = {
    person: word('nguoi'),
    command: word('lenh'),
    subjectKind: word('loai'),
    subjectId: word('ma'),
    from: midnight(from) ?? undefined,
    until: midnight(to && addDays(to, 1)) ?? undefined,
  };
  return { filters, before: Number.isInteger(before) && before > 0 && before < 2 ** 31 ? before : null };
}
