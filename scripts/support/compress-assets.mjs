// Compresses the built client once, as tightly as it goes, so that the server only has to send files.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

const COMPRESSIBLE = /\.(?:js|css|svg)$/;
/** Bytes; what is smaller goes in one packet anyway. */
const SMALL = 500;

/** @type {Record<string, (bytes: Buffer) => Promise<Buffer>>} */
const WAYS = {
  '.br': (bytes) => promisify(brotliCompress)(bytes, { params: { [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  '.gz': (bytes) => promisify(gzip)(bytes, { level: zlib.Z_BEST_COMPRESSION }),
};

/** @param {string} folder */
async function compressFiles(folder) {
  const names = (await readdir(folder)).filter((name) => COMPRESSIBLE.test(name));
  await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      if (bytes.length < SMALL) return;
      for (const [ending, compress] of Object.entries(WAYS)) {
        await writeFile(join(folder, name + ending), await compress(bytes));
      }
    }),
  );
}

/**
 * A Vite plugin: writes `name.br` and `name.gz` beside the scripts and styles of the browser's build.
 * @returns {import('vite').Plugin}
 */
export function compressAssets() {
  /** @type {string | null} */
  let folder = null;
  return {
    name: 'compress-assets',
    apply: 'build',
    configResolved({ build, root }) {
      folder = build.ssr ? null : resolve(root, build.outDir, build.assetsDir);
    },
    closeBundle: { order: 'post', sequential: true, handler: () => (folder ? compressFiles(folder) : undefined) },
  };
}
