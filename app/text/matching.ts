import { foldVietnamese } from '../domain/shared/fold-vietnamese.ts';

/** Whether every word typed occurs in a text, with or without marks, in any order: how people narrow a list. */
export function matchesTyped(text: string, typed: string): boolean {
  const folded = foldVietnamese(text);
  return foldVietnamese(typed)
    .split(' ')
    .every((word) => folded.includes(word));
}
