import { describe, expect, test } from 'vitest';
import { isSameOrigin } from '#app/web/same-origin.server.ts';

const APP = 'https://chidao.dongthap.gov.vn';
const host = 'chidao.dongthap.gov.vn';

describe('a write is taken from the office’s own pages', () => {
  test.each([
    ['a form of the app', { host, origin: APP, 'sec-fetch-site': 'same-origin' }],
    ['a form of the app on an old browser', { host, origin: APP }],
    ['a browser that tells only the referring page', { host, referer: `${APP}/nhiem-vu/1` }],
    ['the app behind a proxy that renames the host', { host: '127.0.0.1:3000', origin: APP }],
    ['the app reached by the machine’s name in the office', { host: 'may-chu:3000', origin: 'http://may-chu:3000' }],
    ['a script, which carries nobody’s cookies', { host }],
  ])('%s', (_who, headers) => {
    expect(isSameOrigin(headers, APP)).toBe(true);
  });

  test.each([
    ['a hostile page', { host, origin: 'https://hostile.example', 'sec-fetch-site': 'cross-site' }],
    [
      'a neighbour under the same domain',
      { host, origin: 'https://bao.dongthap.gov.vn', 'sec-fetch-site': 'same-site' },
    ],
    ['a hostile page on an old browser', { host, origin: 'https://hostile.example' }],
    ['a hostile page that hides its origin', { host, origin: 'null' }],
    ['a hostile page that hides its origin but not its address', { host, referer: 'https://hostile.example/x' }],
    ['another port of the same machine', { host, origin: `${APP}:8443` }],
    ['a referring page that cannot be read', { host, referer: 'about:blank' }],
  ])('and not from %s', (_who, headers) => {
    expect(isSameOrigin(headers, APP)).toBe(false);
  });
});
