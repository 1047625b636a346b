import { join } from 'node:path';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { loadConfig } from '../config.server.ts';
import type { Database } from '../db/client.server.ts';
import { startJobs, stopJobs } from '../jobs/start.server.ts';
import { log } from '../log.server.ts';
import { runtime, startRuntime } from '../runtime.server.ts';
import { bodyLimit } from './body-limit.server.ts';
import { health } from './health.server.ts';
import { sendPlainPage } from './plain-page.server.ts';
import { precompressed } from './precompressed.server.ts';
import { requestLog } from './request-log.server.ts';
import { buildsByWord } from './route-groups.server.ts';
import { sameOriginWrites } from './same-origin.server.ts';
import { hideSecret, secretAddresses } from './secret-address.server.ts';
import { securityHeaders } from './security-headers.server.ts';
import { offerSetUp } from './set-up.server.ts';

/** How `server.mjs` hands over: the built app in production, Vite's middleware in development. */
export interface HttpOptions {
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Production: the folder of the built client. */
  clientDir?: string;
  /** Development: what serves the client instead. */
  dev?: RequestHandler;
}

/** What the HTTP layer must know of the installation. */
interface HttpSite {
  appUrl: string;
  db: Pick<Database, 'dialect' | 'ping'>;
}

/** The app, and where it is to listen. */
export interface HttpApp {
  app: Express;
  host: string;
  port: number;
  appUrl: string;
  /** Where the operator sets an empty installation up; holds a secret, null when there is nothing to set up. */
  setUpUrl: string | null;
}

/** Starts the process's parts (settings, database with its migrations) and puts the app in front of them. */
export async function createHttpApp(options: HttpOptions): Promise<HttpApp> {
  const config = loadConfig();
  // Trainers read the terminal: only what went wrong goes there.
  if (config.trainingToday) log.level = 'warn';
  const running = await startRuntime(config);
  startJobs(running);
  const { host, port, appUrl } = config;
  const setUpUrl = await offerSetUp();
  return { app: expressApp({ ...options, appUrl, db: running.office.db }), host, port, appUrl, setUpUrl };
}

/** The order in which a request meets what guards the app. */
export function expressApp({ build, clientDir, dev, appUrl, db }: HttpOptions & HttpSite): Express {
  const app = express();
  app.disable('x-powered-by');
  // A reverse proxy on this machine may name the client; anybody else could only pretend to.
  app.set('trust proxy', 'loopback');
  app.use(securityHeaders({ https: appUrl.startsWith('https:'), development: dev !== undefined }));
  app.use(secretAddresses());
  app.get('/healthz', health(db));
  app.use(compression());
  if (dev) app.use(dev);
  if (clientDir) app.use(clientFiles(clientDir));
  app.use(requestLog(), sameOriginWrites(appUrl), bodyLimit());
  app.all('*', typeof build === 'function' ? pages(build, 'development') : pagesByWord(build));
  app.use(fault);
  return app;
}

/** Ends what {@link createHttpApp} started. */
export async function closeAll(): Promise<void> {
  await stopJobs();
  await runtime().close();
}

/** Built files carry their hash in the name and never change; a missing one is no page. */
function clientFiles(clientDir: string): RequestHandler {
  const files = express.Router();
  const assets = join(clientDir, 'assets');
  files.use('/assets', precompressed(assets));
  files.use('/assets', express.static(assets, { immutable: true, maxAge: '1y', redirect: false }));
  files.use('/assets', (_req, res) => {
    res.status(404).type('text').send('Not found');
  });
  files.use(express.static(clientDir, { index: false, maxAge: '1h', redirect: false }));
  return files;
}

const pages = (build: HttpOptions['build'], mode: 'development' | 'production'): RequestHandler =>
  createRequestHandler({
    build,
    mode,
    getLoadContext: (req, res) => ({
      nonce: String(res.locals.nonce),
      clientAddress: req.ip ?? '',
      bodyTooLarge: res.locals.bodyTooLarge === true,
    }),
  });

/** The built app, a handler for each of its parts. */
function pagesByWord(build: ServerBuild): RequestHandler {
  const partFor = buildsByWord(build);
  const handlers = new Map<ServerBuild, RequestHandler>();
  return (req, res, next) => {
    const part = partFor(req.path);
    const handler = handlers.get(part) ?? pages(part, 'production');
    handlers.set(part, handler);
    return handler(req, res, next);
  };
}

const fault: ErrorRequestHandler = (error, req, res, next) => {
  const status = error instanceof URIError ? 400 : 500;
  if (status === 500) log.error({ err: error, path: hideSecret(req.path) }, 'request failed');
  if (res.headersSent) return next(error);
  sendPlainPage(req, res, status, status === 400 ? 'badRequest' : 'fault');
};
