// Writes the next migration for both databases: npm run db:generate -- <name> [--custom]
import { spawnSync } from 'node:child_process';

const [name, ...rest] = process.argv.slice(2);
if (!name || !/^[a-z][a-z0-9-]*$/.test(name) || rest.some((option) => option !== '--custom')) {
  console.error('Usage: npm run db:generate -- <name-in-kebab-case> [--custom]');
  process.exit(1);
}
for (const database of ['sqlite', 'postgres']) {
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/drizzle-kit/bin.cjs',
      'generate',
      '--config',
      `drizzle/${database}.config.ts`,
      '--name',
      name,
      ...rest,
    ],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}
