// The process: one HTTP server in front of the built app (`npm start`), or of Vite's live one (`--dev`).
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';

/** Milliseconds that requests under way get to finish after a request to stop. */
const GRACE_MS = 10_000;
const development = process.argv.includes('--dev');
process.env.NODE_ENV ??= development ? 'development' : 'production';

const server = createServer();
const { entry, options, release } = await (development ? fromVite() : fromBuild());

// `--job clock:morning`: one job of the clock, in a process of its own.
const [, job] = process.argv.slice(process.argv.indexOf('--job'));
if (process.argv.includes('--job')) {
  await entry.doOneJob(job).catch(stopAtOnce);
  process.exit(0);
}

try {
  const { app, host, port, appUrl, setUpUrl } = await entry.createHttpApp(options);
  server.on('request', app);
  server.once('error', (error) => stopAtOnce(`cannot listen on ${host}:${port}: ${error.message}`));
  server.listen(port, host, () => {
    console.log(`Chỉ Đạo: ${appUrl} (listening on ${host}:${port})`);
    if (setUpUrl) console.log(`Chỉ Đạo: nothing here yet; set it up once at ${setUpUrl}`);
  });
} catch (error) {
  const isSetting = error instanceof Error && error.name === 'ConfigurationError';
  stopAtOnce(isSetting ? error.message : error);
}

for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, shutDown);

async function fromBuild() {
  const index = new URL('./build/server/index.js', import.meta.url);
  if (!existsSync(index)) stopAtOnce('there is no build yet: run `npm run build`');
  const build = await import(index.href);
  return { entry: build.entry.module, options: { build, clientDir: 'build/client' }, release: () => undefined };
}

async function fromVite() {
  const { createServer: createVite } = await import('vite');
  const vite = await createVite({
    configFile: 'remix.config.js',
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server } },
  });
  const load = () => vite.ssrLoadModule('virtual:remix/server-build');
  const { entry } = await load();
  return { entry: entry.module, options: { build: load, dev: vite.middlewares }, release: () => vite.close() };
}

/** Answers what has been asked, then closes what the app has open. */
async function shutDown() {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
  await closed;
  await entry.closeAll();
  await release();
  process.exit(0);
}

/** @param {unknown} reason one line for the operator, or a fault to print whole */
function stopAtOnce(reason) {
  console.error('Chỉ Đạo:', reason);
  process.exit(1);
}
