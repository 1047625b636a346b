import { foldVietnamese } from './shared/fold-vietnamese.ts';

// Words every paper of the office is full of: that two texts share them says nothing.
const STOCK = /\b(?:(?:cai cach|thu tuc) hanh chinh|cchc|tthc|uy ban nhan dan|ubnd|ban chi dao|xa thi tran)\b/g;
/** Neighbouring pairs of syllables that have to be shared: three make a phrase of four. */
const FEWEST_SHARED = 3;
/** Share of the shorter text's pairs from which two texts are taken for the same work. */
const ALIKE_FROM = 0.35;
const MOST_WORDS = 6;
const SHORTEST_WORD = 3;

const syllables = (text: string): string[] => foldVietnamese(text).replace(STOCK, ' ').split(' ').filter(Boolean);

/** Neighbouring pairs: single Vietnamese syllables mean too many things to be compared alone. */
function pairsOf(text: string): Set<string> {
  const words = syllables(text);
  return new Set(words.slice(1).map((word, place) => `${words[place]} ${word}`));
}

/** How much of the shorter text stands in the other, 0 to 1; 0 below a shared phrase. */
export function likeness(text: string, other: string): number {
  const [a, b] = [pairsOf(text), pairsOf(other)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return shared < FEWEST_SHARED ? 0 : shared / Math.min(a.size, b.size);
}

/** The work a new conclusion most probably repeats, or null; of several alike the first. */
export function mostAlike<Work extends { readonly text: string }>(text: string, works: readonly Work[]): Work | null {
  const ranked = works.map((work) => ({ work, share: likeness(text, work.text) }));
  const best = ranked.reduce((found, one) => (one.share > found.share ? one : found), { work: null, share: 0 } as {
    work: Work | null;
    share: number;
  });
  return best.share >= ALIKE_FROM ? best.work : null;
}

/** The words to look for work alike with: the longest, which are the rarest, each once. */
export const tellingWords = (text: string): string[] =>
  [...new Set(syllables(text))]
    .filter((word) => word.length >= SHORTEST_WORD && !/^\d/.test(word))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_WORDS);
