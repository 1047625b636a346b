import { describe, expect, test } from 'vitest';
import { commands } from '#app/commands/registry.ts';
import { HANDLERS } from '#app/jobs/handlers/index.ts';
import { adminSystemText } from '#app/text/admin-system.ts';
import { auditText } from '#app/text/audit.ts';
import { LOCALES } from '#app/text/locale.ts';

describe.each(LOCALES)('administrators reading %s', (locale) => {
  test('find every command in the log by its name', () => {
    const unnamed = commands.map(({ name }) => name).filter((name) => !auditText[locale].commands[name]);
    expect(unnamed).toEqual([]);
  });

  test('find every kind of queued work by its name', () => {
    const unnamed = Object.keys(HANDLERS).filter((topic) => !adminSystemText[locale].outbox.topics[topic]);
    expect(unnamed).toEqual([]);
  });
});
