import { type AnyColumn, and, gte, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { LocalDate } from '../../domain/shared/local-date.ts';

/** The rows whose span holds a day, both ends included; open ends reach for ever. */
export const validOnDay = (row: { validFrom: AnyColumn; validTo: AnyColumn }, day: LocalDate): SQL | undefined =>
  and(or(isNull(row.validFrom), lte(row.validFrom, day)), or(isNull(row.validTo), gte(row.validTo, day)));
