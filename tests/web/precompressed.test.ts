import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import compression from 'compression';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { precompressed } from '#app/web/precompressed.server.ts';

const SCRIPT = 'export const office = "Phòng Nội vụ";'.repeat(100);

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chi-dao-assets-'));
  writeFileSync(join(folder, 'a.js'), SCRIPT);
  writeFileSync(join(folder, 'a.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(join(folder, 'a.js.gz'), gzipSync(SCRIPT));
  writeFileSync(join(folder, 'font.woff2'), 'letters');
  const app = express();
  app.use(compression(), precompressed(folder), express.static(folder, { immutable: true, maxAge: '1y' }));
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

/** The answer as it comes over the wire. */
const ask = (path: string, accepts?: string) =>
  new Promise<{ headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const headers = accepts === undefined ? {} : { 'accept-encoding': accepts };
    request({ host: '127.0.0.1', port, path, headers }, (answer) => {
      const blocks: Buffer[] = [];
      answer.on('data', (block: Buffer) => blocks.push(block));
      answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(blocks) }));
    })
      .once('error', reject)
      .end();
  });

test.each([
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['gzip, deflate', 'gzip', gunzipSync],
] as const)('a browser that reads %s gets %s, compressed once', async (accepts, encoding, open) => {
  const { headers, body } = await ask('/a.js', accepts);
  expect(headers).toMatchObject({
    'content-encoding': encoding,
    'content-type': expect.stringContaining('javascript'),
    'content-length': String(body.length),
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  });
  expect(open(body).toString()).toBe(SCRIPT);
});

test.each([undefined, 'identity', 'br;q=0, gzip;q=0'])('who accepts %s gets the file as it is', async (accepts) => {
  const { headers, body } = await ask('/a.js', accepts);
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers.vary).toBe('Accept-Encoding');
  expect(body.toString()).toBe(SCRIPT);
});

test('what was not worth compressing is sent as it is, and what is missing stays missing', async () => {
  expect((await ask('/font.woff2', 'br')).body.toString()).toBe('letters');
  expect((await ask('/b.js', 'br')).headers['content-encoding']).toBeUndefined();
});
