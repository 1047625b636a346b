import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { errorSentence, isErrorCode } from '#app/text/errors.ts';
import { flashSentence } from '#app/text/flash.ts';
import { addEnglish, pair } from '#app/text/pair.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../app/text/{vi,en}/*.ts', { eager: true });
const pairs = import.meta.glob<string>('../../app/text/*.ts', { eager: true, query: '?raw', import: 'default' });
const camelCase = (file: string) => file.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Stands for whatever a sentence is made of: a record, a list, a way to print; as text it reads "1". */
const anything: unknown = new Proxy(() => anything, {
  get: (_, name) => (name === Symbol.toPrimitive ? () => '1' : anything),
  apply: () => anything,
});

/** Calls a sentence with plain numbers, or with whatever it asks for when they do not do. */
function spoken(sentence: (...facts: unknown[]) => unknown): unknown {
  try {
    return sentence(1, 2, 3);
  } catch {
    return sentence(anything, anything, anything);
  }
}

/** Every string of a catalog; functions are called with facts that print as themselves. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === anything) return [];
  if (typeof value === 'function') return sentences(spoken(value as (...facts: unknown[]) => unknown));
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(sentences);
  return [];
}

test('both languages have the same files', () => {
  const files = (folder: string) => readdirSync(`app/text/${folder}`).filter((file) => file !== 'gallery.ts');
  expect(files('en')).toEqual(files('vi').sort());
});

test('an English catalog goes by the name of its file, so that browsers can find it', () => {
  for (const [path, module] of Object.entries(modules)) {
    const file = path.match(/en\/(.+)\.ts$/)?.[1];
    if (file) expect(Object.keys(module), path).toContain(camelCase(file));
  }
  for (const [path, source] of Object.entries(pairs)) {
    for (const [, name = '', ours] of source.matchAll(
      /import \{ \w+ as en \} from '\.\/en\/(.+)\.ts'[\s\S]*? = pair\('(.+?)'/g,
    )) {
      expect(ours, path).toBe(camelCase(name));
    }
  }
});

test('no sentence shouts, and no sentence says you', () => {
  for (const [path, module] of Object.entries(modules)) {
    if (/format\.ts$/.test(path)) continue;
    for (const sentence of sentences(module)) {
      expect(sentence, path).not.toMatch(/!/);
      expect(sentence.toLowerCase(), path).not.toMatch(/(^|\s)bạn(\s|$)/);
    }
  }
});

describe('errors', () => {
  test('facts are printed in the form of the language', () => {
    expect(errorSentence('vi', 'due_before_issue', { issueDate: '2022-03-25' })).toBe(
      'Hạn phải sau ngày ban hành 25/3/2022',
    );
    expect(errorSentence('vi', 'file_too_large', { max: 20 * 1024 ** 2 })).toContain('20 MB');
    expect(errorSentence('en', 'out_of_range', { min: 1, max: 2000 })).toBe('Enter a value from 1 to 2,000');
  });

  test('an unknown code gives a sentence, not the code', () => {
    expect(isErrorCode('no.such_code')).toBe(false);
    expect(errorSentence('vi', 'no.such_code')).toBe(errorSentence('vi', 'unknown'));
    expect(errorSentence('vi', 'toString')).toBe(errorSentence('vi', 'unknown'));
  });

  test('a missing fact never prints as undefined', () => {
    for (const code of ['too_long', 'number_taken', 'out_of_range', 'unit_not_valid_on_date', 'file_too_large']) {
      expect(errorSentence('vi', code)).not.toMatch(/undefined|null/);
      expect(errorSentence('en', code)).not.toMatch(/undefined|null/);
    }
  });
});

test('an unknown message falls back to "saved"', () => {
  expect(flashSentence('vi', 'nothing.known')).toBe(flashSentence('vi', 'saved'));
});

test('without its English words a catalog speaks Vietnamese until they are loaded', () => {
  const words = pair('sample', { save: 'Lưu' }, undefined);
  expect(words.en.save).toBe('Lưu');
  addEnglish([['sample', { save: 'Save' }]]);
  expect(words.en.save).toBe('Save');
});
