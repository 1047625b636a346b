// The Vite configuration, under the name people look for: every Remix and Vite command reads it with `--config`.
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import { compressAssets } from './scripts/support/compress-assets.mjs';
import { frameChunk } from './scripts/support/frame-chunk.mjs';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    remix({
      ignoredRouteFiles: ['**/*'],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
        // Without it the first visit to the development server reloads half-way and React loses its hooks.
        unstable_optimizeDeps: true,
      },
    }),
    frameChunk(),
    compressAssets(),
  ],
  build: {
    // The oldest browsers that offices still have: the last Chrome and Firefox for Windows 7.
    target: ['chrome109', 'firefox115'],
    // Slower than Vite's own and a twentieth smaller: first loads have a budget, builds have none.
    minify: isSsrBuild ? false : 'terser',
    terserOptions: { ecma: 2020, safari10: false, compress: { passes: 3 }, format: { comments: false } },
  },
  // Native modules cannot be bundled; everything else follows Vite's default for server builds.
  ssr: { external: ['better-sqlite3', '@node-rs/argon2'] },
  // The development server's search for dependencies does not see that only the server uses these.
  optimizeDeps: { exclude: ['@node-rs/argon2', 'nodemailer'] },
}));
