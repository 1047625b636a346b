import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DISPLAY_STATUSES } from '#app/domain/task.ts';

const symbols = [...readFileSync('app/ui/icons.svg', 'utf8').matchAll(/<symbol id="([a-z]+)"/g)].map(([, id]) => id);
const names = [...readFileSync('app/ui/Icon.tsx', 'utf8').matchAll(/^ {2}\| '([a-z]+)'/gm)].map(([, name]) => name);

test('the sprite holds exactly the icons that can be named', () => {
  expect(symbols).toEqual(names);
});

test('every status has an icon of its own', () => {
  expect(symbols).toEqual(expect.arrayContaining([...DISPLAY_STATUSES]));
});
