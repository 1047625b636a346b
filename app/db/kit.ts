/**
 * The column kit: the one place where table definitions meet two dialects (`client.server.ts` is where connections do).
 *
 * Tables are defined once and typed as PostgreSQL, whose drizzle API is the narrower one: what compiles there runs on
 * SQLite too. Allowed: text, int, bigint-free counts, real, bool, json, instants, calendar days as text `YYYY-MM-DD`.
 * Not allowed: native enums, arrays, `ilike`, `for update`, `.get()/.all()/.run()`.
 */
import * as p from 'drizzle-orm/pg-core';
import * as s from 'drizzle-orm/sqlite-core';
import type { LocalDate } from '../domain/shared/local-date.ts';

export const pgKit = {
  table: p.pgTable,
  text: (name: string) => p.text(name),
  choice: <T extends string>(name: string) => p.text(name).$type<T>(),
  day: (name: string) => p.text(name).$type<LocalDate>(),
  int: (name: string) => p.integer(name),
  real: (name: string) => p.doublePrecision(name),
  bool: (name: string) => p.boolean(name),
  json: <T>(name: string) => p.jsonb(name).$type<T>(),
  instant: (name: string) => p.timestamp(name, { withTimezone: true, mode: 'date', precision: 3 }),
  index: p.index,
  uniqueIndex: p.uniqueIndex,
  primaryKey: p.primaryKey,
};

export type Kit = typeof pgKit;

const sqliteColumns = {
  table: s.sqliteTable,
  text: (name: string) => s.text(name),
  choice: <T extends string>(name: string) => s.text(name).$type<T>(),
  day: (name: string) => s.text(name).$type<LocalDate>(),
  int: (name: string) => s.integer(name),
  real: (name: string) => s.real(name),
  bool: (name: string) => s.integer(name, { mode: 'boolean' }),
  json: <T>(name: string) => s.text(name, { mode: 'json' }).$type<T>(),
  instant: (name: string) => s.integer(name, { mode: 'timestamp_ms' }),
  index: s.index,
  uniqueIndex: s.uniqueIndex,
  primaryKey: s.primaryKey,
} satisfies Record<keyof Kit, unknown>;

/** Safe because every entry has the same JavaScript type on both sides (string, number, boolean, `Date`, JSON). */
export const sqliteKit = sqliteColumns as unknown as Kit;
