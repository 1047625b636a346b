import type { ServerBuild } from '@remix-run/node';

type Routes = ServerBuild['routes'];

/** The first word of an address, as routes are matched: without case, and without the ending of a data request. */
const firstWord = (path: string): string => {
  const word = path.split('/').find(Boolean) ?? '';
  const bare = word.toLowerCase().replace(/\.data$/, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
};

/** A route with what lies around it, from the outside in. */
function lineOf(routes: Routes, id: string): string[] {
  const parentId = routes[id]?.parentId;
  return parentId ? [...lineOf(routes, parentId), id] : [id];
}

/** The word that every address of a route begins with; null when it may begin with any, or there is none. */
function wordOf(routes: Routes, line: readonly string[]): string | null {
  const word = firstWord(line.map((id) => routes[id]?.path ?? '').join('/'));
  return word === '' || /[:*?]/.test(word) ? null : word;
}

/**
 * Cuts the app into the parts that the first words of addresses lead to. Remix compares a request with every route of
 * its build, several times over and without an index: with a hundred routes that costs more than reading the data.
 */
export function buildsByWord(build: ServerBuild): (path: string) => ServerBuild {
  const { routes, assets } = build;
  const leaves = Object.keys(routes).filter((id) => !Object.values(routes).some((route) => route?.parentId === id));
  const lines = leaves.map((id) => ({ word: wordOf(routes, lineOf(routes, id)), line: lineOf(routes, id) }));
  const part = (word: string | null): ServerBuild => {
    const kept = new Set(lines.filter((one) => one.word === null || one.word === word).flatMap(({ line }) => line));
    const only = <Entry>(all: Record<string, Entry>) =>
      Object.fromEntries(Object.entries(all).filter(([id]) => kept.has(id)));
    return { ...build, routes: only(routes), assets: { ...assets, routes: only(assets.routes) } };
  };
  const words = new Set(lines.flatMap(({ word }) => word ?? []));
  const parts = new Map([...words].map((word) => [word, part(word)]));
  const rest = part(null);
  // Whoever discovers routes asks about any of them.
  return (path) => (path === '/__manifest' ? build : (parts.get(firstWord(path)) ?? rest));
}
