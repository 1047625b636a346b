// Gathers the scripts that every page needs into one file: two dozen small ones compress worse, and are asked for one by one.

/** Where each page begins: what these import, directly or not, is needed everywhere. */
const EVERYWHERE = /\/app\/(?:entry\.client|root|routes\/shell\/(?:signed-in|page-boundary))\.tsx/;
/** The words of the other language, which have a file of their own. */
const APART = /\/text\/en\//;

/**
 * A Vite plugin for the browser's build.
 * @returns {import('vite').Plugin}
 */
export function frameChunk() {
  let isForBrowsers = false;
  /** @type {Set<string>} */
  const frame = new Set();
  /** @type {import('vite').Rollup.GetManualChunk} */
  const manualChunks = (id, { getModuleIds, getModuleInfo }) => {
    /** @param {string} from */
    const follow = (from) => {
      for (const imported of getModuleInfo(from)?.importedIds ?? []) {
        if (frame.has(imported) || APART.test(imported)) continue;
        frame.add(imported);
        follow(imported);
      }
    };
    if (frame.size === 0) for (const known of getModuleIds()) if (EVERYWHERE.test(known)) follow(known);
    return frame.has(id) && !EVERYWHERE.test(id) ? 'frame' : undefined;
  };
  return {
    name: 'frame-chunk',
    apply: 'build',
    configResolved({ build }) {
      isForBrowsers = !build.ssr;
    },
    // Only what is named: otherwise Rollup adds all that these files import, before it drops what nobody uses.
    outputOptions: (options) =>
      isForBrowsers ? { ...options, manualChunks, onlyExplicitManualChunks: true } : options,
  };
}
