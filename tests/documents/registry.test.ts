import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { placeholderProblems } from '#app/documents/placeholders.ts';
import { DOCUMENT_TYPE_NAMES, DOCUMENT_TYPES, fieldsToPrint } from '#app/documents/registry.ts';
import { renderDocument } from '#app/documents/render.server.ts';
import type { Fields } from '#app/documents/template-fields.ts';
import { PROGRAM_FOLDER, sampleFacts, shippedTemplate, templatePath } from '#app/documents/template-files.server.ts';
import { plainText, readDocx } from './support/docx.ts';

const namesIn = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([name, value]) => [name, ...(Array.isArray(value) ? value.flatMap(namesIn) : [])]);

describe.each(DOCUMENT_TYPE_NAMES)('%s', (type) => {
  test('is registered under its own name and has a title', () => {
    expect(DOCUMENT_TYPES[type].type).toBe(type);
    expect(DOCUMENT_TYPES[type].title).not.toBe('');
  });

  test('its template and its code agree on every placeholder', async () => {
    const fields = fieldsToPrint(type, await sampleFacts(type));
    expect(await placeholderProblems(await shippedTemplate(type), fields)).toEqual({ unknown: [], unused: [] });
  });

  test('its placeholders are explained to the office', async () => {
    const readme = await readFile(`${PROGRAM_FOLDER}/templates/README.md`, 'utf8');
    const names = new Set(namesIn(fieldsToPrint(type, await sampleFacts(type))));
    expect([...names].filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  test('its sample leaves no placeholder and reads as expected', async () => {
    const text = plainText(readDocx(await renderDocument(type, await sampleFacts(type))));
    expect(text).not.toMatch(/[{}]/);
    await expect(text).toMatchFileSnapshot(templatePath(type, 'expected.txt'));
  });
});
