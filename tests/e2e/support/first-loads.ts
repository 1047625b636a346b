import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

interface Script {
  module: string;
  imports?: string[];
}

interface Route extends Script {
  id: string;
  parentId?: string;
}

/** What Remix tells browsers about the build: which scripts each page needs. */
interface Manifest {
  entry: Script;
  routes: Record<string, Route>;
}

export interface FirstLoad {
  /** The route's id: its file under `app`, without the ending. */
  page: string;
  /** Bytes of JavaScript over the wire for a Vietnamese reader who has never been here. */
  bytes: number;
}

/** What the first visit to each page of the built app costs, the dearest first. */
export async function firstLoads(client: string): Promise<FirstLoad[]> {
  const manifest = await readManifest(join(client, 'assets'));
  const loads = Object.values(manifest.routes).map(async (route) => {
    const scripts = [manifest.entry, ...withParents(manifest, route)];
    const files = new Set(scripts.flatMap(({ module, imports = [] }) => [module, ...imports]));
    const sizes = await Promise.all([...files].map((file) => wireSize(join(client, file))));
    return { page: route.id, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  });
  return (await Promise.all(loads)).sort((a, b) => b.bytes - a.bytes);
}

async function readManifest(folder: string): Promise<Manifest> {
  const [name, ...others] = (await readdir(folder)).filter((file) => /^manifest-.*\.js$/.test(file));
  if (name === undefined || others.length > 0) throw new Error(`${folder} holds no build, or several`);
  const script = await readFile(join(folder, name), 'utf8');
  const manifest: Manifest = JSON.parse(script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1));
  return manifest;
}

function withParents(manifest: Manifest, route: Route): Route[] {
  const parent = route.parentId === undefined ? undefined : manifest.routes[route.parentId];
  return parent ? [route, ...withParents(manifest, parent)] : [route];
}

/** The compressed twin that the server sends, where the build has made one. */
async function wireSize(file: string): Promise<number> {
  const sent = await stat(`${file}.br`).catch(() => stat(file));
  return sent.size;
}
