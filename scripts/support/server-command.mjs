import { readFileSync } from 'node:fs';

/**
 * What `npm start` gives to Node: limits of the heap, without which it lets twice the memory pile up before it clears
 * away, and the program.
 * @returns {string[]}
 */
export function serverCommand() {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return scripts.start.split(' ').slice(1);
}
