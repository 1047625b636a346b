import { defineConfig } from 'vitest/config';
import { freePort } from './scripts/support/free-port.mjs';

const pureSuites = ['architecture', 'domain', 'documents', 'web', 'text', 'ui', 'mail', 'files'];
const databaseSuites = ['db', 'commands', 'queries', 'jobs'];
const filesIn = (folders: string[]) => [`tests/{${folders.join(',')}}/**/*.test.{ts,tsx}`];

const shared = { setupFiles: ['tests/support/setup.ts'], pool: 'forks' as const, testTimeout: 30_000 };
// One time zone far from the office's: a rule that asks the machine for the day fails here, not in Đồng Tháp.
const environment = { TZ: 'America/Los_Angeles', JOBS: 'off' };

const postgresUrl = `postgres://postgres@127.0.0.1:${await freePort()}/postgres`;

// The schema picks its dialect when it is loaded, so each database is a project of its own with its own environment.
const databaseProject = (name: string, databaseUrl: string, globalSetup: string[] = []) => ({
  test: {
    ...shared,
    name,
    include: filesIn(databaseSuites),
    env: { ...environment, TEST_ENGINE: name, DATABASE_URL: databaseUrl },
    globalSetup,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'unit', include: filesIn(pureSuites), env: environment } },
      databaseProject('sqlite', 'file:./data/never-opened-by-tests.sqlite'),
      databaseProject('pglite', 'pglite:'),
      databaseProject('postgres', postgresUrl, ['tests/support/postgres-server.ts']),
      {
        test: {
          ...shared,
          name: 'render',
          include: ['tests/render/**/*.test.ts'],
          env: environment,
          testTimeout: 180_000,
        },
      },
    ],
  },
});
