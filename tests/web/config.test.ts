import { describe, expect, test } from 'vitest';
import { ConfigurationError, readConfig } from '#app/config.server.ts';

describe('the environment of an installation', () => {
  test('an empty environment serves this machine from one SQLite file', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      appUrl: 'http://localhost:3000',
      https: false,
      databaseUrl: 'file:./data/chi-dao.sqlite',
      dataDir: './data',
      sessionSecret: null,
      smtpUrl: null,
      officeTimeZone: 'Asia/Ho_Chi_Minh',
      trainingToday: null,
      jobs: true,
    });
  });

  test('a province sets everything', () => {
    const config = readConfig({
      HOST: '0.0.0.0',
      PORT: '8080',
      APP_URL: 'https://chidao.dongthap.gov.vn/',
      DATABASE_URL: 'postgres://chidao:secret@db.local/chidao',
      DATA_DIR: '/var/lib/chi-dao',
      SESSION_SECRET: 'x'.repeat(32),
      SMTP_URL: 'smtps://user:secret@mail.local',
      TZ_OFFICE: 'Asia/Bangkok',
      TRAINING_TODAY: '2022-04-19',
      JOBS: 'off',
    });
    expect(config).toMatchObject({ port: 8080, appUrl: 'https://chidao.dongthap.gov.vn', https: true, jobs: false });
    expect(config).toMatchObject({ trainingToday: '2022-04-19', officeTimeZone: 'Asia/Bangkok' });
  });

  test('the database file lies in the data folder unless it is named', () => {
    expect(readConfig({ DATA_DIR: '/srv/x' }).databaseUrl).toBe('file:/srv/x/chi-dao.sqlite');
  });

  test('an empty value is an absent one', () => {
    expect(readConfig({ SMTP_URL: '', TRAINING_TODAY: '', PORT: '' })).toEqual(readConfig({}));
  });

  test.each([
    [{ PORT: '70000' }, 'PORT must be a port number (it is "70000")'],
    [{ PORT: '80a' }, 'PORT must be a port number (it is "80a")'],
    [{ HOST: 'a b' }, 'HOST must be a host name or address (it is "a b")'],
    [{ APP_URL: 'chidao.vn' }, 'APP_URL must be http:// or https:// and a host, without a path (it is "chidao.vn")'],
    [
      { APP_URL: 'https://a.vn/x' },
      'APP_URL must be http:// or https:// and a host, without a path (it is "https://a.vn/x")',
    ],
    [{ TRAINING_TODAY: '2022-02-30' }, 'TRAINING_TODAY must be an existing day, YYYY-MM-DD (it is "2022-02-30")'],
    [{ TZ_OFFICE: 'Mars/Olympus' }, 'TZ_OFFICE must be an IANA time zone (it is "Mars/Olympus")'],
    [{ JOBS: 'yes' }, 'JOBS must be on or off (it is "yes")'],
  ])('%o stops the start with one clear line', (env, line) => {
    expect(() => readConfig(env)).toThrow(new ConfigurationError(line));
  });

  test.each([
    [{ DATABASE_URL: 'mysql://root:secret@db/x' }, 'DATABASE_URL must start with file: or postgres://'],
    [{ SESSION_SECRET: 'secret' }, 'SESSION_SECRET must have at least 32 characters'],
    [{ SMTP_URL: 'https://user:secret@mail' }, 'SMTP_URL must start with smtp:// or smtps://'],
  ])('%o is refused without repeating what may be a password', (env, line) => {
    expect(() => readConfig(env)).toThrow(new ConfigurationError(line));
  });
});
