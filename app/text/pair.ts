import type { Pair } from './locale.ts';

/**
 * Whether the English words are part of the program: on the server, in scripts and in tests. In the browser they are
 * one file of their own, loaded before the page comes alive for readers of English only, because first loads have a
 * budget. Written so that the bundler sees a constant and leaves the unused catalogs out.
 */
export const WITH_ENGLISH: boolean = import.meta.env?.SSR !== false;

const loaded = new Map<string, unknown>();

/**
 * A catalog in both languages: `pair('meetings', vi, WITH_ENGLISH ? en : undefined)`. The name is the file's, in camel
 * case, and the name under which `en/<file>.ts` exports its words.
 */
export function pair<Words>(name: string, vi: Words, en: Words | undefined): Pair<Words> {
  return {
    vi,
    get en() {
      return en ?? (loaded.get(name) as Words | undefined) ?? vi;
    },
  };
}

/** Adds the words of English catalogs, by name. */
export function addEnglish(catalogs: Iterable<readonly [string, unknown]>): void {
  for (const [name, words] of catalogs) loaded.set(name, words);
}
