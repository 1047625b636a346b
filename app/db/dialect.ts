export type Dialect = 'sqlite' | 'postgres';

/** The database kind named by a `DATABASE_URL` (`file:…` or `postgres://…`; `pglite:` is PostgreSQL inside the process). */
export const dialectOf = (url: string | undefined): Dialect =>
  url?.startsWith('postgres') || url?.startsWith('pglite:') ? 'postgres' : 'sqlite';

/** Chosen once, when the module loads: tables are built for one dialect. */
export const dialect: Dialect = dialectOf(process.env.DATABASE_URL);
