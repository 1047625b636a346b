import { z } from 'zod';
import { isLocalDate, type LocalDate } from './domain/shared/local-date.ts';

/** How this installation runs: the environment, checked once at start. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where people reach the app, without a trailing slash; links in mails start with it. */
  readonly appUrl: string;
  /** Served over https: cookies are Secure and browsers are told to stay on https. */
  readonly https: boolean;
  /** `file:PATH` or `postgres://…`. */
  readonly databaseUrl: string;
  /** Uploaded files, issued documents and, without SMTP, mails. */
  readonly dataDir: string;
  /** Given by the operator; without it the installation makes its own and keeps it in the data folder. */
  readonly sessionSecret: string | null;
  /** Without it mails are written to `DATA_DIR/mail`. */
  readonly smtpUrl: string | null;
  /** IANA name of the office's time zone. */
  readonly officeTimeZone: string;
  /** Training mode's fixed day; null in real use. */
  readonly trainingToday: LocalDate | null;
  /** Whether this process relays mails and runs timed jobs. */
  readonly jobs: boolean;
}

/** A wrong or missing setting: the message is one line for the operator. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const hasProtocol = (protocols: readonly string[]) => (value: string) =>
  URL.canParse(value) && protocols.includes(new URL(value).protocol);

const isDatabaseUrl = (value: string): boolean =>
  /^(file:.|pglite:)/.test(value) || hasProtocol(['postgres:', 'postgresql:'])(value);

const isAppUrl = (value: string): boolean => {
  if (!hasProtocol(['http:', 'https:'])(value)) return false;
  const { pathname, search, hash } = new URL(value);
  return pathname === '/' && search === '' && hash === '';
};

const environment = z.object({
  HOST: z.string().regex(/^\S+$/, 'must be a host name or address').default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port number')
    .default(3000),
  APP_URL: z.string().refine(isAppUrl, 'must be http:// or https:// and a host, without a path').optional(),
  DATABASE_URL: z.string().refine(isDatabaseUrl, 'must start with file: or postgres://').optional(),
  DATA_DIR: z.string().default('./data'),
  SESSION_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  SMTP_URL: z
    .string()
    .refine(hasProtocol(['smtp:', 'smtps:']), 'must start with smtp:// or smtps://')
    .optional(),
  TZ_OFFICE: z.string().refine(isTimeZone, 'must be an IANA time zone').default('Asia/Ho_Chi_Minh'),
  TRAINING_TODAY: z.custom<LocalDate>(isLocalDate, 'must be an existing day, YYYY-MM-DD').optional(),
  JOBS: z.enum(['on', 'off'], 'must be on or off').default('on'),
});

/** Values that may be shown in a log; the others can hold passwords. */
const SHOWN = new Set(['HOST', 'PORT', 'APP_URL', 'DATA_DIR', 'TZ_OFFICE', 'TRAINING_TODAY', 'JOBS']);

/**
 * Reads the settings from an environment. An empty value counts as absent.
 * Throws ConfigurationError naming the first wrong one.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0]);
    const shown = SHOWN.has(name) ? ` (it is "${given[name]}")` : '';
    throw new ConfigurationError(`${name} ${issue?.message}${shown}`);
  }
  const value = parsed.data;
  const appUrl = new URL(value.APP_URL ?? `http://localhost:${value.PORT}`).origin;
  return {
    host: value.HOST,
    port: value.PORT,
    appUrl,
    https: appUrl.startsWith('https:'),
    databaseUrl: value.DATABASE_URL ?? `file:${value.DATA_DIR}/chi-dao.sqlite`,
    dataDir: value.DATA_DIR,
    sessionSecret: value.SESSION_SECRET ?? null,
    smtpUrl: value.SMTP_URL ?? null,
    officeTimeZone: value.TZ_OFFICE,
    trainingToday: value.TRAINING_TODAY ?? null,
    jobs: value.JOBS === 'on',
  };
}

/** The settings of this process. */
export const loadConfig = (): Config => readConfig(process.env);
