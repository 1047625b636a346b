import { describe, expect, test } from 'vitest';
import { appFiles, type Import, importsOf } from './source.ts';

interface Layer {
  /** Layers whose code this one may call. */
  calls: readonly string[];
  /** Layers it may name in types only. */
  names?: readonly string[];
}

/** Who may import whom inside `app`. A layer may always import itself; every arrow points down. */
const LAYERS: Record<string, Layer> = {
  domain: { calls: [] },
  paths: { calls: [] },
  log: { calls: [] },
  text: { calls: ['domain'] },
  config: { calls: ['domain'] },
  secret: { calls: [], names: ['config'] },
  db: { calls: ['domain'] },
  files: { calls: ['domain'] },
  queries: { calls: ['db', 'domain'] },
  commands: { calls: ['db', 'domain'], names: ['files'] },
  documents: { calls: ['queries', 'domain', 'text'], names: ['db'] },
  mail: { calls: ['text', 'paths', 'domain'], names: ['config'] },
  jobs: { calls: ['commands', 'queries', 'documents', 'mail', 'db', 'files', 'domain', 'runtime', 'log'] },
  runtime: { calls: ['config', 'secret', 'db', 'files', 'mail', 'domain'], names: ['commands'] },
  web: {
    calls: [
      'commands',
      'queries',
      'db',
      'files',
      'domain',
      'text',
      'paths',
      'runtime',
      'config',
      'log',
      'jobs',
      'mail',
    ],
  },
  ui: { calls: ['text', 'paths'], names: ['domain'] },
  routes: { calls: ['web', 'commands', 'queries', 'documents', 'ui', 'text', 'paths', 'domain'] },
  root: { calls: ['web', 'queries', 'ui', 'text', 'paths', 'routes'], names: ['domain'] },
  entry: { calls: ['web', 'ui', 'log', 'text'] },
};

/** Packages a layer may use; every layer not named here is free. */
const PACKAGES: Record<string, RegExp> = {
  domain: /^$/,
  paths: /^$/,
  queries: /^(drizzle-orm|zod)(\/|$)/,
  commands: /^(drizzle-orm|zod|uuid|node:crypto)(\/|$)/,
  text: /^react$/,
};

/** `app/routes.ts` and `app/load-context.d.ts` are wiring for Remix, checked by its compiler. */
const WIRING = new Set(['app/routes.ts', 'app/load-context.d.ts']);

const layerOf = (path: string): string => path.split('/')[1]?.split('.')[0] ?? '';

function faultOf(layer: string, { target, typeOnly }: Import): string | null {
  if (!target.startsWith('app/')) {
    if (/^(tests|scripts|templates)\//.test(target)) return `reaches outside the app: ${target}`;
    const isPackage = !/^(\.|package\.json)/.test(target);
    return isPackage && PACKAGES[layer]?.test(target) === false ? `uses the package ${target}` : null;
  }
  const other = layerOf(target);
  const { calls, names = [] } = LAYERS[layer] ?? { calls: [] };
  if (other === layer || calls.includes(other)) return null;
  if (names.includes(other)) return typeOnly ? null : `may import only types of ${other}: ${target}`;
  return `may not import ${other}: ${target}`;
}

describe('imports point down', () => {
  test('every folder of the app is a layer of the table', () => {
    const unknown = appFiles().filter((path) => !WIRING.has(path) && !(layerOf(path) in LAYERS));
    expect(unknown).toEqual([]);
  });

  test('no arrow of the table points both ways', () => {
    const rank = (layer: string, seen: readonly string[] = []): number => {
      expect(seen, `${layer} is above itself`).not.toContain(layer);
      return 1 + Math.max(0, ...(LAYERS[layer]?.calls ?? []).map((below) => rank(below, [...seen, layer])));
    };
    for (const layer of Object.keys(LAYERS)) rank(layer);
  });

  test('every import is one the table allows', () => {
    const faults = appFiles()
      .filter((path) => !WIRING.has(path))
      .flatMap((path) =>
        importsOf(path).flatMap((found) => {
          const fault = faultOf(layerOf(path), found);
          return fault ? [`${path} ${fault}`] : [];
        }),
      );
    expect(faults).toEqual([]);
  });

  test('what touches the outside is imported by files that never reach a browser', () => {
    const browserLayers = new Set(['domain', 'text', 'paths', 'ui']);
    const faults = appFiles()
      .filter((path) => browserLayers.has(layerOf(path)))
      .flatMap((path) => importsOf(path).map(({ target, typeOnly }) => ({ path, target, typeOnly })))
      .filter(({ target, typeOnly }) => !typeOnly && (/\.server\.tsx?$/.test(target) || target.startsWith('node:')))
      .map(({ path, target }) => `${path} imports ${target}`);
    expect(faults).toEqual([]);
  });
});
