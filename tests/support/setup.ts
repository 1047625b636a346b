import { afterEach, beforeEach, expect, vi } from 'vitest';

// What the code under test prints as an error is a failure nobody looked at: it fails the test that caused it.
const printed: unknown[][] = [];
const remember = (...words: unknown[]) => {
  printed.push(words);
};

beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'error').mockImplementation(remember);
  vi.spyOn(console, 'warn').mockImplementation(remember);
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(printed, 'a test prints nothing to the console').toEqual([]);
});
