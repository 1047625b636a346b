import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { log } from '#app/log.server.ts';
import { expressApp } from '#app/web/http.server.ts';

const MIB = 1024 * 1024;

/** One route that tells what reached it. */
const echo = {
  loader: ({ context }: LoaderFunctionArgs) => Response.json(context),
  action: async ({ request, context }: ActionFunctionArgs) =>
    Response.json({ ...context, received: (await request.text()).length }),
};
const build = {
  entry: { module: { default: () => new Response('page'), handleError: () => undefined } },
  routes: { echo: { id: 'echo', path: 'thu', module: echo } },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
  future: { v3_singleFetch: true },
  publicPath: '/',
  assetsBuildDirectory: '',
  basename: '/',
  isSpaMode: false,
  mode: 'production',
} as unknown as ServerBuild;

let clientDir: string;
let databaseAnswers = true;
const open: Server[] = [];

async function serve(appUrl: string): Promise<string> {
  const ping = async () => {
    if (!databaseAnswers) throw new Error('gone');
  };
  const server = createServer(expressApp({ build, clientDir, appUrl, db: { dialect: 'sqlite', ping } }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

let base: string;

beforeAll(async () => {
  log.level = 'silent';
  clientDir = mkdtempSync(join(tmpdir(), 'chi-dao-client-'));
  mkdirSync(join(clientDir, 'assets'));
  writeFileSync(join(clientDir, 'assets', 'root-abc.js'), 'export {};');
  writeFileSync(join(clientDir, 'favicon.svg'), '<svg/>');
  base = await serve('http://localhost:3000');
});

afterAll(async () => {
  await Promise.all(open.map((server) => new Promise((resolve) => server.close(resolve))));
  rmSync(clientDir, { recursive: true });
});

describe('security headers', () => {
  test('every answer has its own nonce, and the policy allows only it', async () => {
    const [first, second] = [await fetch(`${base}/thu`), await fetch(`${base}/thu`)];
    const { nonce } = await first.json();
    expect(nonce).toMatch(/^[\w-]{22}$/);
    expect((await second.json()).nonce).not.toBe(nonce);
    expect(first.headers.get('Content-Security-Policy')).toBe(
      [
        "default-src 'self'",
        `script-src 'self' 'nonce-${nonce}'`,
        `style-src 'self' 'nonce-${nonce}'`,
        "style-src-attr 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ].join(';'),
    );
  });

  test('over plain http nothing promises https', async () => {
    const { headers } = await fetch(`${base}/thu`);
    expect(headers.get('Strict-Transport-Security')).toBeNull();
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(headers.get('X-Powered-By')).toBeNull();
  });

  test('an https address is kept for a year', async () => {
    const { headers } = await fetch(`${await serve('https://chidao.dongthap.gov.vn')}/thu`);
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
  });
});

describe('health', () => {
  test('tells the database, its migrations and the version', async () => {
    const answer = await fetch(`${base}/healthz`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      status: 'ok',
      database: 'sqlite',
      migrations: 'current',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
  });

  test('is 503 while the database does not answer', async () => {
    databaseAnswers = false;
    const answer = await fetch(`${base}/healthz`);
    databaseAnswers = true;
    expect(answer.status).toBe(503);
    expect((await answer.json()).status).toBe('unavailable');
  });
});

describe('files of the browser', () => {
  test('a built file may be kept for ever', async () => {
    const { headers } = await fetch(`${base}/assets/root-abc.js`);
    expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  });

  test('a missing one is a short 404, not a page', async () => {
    const answer = await fetch(`${base}/assets/root-old.js`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('Not found');
  });

  test.each(['/assets/../../package.json', '/assets/%2e%2e/%2e%2e/package.json', '/..%2fpackage.json'])(
    'nothing outside the folder is served for %s',
    async (path) => {
      expect((await raw({ path })).text).not.toContain('dependencies');
    },
  );

  test('an address that cannot be decoded is refused', async () => {
    expect((await raw({ path: '/%E0%A4%A' })).status).toBe(400);
  });
});

describe('writes', () => {
  const origin = 'http://localhost:3000';

  test('a form of the app gets through', async () => {
    const answer = await fetch(`${base}/thu`, { method: 'POST', headers: { Origin: origin }, body: 'a=1' });
    expect(await answer.json()).toMatchObject({ received: 3, bodyTooLarge: false });
  });

  test('a form of another site meets a page that says so', async () => {
    const answer = await fetch(`${base}/thu`, { method: 'POST', headers: { Origin: 'https://hostile.example' } });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('<html lang="vi">');
  });

  test('other methods do not exist', async () => {
    const answer = await fetch(`${base}/thu`, { method: 'DELETE', headers: { Origin: origin } });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('Allow')).toBe('GET, HEAD, POST');
  });

  test.each([
    ['a form of 4 MiB', 'application/x-www-form-urlencoded', 4 * MIB, 4 * MIB],
    ['a form over 4 MiB', 'application/x-www-form-urlencoded', 4 * MIB + 1, 0],
    ['an upload of 5 MiB', 'multipart/form-data; boundary=x', 5 * MIB, 5 * MIB],
    ['an upload over 64 MiB', 'multipart/form-data; boundary=x', 64 * MIB + 1, 0],
  ])('of %s the app sees only what is within the limit', async (_what, type, sent, received) => {
    const answer = await fetch(`${base}/thu`, {
      method: 'POST',
      headers: { Origin: origin, 'Content-Type': type },
      body: Buffer.alloc(sent, 'a'),
    });
    expect(await answer.json()).toMatchObject({ received, bodyTooLarge: received === 0 });
  });

  test('a body of unstated length is refused', async () => {
    const answer = await raw({
      path: '/thu',
      method: 'POST',
      headers: { 'Transfer-Encoding': 'chunked' },
      body: 'a=1',
    });
    expect(answer.status).toBe(411);
  });
});

/** Sends what `fetch` would tidy up or refuse to send. */
function raw({
  path,
  method = 'GET',
  headers = {},
  body,
}: {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(base);
    const sent = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (answer: IncomingMessage) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      answer.once('end', () => resolve({ status: answer.statusCode, text }));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
